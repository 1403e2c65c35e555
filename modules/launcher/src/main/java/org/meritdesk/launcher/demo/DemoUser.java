package org.meritdesk.launcher.demo;

import java.util.List;

/** A person who may sign in to the demo, one for every role. */
record DemoUser(String login, String name, List<String> roles, String task) {
  static final String MAKER = "hr-maker";
  static final String CHECKER = "hr-checker";
  static final String LEAD = "lead";
  static final String AGENT = "agent";

  static List<DemoUser> all() {
    return List.of(
        new DemoUser(AGENT, "", List.of("AGENT"), "my month, my contacts"),
        new DemoUser(LEAD, "", List.of("TEAM_LEAD", "AGENT"), "team now"),
        new DemoUser(Judge.FIRST, "质检员 沈洁", List.of("INSPECTOR"), "queue, forms, appeals"),
        new DemoUser(Judge.SECOND, "质检员 郑明远", List.of("INSPECTOR"), "the same"),
        new DemoUser(Judge.THIRD, "质检员 何思", List.of("INSPECTOR"), "the same"),
        new DemoUser(Judge.FOURTH, "质检员 贺兰", List.of("INSPECTOR"), "the same"),
        new DemoUser(MAKER, "薪酬经办 钱敏", List.of("HR_MAKER"), "schemes, month, incentives: make"),
        new DemoUser(CHECKER, "薪酬复核 邵峰", List.of("HR_CHECKER"), "the same: approve"),
        new DemoUser("auditor", "审计 方正", List.of("AUDITOR"), "trail"));
  }
}

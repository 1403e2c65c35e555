package org.meritdesk.people.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a people file (导入列), by their English or Chinese heading. */
public enum PeopleColumn {
  /** Required; finds the agent. */
  EMPLOYEE_NO("工号", 40),
  /** Required. */
  NAME("姓名", 100),
  /** The name in Latin letters. */
  LATIN_NAME("英文名", 100),
  /** Required for somebody new. */
  HIRED_ON("入职日期", 10),
  /** The first day no longer employed. */
  LEFT_ON("离职日期", 10),
  /** An IANA zone; the team's if empty. */
  ZONE("时区", 60),
  /** A team's code. */
  TEAM("团队", 40),
  /** A post's code or Chinese name. */
  POST("岗位", 40),
  /** The first day in the team; the first day of work if empty. */
  ASSIGNED_FROM("任职日期", 10),
  /** The step of the career ladder. */
  LADDER_STEP("职级", 40);

  private final String chinese;
  private final int longest;

  PeopleColumn(String chinese, int longest) {
    this.chinese = chinese;
    this.longest = longest;
  }

  /** The heading in English, as refusals name it. */
  public String heading() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Most characters of a cell. */
  public int longest() {
    return longest;
  }

  /** The column of a heading. */
  public static Optional<PeopleColumn> of(String heading) {
    return Arrays.stream(values())
        .filter(c -> c.heading().equalsIgnoreCase(heading) || c.chinese.equals(heading))
        .findFirst();
  }
}

package org.meritdesk.quality.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.ingestion.api.ServedPart;
import org.meritdesk.ingestion.api.ServedParts;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.SignIns;
import org.meritdesk.people.api.UserView;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.PlanInspector;
import org.meritdesk.quality.api.RiskSign;
import org.meritdesk.quality.api.SamplingPlan;
import org.meritdesk.quality.api.Stratum;
import org.meritdesk.quality.api.TaskQuery;
import org.meritdesk.testkit.StandIn;
import org.meritdesk.testkit.TestDatabase;

/**
 * Plans on a database of their own, in the week after the one that began on 2 March 2026: agents 1
 * to 4 of team ONE with 20 contacts each, agent 5 of team TWO with 3; agent 4 inspects, too.
 */
final class SamplingFixture {

  static final LocalDate WEEK = LocalDate.of(2026, 3, 2);
  static final TaskQuery ALL = new TaskQuery(null, Set.of(), null, null, 0, 100);
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  final Jdbi jdbi = TestDatabase.fresh().jdbi();
  final Trail trail = new Trail();
  final Told told = new Told();
  final Clock clock = Clock.fixed(Instant.parse("2026-03-10T02:00:00Z"), SHANGHAI);
  final FormBook forms = new FormBook(jdbi, trail, clock);
  final List<ServedPart> served = new ArrayList<>();
  final InspectorList inspectors = new InspectorList(signIns());
  final SamplingBook sampling =
      new SamplingBook(
          jdbi,
          forms,
          inspectors,
          new Drawing(
              new Population(parts(), agents(), assignments(), jdbi, clock), inspectors, clock),
          trail,
          clock);
  final TaskDesk tasks = new TaskDesk(jdbi, inspectors, told.notices(), trail, clock);

  SamplingFixture() {
    for (long agent = 1; agent <= 4; agent++) {
      for (int i = 0; i < 20; i++) {
        served.add(part(agent * 100 + i, agent, i));
      }
    }
    for (int i = 0; i < 3; i++) {
      served.add(part(500 + i, 5, i));
    }
    FormDocument form = FormTemplates.all().get(1);
    int no = forms.draft(form, Callers.MAKER).versionNo();
    forms.submit(form.code(), no, Callers.MAKER);
    forms.approve(form.code(), no, Callers.CHECKER);
  }

  SamplingPlan plan(String code, Set<String> teams, int quota) {
    return new SamplingPlan(
        code,
        Map.of("zh-CN", "每周抽样", "en", "Weekly"),
        "phone",
        Set.of(),
        teams,
        Set.of(),
        quota,
        null,
        Set.of(Stratum.TEAM, Stratum.CHANNEL),
        40,
        Map.of(RiskSign.COMPLAINT, 5, RiskSign.LOW_RATING, 3),
        0,
        0,
        Set.of("ABANDONED"),
        List.of(
            new PlanInspector("inspector", List.of()),
            new PlanInspector("agent-inspector", List.of())),
        7);
  }

  private static ServedPart part(long record, long agent, int i) {
    Instant at = WEEK.atStartOfDay(SHANGHAI).plusHours(9L + i * 6L).toInstant();
    return new ServedPart(
        record,
        agent,
        agent,
        0,
        "Asia/Shanghai",
        i % 2 == 0 ? "phone" : "chat",
        at,
        at.plusSeconds(60L + i),
        i,
        i,
        i == 0 ? BigDecimal.ONE : null,
        i == 1 ? 1 : 0,
        false,
        i == 2 ? "ABANDONED" : "HANDLED");
  }

  private ServedParts parts() {
    return new ServedParts() {
      @Override
      public List<ServedPart> during(Instant from, Instant toExclusive, Set<Long> agentIds) {
        return served.stream()
            .filter(each -> !each.from().isBefore(from) && each.from().isBefore(toExclusive))
            .filter(each -> agentIds.isEmpty() || agentIds.contains(each.agentId()))
            .toList();
      }

      @Override
      public List<ServedPart> of(long recordId) {
        return served.stream().filter(each -> each.recordId() == recordId).toList();
      }
    };
  }

  private static Agents agents() {
    return StandIn.of(
        Agents.class,
        Map.of(
            "byIds",
            arguments ->
                ((Set<?>) arguments[0])
                    .stream()
                        .map(Long.class::cast)
                        .collect(
                            java.util.stream.Collectors.toMap(id -> id, SamplingFixture::view))));
  }

  private static AgentView view(long id) {
    return new AgentView(
        id, "E" + id, "Agent " + id, null, LONG_AGO, null, "UTC", 0, "AGENT", 1, null);
  }

  private static Assignments assignments() {
    List<Assignment> places = new ArrayList<>();
    for (long agent = 1; agent <= 5; agent++) {
      places.add(
          new Assignment(agent, agent, 1, agent == 5 ? "TWO" : "ONE", "PHONE", LONG_AGO, null));
    }
    return StandIn.of(Assignments.class, Map.of("during", arguments -> places));
  }

  private static SignIns signIns() {
    List<UserView> users =
        List.of(
            user("inspector", null, Role.INSPECTOR),
            user("agent-inspector", 4L, Role.INSPECTOR),
            user("maker", null, Role.HR_MAKER));
    return StandIn.of(
        SignIns.class,
        Map.of(
            "users", arguments -> users,
            "user",
                arguments ->
                    users.stream().filter(each -> each.login().equals(arguments[0])).findFirst()));
  }

  private static UserView user(String login, Long agentId, Role role) {
    return new UserView(1, login, login, Set.of(role), agentId, "zh-CN", "UTC", false);
  }
}

package org.meritdesk.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.testkit.Refused.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.AccountResolved;
import org.meritdesk.people.api.AgentDraft;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.AuditEntry;
import org.meritdesk.people.api.AuditQuery;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.TeamDraft;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.testkit.TestDatabase;

class AgentStoreTest {

  private static final LocalDate MOVE = LocalDate.of(2026, 6, 16);

  private final People people = new People(TestDatabase.fresh().jdbi());
  private final TeamView east = people.team("EAST");
  private final TeamView west = people.team("WEST");

  @Test
  void a_saved_agent_is_read_back_with_the_step_agent() {
    AgentView saved =
        people.agents.save(
            new AgentDraft(
                null, null, " E900 ", "王芳", "Wang Fang", People.HIRED, "Asia/Shanghai", 240, null),
            People.HR);

    assertThat(people.agents.get(saved.id(), People.HR))
        .isEqualTo(
            new AgentView(
                saved.id(),
                "E900",
                "王芳",
                "Wang Fang",
                People.HIRED,
                null,
                "Asia/Shanghai",
                240,
                "AGENT",
                1,
                null));
    assertThat(people.agents.byEmployeeNo("E900")).contains(saved);
    assertThat(people.agents.byIds(Set.of(saved.id()))).isEqualTo(Map.of(saved.id(), saved));
  }

  @Test
  void leaving_ends_the_assignment_and_the_lead_and_drops_what_was_planned() {
    AgentView agent = people.agentIn(east, "李娜");
    people.teams.lead(east.id(), agent.id(), People.HIRED, People.HR);
    people.assignments.assign(agent.id(), west.id(), "PHONE", MOVE.plusDays(10), People.HR);

    people.agents.leave(agent.id(), MOVE, People.HR);

    assertThat(people.assignments.of(agent.id()))
        .extracting(Assignment::toExclusive)
        .containsExactly(MOVE);
    assertThat(people.teams.byCode("EAST").orElseThrow().leads())
        .extracting(TeamView.Lead::toExclusive)
        .containsExactly(MOVE);
    assertThat(people.agents.get(agent.id(), People.HR).leftOn()).isEqualTo(MOVE);
    problem(PeopleProblem.AGENT_LEFT, () -> people.agents.leave(agent.id(), MOVE, People.HR));
  }

  @Test
  void of_two_changes_from_the_same_version_the_second_is_refused() {
    AgentView agent = people.agent("李娜");

    AgentView changed = people.agents.save(draft(agent, "李娜娜", "Asia/Shanghai"), People.HR);

    assertThat(changed.version()).isEqualTo(2);
    problem(
        PeopleProblem.AGENT_CHANGED,
        () -> people.agents.save(draft(agent, "李娜二", "Asia/Shanghai"), People.HR));
    assertThat(people.agents.get(agent.id(), People.HR).name()).isEqualTo("李娜娜");
  }

  @Test
  void an_employee_number_belongs_to_one_agent() {
    AgentView one = people.agent("甲");
    AgentView two = people.agent("乙");

    problem(
        PeopleProblem.EMPLOYEE_NO_TAKEN,
        () -> people.agents.save(numbered(null, one.employeeNo()), People.HR));
    problem(
        PeopleProblem.EMPLOYEE_NO_TAKEN,
        () -> people.agents.save(numbered(two, one.employeeNo()), People.HR));
  }

  @Test
  void bad_values_are_refused_by_field() {
    AgentView agent = people.agent("甲");

    problem(
        PeopleProblem.FIELD_INVALID,
        () -> people.agents.save(draft(agent, " ", "Asia/Shanghai"), People.HR));
    problem(
        PeopleProblem.ZONE_UNKNOWN,
        () -> people.agents.save(draft(agent, "甲", "Mars/Base"), People.HR));
    problem(
        PeopleProblem.ZONE_UNKNOWN,
        () -> people.agents.save(draft(agent, "甲", "UTC+8"), People.HR));
  }

  @Test
  void another_zone_announces_the_accounts_before_and_after() {
    AgentView agent = people.agent("甲");
    long account = people.accounts.register("CC", List.of("a1"), people.clock.instant()).get("a1");
    people.accounts.resolve(account, agent.id(), People.HR);
    people.resolved.events.clear();

    people.agents.save(draft(agent, "甲", "Asia/Tokyo"), People.HR);

    AccountResolved event = new AccountResolved(account, agent.id());
    assertThat(people.resolved.events).containsExactly(event, event);
  }

  @Test
  void a_change_stands_in_the_trail_with_before_and_after() {
    AgentView agent = people.agent("甲");

    people.agents.save(draft(agent, "甲二", "Asia/Shanghai"), People.HR);

    AuditEntry entry =
        people.audit.search(AuditQuery.about("agent", Long.toString(agent.id()))).get(0);
    assertThat(entry.action()).isEqualTo("agent.changed");
    assertThat(entry.actor()).isEqualTo("hr");
    assertThat(entry.details()).contains("\"name\": \"甲\"", "\"name\": \"甲二\"");
  }

  @Test
  void only_some_roles_may_edit() {
    AgentView agent = people.agent("甲");
    for (Role role : List.of(Role.AGENT, Role.TEAM_LEAD, Role.INSPECTOR, Role.AUDITOR)) {
      Caller caller = People.person(role, agent);
      problem(
          PeopleProblem.NOT_ALLOWED, () -> people.agents.save(draft(agent, "乙", "UTC"), caller));
      problem(PeopleProblem.NOT_ALLOWED, () -> people.agents.leave(agent.id(), MOVE, caller));
      problem(
          PeopleProblem.NOT_ALLOWED,
          () -> people.assignments.assign(agent.id(), east.id(), "PHONE", MOVE, caller));
      problem(
          PeopleProblem.NOT_ALLOWED,
          () -> people.teams.save(new TeamDraft(null, null, "X", "x", "x", "UTC"), caller));
    }
  }

  private static AgentDraft numbered(AgentView agent, String employeeNo) {
    return new AgentDraft(
        agent == null ? null : agent.id(),
        agent == null ? null : agent.version(),
        employeeNo,
        "x",
        null,
        People.HIRED,
        "UTC",
        0,
        null);
  }

  private static AgentDraft draft(AgentView agent, String name, String zone) {
    return new AgentDraft(
        agent.id(),
        agent.version(),
        agent.employeeNo(),
        name,
        agent.latinName(),
        agent.hiredOn(),
        zone,
        agent.shiftCutoffMinutes(),
        agent.ladderStep());
  }
}

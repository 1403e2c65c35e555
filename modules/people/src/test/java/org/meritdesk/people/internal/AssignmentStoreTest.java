package org.meritdesk.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.meritdesk.testkit.Refused.problem;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.testkit.TestDatabase;

class AssignmentStoreTest {

  private static final LocalDate MOVE = LocalDate.of(2026, 6, 16);
  private static final YearMonth JUNE = YearMonth.of(2026, 6);

  private final People people = new People(TestDatabase.fresh().jdbi());
  private final TeamView east = people.team("EAST");
  private final TeamView west = people.team("WEST");

  @Test
  void a_move_in_mid_month_leaves_two_assignments() {
    AgentView agent = people.agentIn(east, "李娜");

    people.assignments.assign(agent.id(), west.id(), "AFTERSALE", MOVE, People.HR);

    assertThat(people.assignments.during(JUNE.atDay(1), JUNE.plusMonths(1).atDay(1)))
        .extracting(
            Assignment::teamCode, Assignment::postCode, Assignment::from, Assignment::toExclusive)
        .containsExactly(
            tuple("EAST", "PRESALE", People.HIRED, MOVE), tuple("WEST", "AFTERSALE", MOVE, null));
    assertThat(people.assignments.during(MOVE, MOVE.plusDays(1))).hasSize(1);
    assertThat(people.assignments.during(MOVE.minusDays(1), MOVE)).hasSize(1);
  }

  @Test
  void the_current_assignment_is_the_one_of_today() {
    AgentView agent = people.agentIn(east, "李娜");
    people.assignments.assign(agent.id(), west.id(), "AFTERSALE", MOVE, People.HR);

    assertThat(people.agents.get(agent.id(), People.HR).current().teamCode()).isEqualTo("EAST");
    people.clock.at("2026-06-16T02:00:00Z");
    assertThat(people.agents.get(agent.id(), People.HR).current().teamCode()).isEqualTo("WEST");
  }

  @Test
  void an_overlap_is_refused_and_nothing_changes() {
    AgentView agent = people.agentIn(east, "李娜");
    people.assignments.assign(agent.id(), west.id(), "AFTERSALE", MOVE, People.HR);
    List<Assignment> before = people.assignments.of(agent.id());

    for (LocalDate from : List.of(MOVE, MOVE.minusDays(1), People.HIRED)) {
      problem(
          PeopleProblem.ASSIGNMENT_OVERLAP,
          () -> people.assignments.assign(agent.id(), east.id(), "PRESALE", from, People.HR));
    }
    assertThat(people.assignments.of(agent.id())).isEqualTo(before);
  }

  @Test
  void the_database_itself_refuses_an_overlap() {
    AgentView agent = people.agentIn(east, "李娜");

    assertThatThrownBy(
            () ->
                people.jdbi.useHandle(
                    h ->
                        h.execute(
                            "insert into people.assignment (agent_id, team_id, post_code,"
                                + " valid_from) values (?, ?, 'PHONE', '2026-07-01')",
                            agent.id(),
                            west.id())))
        .hasMessageContaining("conflicting key value violates exclusion constraint");
  }

  @Test
  void outside_the_employment_there_is_no_assignment() {
    AgentView agent = people.agent("李娜");

    problem(
        PeopleProblem.AGENT_NOT_EMPLOYED,
        () ->
            people.assignments.assign(
                agent.id(), east.id(), "PHONE", People.HIRED.minusDays(1), People.HR));
    people.agents.leave(agent.id(), MOVE, People.HR);
    problem(
        PeopleProblem.AGENT_NOT_EMPLOYED,
        () -> people.assignments.assign(agent.id(), east.id(), "PHONE", MOVE, People.HR));
  }

  @Test
  void an_unknown_team_post_or_agent_is_refused() {
    AgentView agent = people.agent("李娜");

    problem(
        PeopleProblem.TEAM_NOT_FOUND,
        () -> people.assignments.assign(agent.id(), 999, "PHONE", MOVE, People.HR));
    problem(
        PeopleProblem.POST_NOT_FOUND,
        () -> people.assignments.assign(agent.id(), east.id(), "PILOT", MOVE, People.HR));
    problem(
        PeopleProblem.AGENT_NOT_FOUND,
        () -> people.assignments.assign(999, east.id(), "PHONE", MOVE, People.HR));
  }
}

package org.meritdesk.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.testkit.Refused.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.AgentDraft;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.LadderMove;
import org.meritdesk.people.api.LadderPlace;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.testkit.TestDatabase;

class LadderBookStoreTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private final People people = new People(TestDatabase.fresh().jdbi());
  private final LadderBook ladder = new LadderBook(people.jdbi, people.audit, people.clock);
  private final AgentView agent = people.agent("安");

  @Test
  void a_step_holds_from_its_day_and_the_months_before_keep_theirs() {
    ladder.move(agent.id(), "SENIOR", JULY, "ladder-case 7", People.HR);

    assertThat(ladder.on(JULY.minusDays(1), List.of(agent.id())))
        .isEqualTo(Map.of(agent.id(), new LadderPlace("AGENT", null)));
    assertThat(ladder.on(JULY, List.of(agent.id())))
        .isEqualTo(Map.of(agent.id(), new LadderPlace("SENIOR", JULY)));
    assertThat(people.agents.get(agent.id(), People.HR).ladderStep()).isEqualTo("AGENT");
    people.clock.at("2026-07-01T00:00:00Z");
    assertThat(people.agents.get(agent.id(), People.HR).ladderStep()).isEqualTo("SENIOR");
  }

  @Test
  void a_second_move_from_the_same_day_takes_the_place_of_the_first() {
    ladder.move(agent.id(), "SENIOR", JUNE, "ladder-case 7", People.HR);
    ladder.move(agent.id(), "TEAM_LEADER", JUNE, "ladder-case 8", People.HR);

    assertThat(ladder.of(agent.id()))
        .extracting(LadderMove::step, LadderMove::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("TEAM_LEADER", "ladder-case 8"));
  }

  @Test
  void a_step_corrected_on_the_record_holds_from_today_on() {
    LocalDate today = LocalDate.now(people.clock);
    people.agents.save(
        new AgentDraft(
            agent.id(),
            agent.version(),
            agent.employeeNo(),
            agent.name(),
            null,
            agent.hiredOn(),
            agent.zone(),
            0,
            "SENIOR"),
        People.HR);

    assertThat(ladder.on(today, List.of(agent.id())))
        .containsEntry(agent.id(), new LadderPlace("SENIOR", today));
    assertThat(ladder.on(today.minusDays(1), List.of(agent.id())))
        .containsEntry(agent.id(), new LadderPlace("AGENT", null));
  }

  @Test
  void nobody_unknown_is_moved() {
    problem(
        PeopleProblem.AGENT_NOT_FOUND,
        () -> ladder.move(999, "SENIOR", JULY, "ladder-case 7", People.HR));
  }
}

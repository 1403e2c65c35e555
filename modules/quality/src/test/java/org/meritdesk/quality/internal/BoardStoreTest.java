package org.meritdesk.quality.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.quality.internal.InspectionFixture.ANNA;
import static org.meritdesk.quality.internal.InspectionFixture.BEN;
import static org.meritdesk.quality.internal.InspectionFixture.FULL;
import static org.meritdesk.quality.internal.InspectionFixture.LEAD;
import static org.meritdesk.quality.internal.InspectionFixture.agent;
import static org.meritdesk.quality.internal.InspectionFixture.answers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.Aspect;
import org.meritdesk.quality.api.BoardQuery;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.Need;
import org.meritdesk.quality.api.NeedQuery;
import org.meritdesk.quality.api.QualityBoard;

/** Weights 4, 3, 2 and 1 of ten: what is missed costs so many tenths. */
class BoardStoreTest {

  private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2026-04-01T00:00:00Z");

  private final InspectionFixture house = new InspectionFixture();
  private NeedList needs;
  private BoardList boards;

  @BeforeEach
  void three_of_one_agent_one_of_the_other_and_a_draft() {
    needs =
        new NeedList(house.jdbi, house.forms, house.measures.agents, house.measures.assignments);
    boards =
        new BoardList(
            house.jdbi,
            house.measures.agents,
            house.measures.assignments,
            Clock.fixed(Instant.parse("2026-03-20T00:00:00Z"), ZoneOffset.UTC));
    house.published(101, answers("p1", "p0", "p1", "p1"));
    house.published(102, answers("p1", "p0", "p0", "p1"));
    house.published(103, FULL);
    house.published(201, answers("p0", "p1", "p1", "p1"));
    house.begun(202);
  }

  @Test
  void what_is_missed_is_ranked_by_the_points_it_costs_with_the_cases_behind_it() {
    List<Need> ranked = needs.ranked(asked(null, null, false, 1), ANNA);

    assertThat(ranked).extracting(Need::criterion).containsExactly("words", "polite", "steps");
    Need words = ranked.get(0);
    assertThat(words.lost()).isEqualByComparingTo("60");
    assertThat(words.judged()).isEqualTo(4);
    assertThat(words.missed()).isEqualTo(2);
    assertThat(words.percent()).isEqualByComparingTo("50");
    assertThat(words.agents()).isEqualTo(1);
    assertThat(words.aspect()).isEqualTo(Aspect.SCRIPT);
    assertThat(words.inspections()).hasSize(2);
  }

  @Test
  void by_agent_and_only_what_recurs() {
    List<Need> ranked = needs.ranked(asked(null, null, true, 2), ANNA);

    assertThat(ranked)
        .singleElement()
        .satisfies(
            need -> {
              assertThat(need.agentId()).isEqualTo(1);
              assertThat(need.agentName()).isEqualTo("N1");
              assertThat(need.criterion()).isEqualTo("words");
              assertThat(need.judged()).isEqualTo(3);
            });
    assertThat(needs.ranked(asked(2L, null, true, 1), ANNA))
        .extracting(Need::criterion)
        .containsExactly("polite");
  }

  @Test
  void an_upheld_appeal_is_no_longer_missed() {
    InspectionView missed = house.published(104, answers("p0", "p1", "p1", "p1"));
    house.inspections.revise(missed.id(), FULL, "记录支持", "appeal:1", BEN);

    assertThat(needs.ranked(asked(1L, null, false, 1), ANNA))
        .extracting(Need::criterion)
        .containsExactly("words", "steps");
  }

  @Test
  void what_plans_drew_is_held_against_what_was_done() {
    house.jdbi.useHandle(
        handle ->
            handle
                .createScript(
                    """
                    insert into quality.sampling_plan (code, version_no, state, document, made_by, made_at)
                    values ('weekly', 1, 'ACTIVE', '{"names": {"en": "Weekly"}}', 'anna', now());
                    insert into quality.draw (plan_id, plan_code, from_day, to_day, seed, drawn_at,
                      drawn_by, population)
                    select plan_id, code, '2026-03-02', '2026-03-09', 1, now(), 'anna', 9
                    from quality.sampling_plan;
                    insert into quality.task (draw_id, form_code, record_id, account_id, agent_id, at,
                      inspector, due_on, skipped_at, skipped_by, skip_reason)
                    select draw_id, 'test', case n when 1 then 104 else 700 + n end, 1, case n when 5 then 2 else 1 end,
                      case n when 6 then '2026-04-02' else '2026-03-04' end::timestamptz, 'anna',
                      case n when 3 then '2026-03-15' else '2026-03-25' end::date,
                      case n when 4 then now() end, case n when 4 then 'anna' end,
                      case n when 4 then 'no text' end
                    from quality.draw, generate_series(1, 6) n;
                    """)
                .execute());
    house.published(104, FULL);

    assertThat(boards.of(new BoardQuery(FROM, TO, null, null), ANNA).plans())
        .containsExactly(new QualityBoard.PlanRow("weekly", Map.of("en", "Weekly"), 5, 1, 1, 1));
    assertThat(boards.of(new BoardQuery(FROM, TO, null, "other"), ANNA).plans()).isEmpty();
  }

  @Test
  void the_board_adds_up_by_team_week_and_inspector() {
    QualityBoard board = boards.of(new BoardQuery(FROM, TO, null, null), ANNA);

    assertThat(board.all().inspections()).isEqualTo(4);
    assertThat(board.all().agents()).isEqualTo(2);
    assertThat(board.all().mean()).isEqualByComparingTo("70");
    assertThat(board.all().passed()).isEqualTo(1);
    assertThat(board.teams())
        .singleElement()
        .satisfies(
            team -> {
              assertThat(team.teamCode()).isEqualTo("A");
              assertThat(team.members()).isEqualTo(3);
              assertThat(team.summary().inspections()).isEqualTo(4);
            });
    assertThat(board.weeks())
        .extracting(QualityBoard.WeekRow::monday)
        .containsExactly(LocalDate.of(2026, 3, 2));
    assertThat(board.inspectors())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.login()).isEqualTo("anna");
              assertThat(row.published()).isEqualTo(4);
              assertThat(row.drafts()).isEqualTo(1);
              assertThat(row.meanSeconds()).isEqualByComparingTo("90");
              assertThat(row.revised()).isZero();
            });
  }

  @Test
  void an_agent_sees_the_own_and_a_lead_the_teams() {
    assertThat(boards.of(new BoardQuery(FROM, TO, null, null), agent(2)).all().inspections())
        .isEqualTo(1);
    assertThat(boards.of(new BoardQuery(FROM, TO, 1L, null), LEAD).all().inspections())
        .isEqualTo(4);
    assertThat(boards.of(new BoardQuery(FROM, TO, 9L, null), ANNA).all().inspections()).isZero();
    Caller other = agent(3);
    assertThat(needs.ranked(asked(null, null, false, 1), other)).isEmpty();
  }

  private static NeedQuery asked(Long agent, Long team, boolean byAgent, int least) {
    return new NeedQuery(FROM, TO, team, agent, byAgent, least);
  }
}

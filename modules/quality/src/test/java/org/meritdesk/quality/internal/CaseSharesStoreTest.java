package org.meritdesk.quality.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.LearningKey;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Reason;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.measures.internal.InspectionCells;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.quality.api.CaseState;
import org.meritdesk.quality.api.CaseView;
import org.meritdesk.testkit.TestDatabase;

/** Agents 1 to 3 in team 1, agents 4 and 5 in team 2. */
class CaseSharesStoreTest {

  private static final Instant NOW = Instant.parse("2026-11-05T18:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 6);
  private static final Caller INSPECTOR = person("inspector", null, Role.INSPECTOR);

  private final Jdbi jdbi = TestDatabase.fresh().jdbi();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final InspectionCells measures;
  private final CaseBook cases;

  CaseSharesStoreTest() {
    people();
    measures = new InspectionCells(jdbi, clock, new CaseShares(jdbi));
    cases =
        new CaseBook(
            jdbi,
            CaseBookStoreTest.contacts(),
            measures.agents,
            new CaseCounting(measures.assignments, measures.agents, measures.cells),
            new Told().notices(),
            new Trail(),
            clock);
  }

  @Test
  void an_accepted_case_is_shared_among_the_team_and_the_team_among_the_company() {
    accepted(11, 1);
    accepted(11, 1);
    accepted(12, 2);
    accepted(14, 4);
    cases.share(CaseBookStoreTest.draft(11, true), person("one", 1L, Role.AGENT));

    for (long agent = 1; agent <= 5; agent++) {
      assertThat(rate(Subject.agent(agent))).isEqualByComparingTo(sql(agent));
    }
    assertThat(rate(Subject.agent(1))).isEqualByComparingTo("66.6666666667");
    assertThat(rate(Subject.agent(3))).isEqualByComparingTo("0");
    assertThat(rate(Subject.team(1))).isEqualByComparingTo("75");
    assertThat(rate(Subject.team(2))).isEqualByComparingTo("25");
    assertThat(measurement(Subject.COMPANY)).isEqualTo(new NotMeasurable(Reason.NO_FACTS, 0));
    assertThat(measures.invariant.violations()).isEmpty();
  }

  @Test
  void a_case_that_is_taken_out_counts_for_nobody_any_more() {
    CaseView kept = accepted(11, 1);
    CaseView wrong = accepted(12, 2);
    assertThat(rate(Subject.agent(1))).isEqualByComparingTo("50");

    cases.withdraw(wrong.id(), wrong.version(), "信息有误", INSPECTOR);

    assertThat(rate(Subject.agent(1))).isEqualByComparingTo("100");
    assertThat(rate(Subject.agent(2))).isEqualByComparingTo("0");
    assertThat(measurement(Subject.agent(4))).isInstanceOf(NotMeasurable.class);
    assertThat(measures.invariant.violations()).isEmpty();

    cases.withdraw(kept.id(), kept.version(), "信息有误", INSPECTOR);
    assertThat(measurement(Subject.agent(1))).isInstanceOf(NotMeasurable.class);
    assertThat(measures.invariant.violations()).isEmpty();
  }

  @Test
  void a_later_move_to_another_team_does_not_change_whose_share_it_was() {
    accepted(11, 1);
    assertThat(rate(Subject.agent(2))).isEqualByComparingTo("0");

    jdbi.useHandle(
        h -> {
          h.execute("update people.assignment set valid_to = ? where agent_id = 2", DAY);
          h.execute(
              "insert into people.assignment (agent_id, team_id, post_code, valid_from)"
                  + " values (2, 2, 'PHONE', ?)",
              DAY);
        });

    assertThat(rate(Subject.agent(2))).isEqualByComparingTo("0");
    assertThat(rate(Subject.team(1))).isEqualByComparingTo("100");
    assertThat(measures.invariant.violations()).isEmpty();
  }

  @Test
  void somebody_without_an_agents_number_shares_without_a_share() {
    CaseView shared = cases.share(CaseBookStoreTest.draft(11, true), INSPECTOR);

    assertThat(shared.state()).isEqualTo(CaseState.SHARED);
    assertThat(measurement(Subject.agent(1))).isInstanceOf(NotMeasurable.class);
  }

  @Test
  void a_key_of_learning_is_never_the_number_of_a_record() {
    for (LearningKey.Kind kind : LearningKey.Kind.values()) {
      for (long id : List.of(1L, 17L, 90_000_000_000L)) {
        LearningKey key = new LearningKey(kind, id);
        assertThat(key.recordId()).isNegative();
        assertThat(LearningKey.of(key.recordId())).contains(key);
      }
    }
    assertThat(LearningKey.of(0)).isEmpty();
    assertThat(LearningKey.of(12)).isEmpty();
  }

  private CaseView accepted(long contact, long sharer) {
    CaseView handed =
        cases.share(
            CaseBookStoreTest.draft(contact, true),
            person("inspector" + sharer, sharer, Role.AGENT, Role.INSPECTOR));
    return handed.state() == CaseState.SHARED
        ? handed
        : cases.accept(handed.id(), handed.version(), INSPECTOR);
  }

  /** Own accepted cases over those of the team, straight from cases and assignments. */
  private BigDecimal sql(long agent) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select round(100.0 * count(*) filter (where c.sharer_agent_id = :agent)
                      / count(*), 10)
                    from quality.case_entry c
                    join people.assignment sharer on sharer.agent_id = c.sharer_agent_id
                    join people.assignment mate on mate.team_id = sharer.team_id
                    where c.state = 'SHARED' and mate.agent_id = :agent
                    """)
                .bind("agent", agent)
                .mapTo(BigDecimal.class)
                .one());
  }

  private BigDecimal rate(Subject subject) {
    return ((Measured) measurement(subject)).value().setScale(10, RoundingMode.HALF_UP);
  }

  private Measurement measurement(Subject subject) {
    return measures.of(
        subject, DAY.withDayOfMonth(1), DAY.plusMonths(1), Measure.KNOWLEDGE_SHARING_RATE);
  }

  private static Caller person(String login, Long agent, Role... roles) {
    return new Caller(login, Set.of(roles), Set.of(), agent, "zh-CN", "Asia/Shanghai");
  }

  private void people() {
    jdbi.useHandle(
        h -> {
          for (String team : List.of("A", "B")) {
            h.execute(
                "insert into people.team (code, name_zh, name_en, zone) values"
                    + " (?, '甲', 'A', 'Asia/Shanghai')",
                team);
          }
          for (int i = 1; i <= 5; i++) {
            h.execute(
                "insert into people.agent (employee_no, name, hired_on, zone,"
                    + " shift_cutoff_minutes) values (?, ?, date '2020-01-01', 'Asia/Shanghai', 0)",
                "E" + i,
                "N" + i);
            h.execute(
                "insert into people.assignment (agent_id, team_id, post_code, valid_from)"
                    + " values (?, ?, 'PHONE', date '2020-01-01')",
                i,
                i > 3 ? 2 : 1);
          }
        });
  }
}

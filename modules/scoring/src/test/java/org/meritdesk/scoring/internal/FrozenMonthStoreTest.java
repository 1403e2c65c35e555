package org.meritdesk.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.scoring.internal.Callers.CHECKER;
import static org.meritdesk.scoring.internal.Callers.MAKER;
import static org.meritdesk.scoring.internal.Callers.agent;
import static org.meritdesk.scoring.internal.OctoberFixture.OCTOBER;
import static org.meritdesk.testkit.Refused.problem;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.scoring.api.MonthView;
import org.meritdesk.scoring.api.ScoringProblem;

class FrozenMonthStoreTest {

  private final OctoberFixture october = new OctoberFixture();
  private final Jdbi jdbi = october.jdbi;
  private final Desk desk = october.desk;

  @Test
  void a_published_month_refuses_update_delete_and_additions() {
    desk.months.close(OCTOBER, MAKER);
    desk.months.publish(OCTOBER, CHECKER);

    for (String sql :
        List.of(
            "update scoring.appraisal set score = 100",
            "delete from scoring.appraisal",
            "update scoring.appraisal_line set points = 100",
            "delete from scoring.appraisal_line",
            "update scoring.loss set cost = 0",
            "delete from scoring.loss",
            "update scoring.closing set digest = '\\x00'",
            "delete from scoring.closing",
            "truncate scoring.closing cascade",
            "insert into scoring.open_repeat select closing_id, 99, now(), now()"
                + " from scoring.closing")) {
      assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(sql)))
          .as(sql)
          .hasMessageMatching("(?s).*(frozen|do not change|does not change|not emptied).*");
    }
  }

  @Test
  void a_revision_is_a_new_row_beside_the_published_one() {
    desk.months.close(OCTOBER, MAKER);
    desk.months.publish(OCTOBER, CHECKER);
    problem(ScoringProblem.MONTH_PUBLISHED, () -> desk.months.close(OCTOBER, MAKER));
    desk.figures.with(1, Measure.TALK_TIME, "264", 300);

    MonthView revised = desk.months.revise(OCTOBER, "appeal upheld", MAKER);
    assertThat(revised.revision()).isEqualTo(2);
    assertThat(desk.appraisals.published(OCTOBER).get(0).revision()).isEqualTo(1);
    desk.months.publish(OCTOBER, CHECKER);

    assertThat(desk.appraisals.ofAgent(1, OCTOBER, agent(1)).get(0).score())
        .isEqualByComparingTo("92");
    assertThat(count("select count(*) from scoring.appraisal")).isEqualTo(8);
    assertThat(desk.invariant.violations()).isEmpty();
  }

  @Test
  void tampering_with_a_published_row_is_found() {
    desk.months.close(OCTOBER, MAKER);
    desk.months.publish(OCTOBER, CHECKER);

    jdbi.useHandle(
        handle -> {
          handle.execute("alter table scoring.appraisal disable trigger appraisal_frozen");
          handle.execute("update scoring.appraisal set score = 99 where agent_id = 1");
          handle.execute("alter table scoring.appraisal enable trigger appraisal_frozen");
        });

    assertThat(desk.invariant.violations())
        .singleElement()
        .asString()
        .contains("differs from its digest");
  }

  private long count(String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }
}

package org.meritdesk.quality.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.quality.internal.InspectionFixture.BEN;
import static org.meritdesk.quality.internal.InspectionFixture.FROM;
import static org.meritdesk.quality.internal.InspectionFixture.FULL;
import static org.meritdesk.quality.internal.InspectionFixture.TO;
import static org.meritdesk.quality.internal.InspectionFixture.answers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.ExclusionCause;
import org.meritdesk.measures.api.InspectionFact;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.BreachState;
import org.meritdesk.quality.api.BreachView;
import org.meritdesk.quality.api.InspectionView;

class InspectionFactsStoreTest {

  private final InspectionFixture house = new InspectionFixture();

  @Test
  void every_measure_of_inspection_equals_plain_sql_on_the_tables() {
    house.published(101, FULL);
    house.published(102, answers("p0", "p1", "p0", "p1"));
    house.published(103, answers("p1", "p0", "p1", "p0"));
    house.published(201, answers("p1", "p0", "p0", "p1"));
    house.begun(104);
    confirmAll();

    for (long agent = 1; agent <= 2; agent++) {
      String mine = "agent_id = " + agent;
      assertThat(value(Subject.agent(agent), Measure.QUALITY_SCORE))
          .isEqualByComparingTo(sql("avg(score)", mine));
      assertThat(value(Subject.agent(agent), Measure.ATTITUDE_PASS_RATE))
          .isEqualByComparingTo(
              sql("100 * avg((answers #>> '{byCriterion,polite,point}' = 'p1')::int)", mine));
      assertThat(value(Subject.agent(agent), Measure.SCRIPT_COMPLIANCE))
          .isEqualByComparingTo(
              sql("100 * avg((answers #>> '{byCriterion,words,point}' = 'p1')::int)", mine));
      assertThat(value(Subject.agent(agent), Measure.PROCESS_COMPLIANCE))
          .isEqualByComparingTo(
              sql("100 * avg((answers #>> '{byCriterion,steps,point}' = 'p1')::int)", mine));
      assertThat(value(Subject.agent(agent), Measure.COMPLIANCE_BREACHES))
          .isEqualByComparingTo(
              sql(
                  "count(*) filter (where answers #>> '{byCriterion,promise,point}' = 'p0')",
                  mine));
    }
    for (Subject all : List.of(Subject.team(1), Subject.queue(5), Subject.COMPANY)) {
      assertThat(value(all, Measure.QUALITY_SCORE)).isEqualByComparingTo(sql("avg(score)", "true"));
      assertThat(value(all, Measure.COMPLIANCE_BREACHES)).isEqualByComparingTo("1");
    }
    assertThat(house.measures.invariant.violations()).isEmpty();
  }

  @Test
  void what_other_answers_would_make_of_the_month_is_what_a_revision_makes_of_it() {
    house.published(101, FULL);
    InspectionView failed = house.published(103, answers("p0", "p1", "p1", "p0"));
    confirmAll();
    Answers other = answers("p1", "p0", "p1", "p1");
    InspectionFact now = house.inspections.asIf(failed.id(), failed.answers()).fact();
    InspectionFact then = house.inspections.asIf(failed.id(), other).fact();
    Set<Measure> measures =
        Set.of(
            Measure.QUALITY_SCORE,
            Measure.ATTITUDE_PASS_RATE,
            Measure.SCRIPT_COMPLIANCE,
            Measure.COMPLIANCE_BREACHES);

    Map<Measure, Measurement> thought =
        house.measures.hypotheses.measure(
            Subject.agent(1), FROM, TO, measures, now::equals, List.of(then));
    assertThat(value(Subject.agent(1), Measure.QUALITY_SCORE)).isEqualByComparingTo("50");
    house.inspections.revise(failed.id(), other, "承运商确认当晚可达", "appeal:12", BEN);

    for (Measure measure : measures) {
      assertThat(((Measured) thought.get(measure)).value())
          .as(measure.name())
          .isEqualByComparingTo(value(Subject.agent(1), measure));
    }
    assertThat(((Measured) thought.get(Measure.QUALITY_SCORE)).value()).isEqualByComparingTo("85");
  }

  @Test
  void a_revision_changes_the_cell_and_takes_the_breach_back() {
    InspectionView failed = house.published(103, answers("p1", "p1", "p1", "p0"));
    confirmAll();
    assertThat(value(Subject.agent(1), Measure.QUALITY_SCORE)).isEqualByComparingTo("0");
    assertThat(value(Subject.agent(1), Measure.COMPLIANCE_BREACHES)).isEqualByComparingTo("1");

    InspectionView revised =
        house.inspections.revise(failed.id(), FULL, "承运商确认当晚可达", "appeal:12", BEN);

    assertThat(revised.revisions()).hasSize(2);
    assertThat(revised.revisions().get(0).reference()).isEqualTo("appeal:12");
    assertThat(revised.breaches()).extracting(BreachView::state).containsOnly(BreachState.REJECTED);
    assertThat(value(Subject.agent(1), Measure.QUALITY_SCORE)).isEqualByComparingTo("100");
    assertThat(value(Subject.agent(1), Measure.COMPLIANCE_BREACHES)).isEqualByComparingTo("0");
    assertThat(house.measures.invariant.violations()).isEmpty();
  }

  @Test
  void excluding_the_contact_takes_its_inspection_out() {
    house.published(101, FULL);
    house.published(102, answers("p0", "p0", "p0", "p1"));

    house.measures.exclusions.exclude(
        102, Set.of(), ExclusionCause.PRODUCT_FAULT, "批次问题", Caller.system());

    assertThat(value(Subject.agent(1), Measure.QUALITY_SCORE)).isEqualByComparingTo("100");
    assertThat(value(Subject.team(1), Measure.ATTITUDE_PASS_RATE)).isEqualByComparingTo("100");
    assertThat(house.measures.invariant.violations()).isEmpty();
  }

  @Test
  void a_breach_that_nobody_confirmed_does_not_count() {
    house.published(101, answers("p1", "p1", "p1", "p0"));

    assertThat(value(Subject.agent(1), Measure.COMPLIANCE_BREACHES)).isEqualByComparingTo("0");
  }

  @Test
  void a_draft_is_no_fact() {
    house.begun(101);

    assertThat(measurement(Subject.agent(1), Measure.QUALITY_SCORE))
        .isInstanceOf(NotMeasurable.class);
  }

  private void confirmAll() {
    house
        .breaches
        .list(BreachState.PROPOSED, BEN)
        .forEach(each -> house.breaches.confirm(each.id(), null, BEN));
  }

  private BigDecimal sql(String what, String whose) {
    return house.jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select round((%s)::numeric, 10) from quality.inspection join quality.inspection_answers using (inspection_id) where revision = 1 and %s"
                        .formatted(what, whose))
                .mapTo(BigDecimal.class)
                .one());
  }

  private BigDecimal value(Subject subject, Measure measure) {
    return ((Measured) measurement(subject, measure)).value().setScale(10, RoundingMode.HALF_UP);
  }

  private Measurement measurement(Subject subject, Measure measure) {
    return house.measures.of(subject, FROM, TO, measure);
  }
}

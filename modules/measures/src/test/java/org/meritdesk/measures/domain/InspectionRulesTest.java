package org.meritdesk.measures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.measures.domain.ContactBuilder.NINE;
import static org.meritdesk.measures.domain.ContactBuilder.SHANGHAI;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.ExclusionCause;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.InspectionFact;
import org.meritdesk.measures.api.InspectionFact.Attitude;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Reason;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.people.api.Assignment;

class InspectionRulesTest {

  private static final Roster ROSTER =
      new Roster(
          Map.of(1L, new Worker(11, SHANGHAI, 0)),
          List.of(new Assignment(1, 11, 7, "A", "CHAT", LocalDate.of(2020, 1, 1), null)));
  private static final InspectionFact GOOD =
      new InspectionFact(100, NINE, 1, 3, SHANGHAI, 92_500_000, Attitude.PASSED, 3, 4, 2, 2, 0);
  private static final InspectionFact BAD =
      new InspectionFact(101, NINE, 1, 3, SHANGHAI, 60_000_000, Attitude.NOT_PASSED, 1, 4, 0, 0, 2);
  private static final InspectionFact NOTHING_JUDGED =
      new InspectionFact(
          102, NINE, 1, 3, SHANGHAI, Fact.UNKNOWN, Attitude.NOT_JUDGED, 0, 0, 0, 0, 0);

  @Test
  void the_agent_the_team_of_the_day_and_the_queue_have_the_same_figures() {
    for (SubjectKind kind : List.of(SubjectKind.AGENT, SubjectKind.TEAM, SubjectKind.QUEUE)) {
      assertThat(value(kind, Measure.QUALITY_SCORE)).isEqualByComparingTo("76.25");
      assertThat(value(kind, Measure.ATTITUDE_PASS_RATE)).isEqualByComparingTo("50");
      assertThat(value(kind, Measure.SCRIPT_COMPLIANCE)).isEqualByComparingTo("50");
      assertThat(value(kind, Measure.PROCESS_COMPLIANCE)).isEqualByComparingTo("100");
      assertThat(value(kind, Measure.COMPLIANCE_BREACHES)).isEqualByComparingTo("2");
    }
  }

  @Test
  void an_inspection_in_which_nothing_was_judged_has_no_score_and_is_not_zero() {
    Tally tally = tally(SubjectKind.AGENT, ExclusionIndex.NONE, NOTHING_JUDGED);

    assertThat(of(Measure.QUALITY_SCORE, tally)).isEqualTo(new NotMeasurable(Reason.NO_FACTS, 0));
    assertThat(of(Measure.COMPLIANCE_BREACHES, tally)).isInstanceOf(Measured.class);
  }

  @Test
  void nobody_inspected_means_no_figure_of_breaches_rather_than_none() {
    assertThat(of(Measure.COMPLIANCE_BREACHES, new Tally()))
        .isEqualTo(new NotMeasurable(Reason.NO_FACTS, 0));
  }

  @Test
  void excluding_the_contact_takes_its_inspection_out_of_every_measure() {
    ExclusionIndex excluded =
        new ExclusionIndex(
            List.of(new ExclusionIndex.Entry(101, Set.of(), ExclusionCause.APPEAL_UPHELD)));
    Tally tally = tally(SubjectKind.AGENT, excluded, GOOD, BAD);

    assertThat(((Measured) of(Measure.QUALITY_SCORE, tally)).value()).isEqualByComparingTo("92.5");
    assertThat(((Measured) of(Measure.COMPLIANCE_BREACHES, tally)).value())
        .isEqualByComparingTo("0");
  }

  private static BigDecimal value(SubjectKind kind, Measure measure) {
    Tally tally = tally(kind, ExclusionIndex.NONE, GOOD, BAD, NOTHING_JUDGED);
    return ((Measured) Formula.of(measure).of(kind, tally)).value();
  }

  private static Measurement of(Measure measure, Tally tally) {
    return Formula.of(measure).of(SubjectKind.AGENT, tally);
  }

  private static Tally tally(SubjectKind kind, ExclusionIndex exclusions, Fact... facts) {
    Fold fold = new Fold((each, id, day) -> each == kind, ROSTER);
    Contributions contributions = new Contributions(Ruleset.LIVE, ROSTER, exclusions);
    for (Fact fact : facts) {
      contributions.of(fact, fold);
    }
    Tally tally = new Tally();
    fold.rows().stream()
        .filter(row -> row.hour() == -1)
        .forEach(
            row ->
                tally.merge(
                    row.family(),
                    Arrays.stream(row.totals()).boxed().toArray(Long[]::new),
                    row.lists()));
    return tally;
  }
}

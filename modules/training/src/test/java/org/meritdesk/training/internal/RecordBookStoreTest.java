package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.internal.House.DAY;
import static org.meritdesk.training.internal.House.LEAD;
import static org.meritdesk.training.internal.House.LIN;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.Refusals.refused;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.Order;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.PastRecord;
import org.meritdesk.training.api.RecordColumn;
import org.meritdesk.training.api.RecordQuery;
import org.meritdesk.training.api.RecordRefusal;
import org.meritdesk.training.api.RecordSource;
import org.meritdesk.training.api.RecordState;
import org.meritdesk.training.api.RecordView;
import org.meritdesk.training.api.TrainingProblem;

class RecordBookStoreTest {

  private final House house = new House();

  @Test
  void the_past_is_taken_over_once_and_the_pass_mark_tells_what_was_passed() {
    List<PastRecord> past = List.of(past("E1", "calm", "60"), past("E2", "calm", "59.99"));

    assertThat(house.records.take(past, MAKER)).isEqualTo(2);
    assertThat(house.records.take(past, MAKER)).isZero();

    List<RecordView> found = search(null, null, MAKER).records();
    assertThat(found).extracting(RecordView::source).containsOnly(RecordSource.IMPORT);
    assertThat(found)
        .extracting(RecordView::state)
        .containsExactlyInAnyOrder(RecordState.VALID, RecordState.FAILED);
  }

  @Test
  void every_line_that_is_wrong_is_named_and_nothing_is_kept() {
    Problem problem =
        refused(
            () ->
                house.records.take(
                    List.of(
                        past("E1", "calm", "80"),
                        past("E9", "calm", "80"),
                        past("E1", "nothing", "80"),
                        past("E1", "calm", "100.5"),
                        new PastRecord("E1", "tour", DAY.plusDays(3), null, null),
                        past("E1", "calm", "70"),
                        new PastRecord(null, null, null, null, true)),
                    MAKER),
            TrainingProblem.RECORDS_REFUSED);

    @SuppressWarnings("unchecked")
    List<RecordRefusal> refusals = (List<RecordRefusal>) problem.arguments().get("refusals");
    assertThat(refusals)
        .extracting(each -> each.line() + " " + each.field() + " " + each.code())
        .containsExactly(
            "2 employeeNo unknown-agent",
            "3 course unknown-course",
            "4 score not-a-score",
            "5 day in-the-future",
            "5 score required",
            "6 day twice",
            "7 employeeNo required",
            "7 course required",
            "7 day required");
    assertThat(search(null, null, MAKER).total()).isZero();
  }

  @Test
  void records_are_found_by_person_and_state_and_ordered_by_column() {
    house.records.take(
        List.of(
            past("E1", "calm", "60"),
            past("E2", "calm", "95"),
            past("E4", "tour", "70"),
            past("E4", "calm", "30")),
        MAKER);

    assertThat(search("N4", null, MAKER).total()).isEqualTo(2);
    assertThat(search(null, RecordState.FAILED, MAKER).records())
        .extracting(RecordView::agentName)
        .containsExactly("N4");
    assertThat(
            house
                .records
                .search(
                    new RecordQuery(
                        null, null, "calm", null, Order.falling(RecordColumn.SCORE), 0, 2),
                    MAKER)
                .records())
        .extracting(RecordView::agentName)
        .containsExactly("N2", "N1");
    assertThat(search(null, null, LEAD).total()).isEqualTo(2);
    assertThat(search(null, null, LIN).records())
        .extracting(RecordView::agentName)
        .containsExactly("N1");
    refused(
        () -> house.records.take(List.of(past("E1", "tour", "9")), LEAD),
        PeopleProblem.NOT_ALLOWED);
  }

  private org.meritdesk.training.api.RecordPage search(
      String person, RecordState state, org.meritdesk.people.api.Caller who) {
    return house.records.search(
        new RecordQuery(null, person, null, state, RecordQuery.LATEST, 0, 50), who);
  }

  private static PastRecord past(String employeeNo, String course, String score) {
    return new PastRecord(employeeNo, course, DAY.minusDays(3), new BigDecimal(score), null);
  }
}

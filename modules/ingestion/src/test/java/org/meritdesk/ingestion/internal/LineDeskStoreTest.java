package org.meritdesk.ingestion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.api.LoadColumn;
import org.meritdesk.ingestion.api.LoadQuery;
import org.meritdesk.ingestion.api.LoadReport;
import org.meritdesk.ingestion.api.RefusalColumn;
import org.meritdesk.ingestion.api.RefusalQuery;
import org.meritdesk.ingestion.api.RefusalState;
import org.meritdesk.ingestion.api.RefusalView;
import org.meritdesk.kernel.Order;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Caller;

class LineDeskStoreTest {

  static final String BAD = "{\"id\":\"c1\",\"opened_at\":\"soon\"}";
  static final String GOOD = "{\"id\":\"c1\",\"opened_at\":\"2026-03-02T09:00:00+08:00\"}";

  static final String WAITING =
      """
      select count(*) from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'""";

  final IntakeFixture intake = new IntakeFixture();
  final LineDesk desk = new LineDesk(intake.jdbi, intake.envelope, intake.desk, intake.audit);

  @Test
  void a_refused_line_is_shown_as_it_came() {
    RefusalView refused = refused();

    assertThat(refused.raw()).isEqualTo(BAD);
    assertThat(refused.refusal().field()).isEqualTo("opened_at");
    assertThat(refused.refusal().value()).isEqualTo("soon");
  }

  @Test
  void a_mended_line_is_a_load_of_its_own() {
    RefusalView refused = refused();

    LoadReport retry = desk.retry(refused.id(), GOOD, Caller.system());

    assertThat(retry.accepted()).isEqualTo(1);
    assertThat(retry.retryOf()).isEqualTo(refused.loadId());
    RefusalView after = desk.get(refused.id(), Caller.system());
    assertThat(after.state()).isEqualTo(RefusalState.MENDED);
    assertThat(after.mendedLoad()).isEqualTo(retry.loadId());
  }

  @Test
  void a_line_that_is_still_wrong_waits_as_a_new_refusal() {
    RefusalView refused = refused();

    desk.retry(refused.id(), BAD.replace("soon", "later"), Caller.system());

    assertThat(desk.get(refused.id(), Caller.system()).state()).isEqualTo(RefusalState.RETRIED);
    assertThat(open().refusal().value()).isEqualTo("later");
  }

  @Test
  void a_line_is_dealt_with_once() {
    RefusalView refused = refused();
    desk.dismiss(refused.id(), "a test of the platform", Caller.system());

    assertThatThrownBy(() -> desk.retry(refused.id(), GOOD, Caller.system()))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.type()).isEqualTo(IngestionProblem.REFUSAL_NOT_OPEN));
  }

  @Test
  void of_two_who_mend_a_line_at_once_one_does_and_the_load_of_the_other_fails() throws Exception {
    RefusalView refused = refused();
    ExecutorService people = Executors.newFixedThreadPool(2);
    try (Handle hold = intake.db.jdbi().open()) {
      hold.begin();
      hold.execute("select 1 from ingestion.refusal for update");
      List<Future<LoadReport>> retries =
          List.of(
              people.submit(() -> desk.retry(refused.id(), GOOD, Caller.system())),
              people.submit(
                  () -> desk.retry(refused.id(), GOOD.replace("09:00", "10:00"), Caller.system())));
      while (intake.count(WAITING) < 2 && retries.stream().noneMatch(Future::isDone)) {
        Thread.onSpinWait();
      }
      hold.commit();

      List<IngestionProblem> refusals = new ArrayList<>();
      List<Long> done = new ArrayList<>();
      for (Future<LoadReport> retry : retries) {
        try {
          done.add(retry.get(30, TimeUnit.SECONDS).loadId());
        } catch (ExecutionException e) {
          refusals.add((IngestionProblem) ((Problem) e.getCause()).type());
        }
      }
      assertThat(refusals).containsExactly(IngestionProblem.REFUSAL_NOT_OPEN);
      assertThat(desk.get(refused.id(), Caller.system()).mendedLoad()).isEqualTo(done.get(0));
      assertThat(
              intake.text(
                  "select string_agg(state, ',' order by state) from ingestion.load where retry_of is"
                      + " not null"))
          .isEqualTo("DONE,FAILED");
      assertThat(intake.count("select count(*) from ingestion.contact_version")).isEqualTo(2);
    } finally {
      people.shutdownNow();
    }
  }

  @Test
  void refused_lines_and_loads_are_ordered_by_any_column() {
    intake.take(FactKind.CONTACT, GOOD, BAD, BAD.replace("soon", "later"));

    for (RefusalColumn column : RefusalColumn.values()) {
      assertThat(values(Order.falling(column))).containsExactlyInAnyOrder("soon", "later");
    }
    assertThat(values(Order.falling(RefusalColumn.LINE))).containsExactly("later", "soon");
    assertThat(values(Order.rising(RefusalColumn.VALUE))).containsExactly("later", "soon");
    LoadList loads = new LoadList(intake.jdbi, intake.clock);
    for (LoadColumn column : LoadColumn.values()) {
      LoadQuery query = new LoadQuery(null, null, 0, 10, Order.rising(column));
      assertThat(loads.search(query, Caller.system()).loads()).hasSize(1);
    }
  }

  private List<String> values(Order<RefusalColumn> order) {
    RefusalQuery query = new RefusalQuery(null, null, null, null, 0, 10, order);
    return desk.search(query, Caller.system()).refusals().stream()
        .map(each -> each.refusal().value())
        .toList();
  }

  private RefusalView refused() {
    intake.take(FactKind.CONTACT, GOOD.replace("c1", "c0"), BAD);
    return desk.get(open().id(), Caller.system());
  }

  private RefusalView open() {
    return desk.search(
            new RefusalQuery(null, null, null, RefusalState.OPEN, 0, 10), Caller.system())
        .refusals()
        .get(0);
  }
}

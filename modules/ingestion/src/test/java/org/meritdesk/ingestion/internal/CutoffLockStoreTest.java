package org.meritdesk.ingestion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.Cutoff.OpenWindow;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.internal.store.Merge;

class CutoffLockStoreTest {

  static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  static final LocalDate END = LocalDate.of(2026, 4, 1);

  final IntakeFixture intake = new IntakeFixture();
  final CutoffLock cutoff = new CutoffLock(intake.jdbi);

  @Test
  void the_last_batch_is_0_before_the_first_and_then_that_of_the_last_load() {
    assertThat(cutoff.holdAtLastBatch()).isZero();

    intake.take(FactKind.CONTACT, Served.call("c1", "2026-03-02", "a1", "x"));
    intake.take(FactKind.CONTACT, Served.call("c2", "2026-03-02", "a1", "x"));

    assertThat(cutoff.holdAtLastBatch())
        .isEqualTo(intake.count("select max(batch_no) from ingestion.load"));
  }

  @Test
  void no_batch_is_committed_while_it_is_held_and_again_after() {
    Jdbi others = intake.db.jdbi();

    intake.jdbi.useTransaction(
        handle -> {
          cutoff.holdAtLastBatch();
          assertThat(mayCommit(others)).isFalse();
        });

    assertThat(mayCommit(others)).isTrue();
  }

  @Test
  void a_served_call_of_a_known_customer_stays_open_for_a_day_and_no_other_does() {
    intake.take(
        FactKind.CONTACT,
        Served.call("early", "2026-03-29", "a1", "x"),
        Served.call("unknown", "2026-03-31", "a1", ""),
        Served.call("late", "2026-03-31", "a1", "y"),
        Served.call("given", "2026-03-31", "a1", "z")
            .replace("\"queue\":\"sales\"", "\"queue\":\"sales\",\"outcome\":\"ABANDONED\""));

    List<OpenWindow> open = cutoff.openWindows(FIRST, END, Instant.parse("2026-04-01T01:04:59Z"));

    assertThat(open)
        .containsExactly(
            new OpenWindow(
                intake.record("late"),
                Instant.parse("2026-03-31T01:05:00Z"),
                Instant.parse("2026-04-01T01:05:00Z")));
    assertThat(cutoff.openWindows(FIRST, END, Instant.parse("2026-04-01T01:05:00Z"))).isEmpty();
  }

  @Test
  void the_month_of_a_call_is_that_of_its_queue() {
    String night = Served.call("night", "2026-03-31", "a1", "x").replace("T09:", "T23:");
    intake.take(FactKind.CONTACT, night);
    Instant soon = Instant.parse("2026-03-31T16:00:00Z");

    assertThat(cutoff.openWindows(FIRST, END, soon)).hasSize(1);
    intake.jdbi.useHandle(h -> h.execute("update ingestion.queue set zone = 'Asia/Tokyo'"));
    assertThat(cutoff.openWindows(FIRST, END, soon)).isEmpty();
    assertThat(cutoff.openWindows(END, END.plusMonths(1), soon)).hasSize(1);
  }

  private static boolean mayCommit(Jdbi jdbi) {
    try (Handle handle = jdbi.open()) {
      return handle.inTransaction(
          h ->
              h.createQuery("select pg_try_advisory_xact_lock_shared(:lock)")
                  .bind("lock", Merge.BATCH_LOCK)
                  .mapTo(Boolean.class)
                  .one());
    }
  }
}

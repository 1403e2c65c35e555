package org.meritdesk.ingestion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.meritdesk.testkit.TestDatabase;

class PartitionsStoreTest {

  static final TestDatabase db = TestDatabase.fresh();

  @Test
  void a_month_is_made_once_and_takes_the_facts_of_its_days() {
    try (Handle handle = db.jdbi().open()) {
      ensure(handle, LocalDate.of(2026, 2, 1));
      ensure(handle, LocalDate.of(2026, 2, 1));

      handle.execute(
          "insert into ingestion.contact_version"
              + " (record_id, version_no, content_hash, batch_no, opened_at)"
              + " values (1, 1, 'x', 1, '2026-02-28 23:59:59+00')");

      assertThat(
              handle
                  .createQuery("select count(*) from ingestion.contact_version_y2026m02")
                  .mapTo(Long.class)
                  .one())
          .isEqualTo(1);
    }
  }

  private static void ensure(Handle handle, LocalDate month) {
    handle.execute("select ingestion.ensure_month('contact_version', ?)", month);
  }
}

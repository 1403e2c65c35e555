package org.meritdesk.quality.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ServedPart;
import org.meritdesk.quality.api.FormVersion;
import org.meritdesk.quality.api.InspectionState;
import org.meritdesk.quality.api.Quote;

/** The table of inspections. */
final class InspectionRows {

  private InspectionRows() {}

  static Optional<InspectionRow> one(Handle handle, long id) {
    return handle
        .createQuery("select * from quality.inspection where inspection_id = :id")
        .bind("id", id)
        .map((row, context) -> InspectionRow.read(row))
        .findOne();
  }

  /** What is not discarded of a part and form; there is at most one. */
  static Optional<InspectionRow> live(Handle handle, long recordId, long accountId, String form) {
    return handle
        .createQuery(
            """
            select * from quality.inspection
            where record_id = :record and account_id = :account and form_code = :form
              and state <> 'DISCARDED'
            """)
        .bind("record", recordId)
        .bind("account", accountId)
        .bind("form", form)
        .map((row, context) -> InspectionRow.read(row))
        .findOne();
  }

  /** Begins one; false if somebody else just did. */
  static boolean begin(
      Handle handle,
      ServedPart part,
      FormVersion form,
      @Nullable Long taskId,
      String who,
      Instant now) {
    return handle
            .createUpdate(
                """
                insert into quality.inspection (record_id, account_id, agent_id, queue_id, zone, at,
                  form_code, form_version, task_id, inspector, state, started_at, saved_at, saved_by)
                values (:record, :account, :agent, :queue, :zone, :at, :form, :version, :task, :who,
                  'DRAFT', :now, :now, :who)
                on conflict (record_id, account_id, form_code) where state <> 'DISCARDED' do nothing
                """)
            .bind("record", part.recordId())
            .bind("account", part.accountId())
            .bind("agent", part.agentId())
            .bind("queue", part.queueId())
            .bind("zone", part.zone())
            .bind("at", Columns.utc(part.from()))
            .bind("form", form.code())
            .bind("version", form.versionNo())
            .bind("task", taskId)
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  /** Keeps a draft; false if it is none any more or another version is stored. */
  static boolean save(
      Handle handle,
      long id,
      int version,
      String comment,
      List<Quote> quotes,
      int spentSeconds,
      String who,
      Instant now) {
    return handle
            .createUpdate(
                """
                update quality.inspection
                set version = version + 1, overall_comment = :comment,
                  quotes = cast(:quotes as jsonb), spent_s = greatest(spent_s, :spent),
                  saved_at = :now, saved_by = :who
                where inspection_id = :id and version = :version and state = 'DRAFT'
                """)
            .bind("id", id)
            .bind("version", version)
            .bind("comment", comment)
            .bind("quotes", AnswersJson.write(quotes))
            .bind("spent", spentSeconds)
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  /** Publishes or drops a draft; false as above. */
  static boolean leaveDraft(
      Handle handle, long id, int version, InspectionState to, String who, Instant now) {
    return handle
            .createUpdate(
                """
                update quality.inspection
                set version = version + 1, state = :state, inspector = :who,
                  published_at = case when :state = 'PUBLISHED' then cast(:now as timestamptz) end,
                  discarded_at = case when :state = 'DISCARDED' then cast(:now as timestamptz) end
                where inspection_id = :id and version = :version and state = 'DRAFT'
                """)
            .bind("id", id)
            .bind("version", version)
            .bind("state", to.name())
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  static boolean acknowledge(Handle handle, long id, Instant now) {
    return handle
            .createUpdate(
                """
                update quality.inspection
                set version = version + 1, state = 'ACKNOWLEDGED', acknowledged_at = :now
                where inspection_id = :id and state = 'PUBLISHED'
                """)
            .bind("id", id)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  /** The task that asks for this part and form, unless it was put aside; there is at most one. */
  static @Nullable Long task(Handle handle, long recordId, long accountId, String form) {
    return handle
        .createQuery(
            """
            select max(task_id) from quality.task
            where record_id = :record and account_id = :account and form_code = :form
              and skipped_at is null
            """)
        .bind("record", recordId)
        .bind("account", accountId)
        .bind("form", form)
        .map((row, context) -> row.getObject(1, Long.class))
        .one();
  }
}

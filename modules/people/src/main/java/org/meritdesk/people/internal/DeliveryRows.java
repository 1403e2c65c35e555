package org.meritdesk.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.DeliveryState;
import org.meritdesk.people.api.DeliveryView;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.WebhookFormat;

/** The SQL of deliveries (发件存取). */
final class DeliveryRows {

  private DeliveryRows() {}

  /** One row for every webhook that wants to know; what it was told it is not told again. */
  static void forWebhooks(Handle handle, Notice notice, Instant at) {
    handle
        .createUpdate(
            """
            insert into people.delivery (webhook_id, kind, subject_kind, subject_id, occurrence,
              link, arguments, at, due_at)
            select w.webhook_id, :kind, :subject_kind, :subject_id, :occurrence, :link,
              cast(:arguments as jsonb), :at, :at
            from people.webhook w
            where w.ended_at is null and :kind = any(w.kinds)
            on conflict do nothing
            """)
        .bind("kind", notice.kind().name())
        .bind("subject_kind", notice.subjectKind())
        .bind("subject_id", notice.subjectId())
        .bind("occurrence", notice.occurrence())
        .bind("link", notice.link())
        .bind("arguments", NoticeRows.text(notice.arguments()))
        .bind("at", at)
        .execute();
  }

  /**
   * Takes the next that is due and first in its line, and leaves it until the lease ends: who dies
   * while sending has sent nothing.
   */
  static Optional<Outgoing> claim(
      Handle handle, Instant now, Instant lease, Collection<String> spared) {
    return handle
        .createQuery(
            """
            with next as (
              update people.delivery d set attempts = attempts + 1, due_at = :lease
              where d.delivery_id = (
                select c.delivery_id
                from people.delivery c
                where c.state = 'WAITING' and c.due_at <= :now and not c.target = any(:spared)
                  and not exists (
                    select 1
                    from people.delivery earlier
                    where earlier.lane = c.lane and earlier.state = 'WAITING'
                      and earlier.delivery_id < c.delivery_id)
                order by c.due_at, c.delivery_id
                limit 1
                for update skip locked)
              returning d.*)
            select n.*, w.name, w.url, w.secret, w.format, w.account, u.email, u.locale, u.zone
            from next n
            left join people.webhook w using (webhook_id)
            left join people.user_account u using (user_id)
            """)
        .bind("now", now)
        .bind("lease", lease)
        .bind("spared", Sql.texts(spared))
        .map((row, c) -> outgoing(row))
        .findOne();
  }

  private static Outgoing outgoing(ResultSet row) throws SQLException {
    return new Outgoing(
        row.getLong("delivery_id"),
        row.getObject("message_id", UUID.class),
        NoticeKind.valueOf(row.getString("kind")),
        row.getString("subject_kind"),
        row.getString("subject_id"),
        row.getString("link"),
        NoticeRows.arguments(row.getString("arguments")),
        Sql.instant(row, "at"),
        row.getString("target"),
        row.getInt("attempts"),
        Sql.id(row, "webhook_id") == null
            ? null
            : new Outgoing.Hook(
                row.getString("name"),
                row.getString("url"),
                row.getBytes("secret"),
                WebhookFormat.valueOf(row.getString("format")),
                row.getString("account")),
        Sql.id(row, "user_id") == null
            ? null
            : new Outgoing.Reader(
                row.getString("email"), row.getString("locale"), row.getString("zone")));
  }

  static void done(
      Handle handle,
      long id,
      DeliveryState state,
      Instant dueAt,
      @Nullable String failure,
      @Nullable Instant doneAt) {
    handle
        .createUpdate(
            """
            update people.delivery
            set state = :state, due_at = :due, failure = :failure, done_at = :done
            where delivery_id = :id and state = 'WAITING'
            """)
        .bind("state", state.name())
        .bind("due", dueAt)
        .bind("failure", failure)
        .bind("done", doneAt)
        .bind("id", id)
        .execute();
  }

  static boolean again(Handle handle, long id, Instant now) {
    return handle
            .createUpdate(
                """
                update people.delivery
                set state = 'WAITING', attempts = 0, due_at = :now, done_at = null
                where delivery_id = :id and state = 'DEAD'
                  and (webhook_id is null or webhook_id in (
                    select w.webhook_id from people.webhook w where w.ended_at is null))
                """)
            .bind("id", id)
            .bind("now", now)
            .execute()
        == 1;
  }

  static void giveUp(Handle handle, long webhookId, String why, Instant now) {
    handle
        .createUpdate(
            """
            update people.delivery set state = 'DEAD', failure = :why, done_at = :now
            where webhook_id = :webhook and state = 'WAITING'
            """)
        .bind("webhook", webhookId)
        .bind("why", why)
        .bind("now", now)
        .execute();
  }

  static List<DeliveryView> list(Handle handle, DeliveryState state, int offset, int limit) {
    return handle
        .createQuery(
            """
            select d.*, w.name, u.login
            from people.delivery d
            left join people.webhook w using (webhook_id)
            left join people.user_account u using (user_id)
            where d.state = :state
            order by d.delivery_id desc
            limit :limit offset :offset
            """)
        .bind("state", state.name())
        .bind("limit", limit)
        .bind("offset", offset)
        .map(
            (row, c) ->
                new DeliveryView(
                    row.getLong("delivery_id"),
                    NoticeKind.valueOf(row.getString("kind")),
                    row.getString("subject_kind"),
                    row.getString("subject_id"),
                    row.getString("name"),
                    row.getString("login"),
                    DeliveryState.valueOf(row.getString("state")),
                    row.getInt("attempts"),
                    Sql.instant(row, "at"),
                    Sql.instant(row, "due_at"),
                    row.getString("failure"),
                    Sql.instantOrNull(row, "done_at")))
        .list();
  }

  static Map<DeliveryState, Long> counts(Handle handle) {
    return handle
        .createQuery("select state, count(*) as n from people.delivery group by state")
        .reduceRows(
            new EnumMap<DeliveryState, Long>(DeliveryState.class),
            (known, row) -> {
              known.put(
                  DeliveryState.valueOf(row.getColumn("state", String.class)),
                  row.getColumn("n", Long.class));
              return known;
            });
  }

  /** Throws away what was sent before a moment. */
  static int purge(Handle handle, Instant before) {
    return handle
        .createUpdate("delete from people.delivery where state = 'SENT' and done_at < :before")
        .bind("before", before)
        .execute();
  }
}

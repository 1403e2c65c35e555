package org.meritdesk.incentive.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Praise;
import org.meritdesk.incentive.api.PraiseChannel;
import org.meritdesk.incentive.api.PraiseDraft;
import org.meritdesk.incentive.api.PraiseState;
import org.meritdesk.people.api.AgentView;

/** The table of praise. */
final class PraiseRows {

  private PraiseRows() {}

  /** One row of it. */
  record Row(
      long id,
      long agentId,
      @Nullable Long contactId,
      PraiseChannel channel,
      String words,
      LocalDate receivedOn,
      PraiseState state,
      String recordedBy,
      Instant recordedAt,
      @Nullable String decidedBy,
      @Nullable String reason) {

    Praise view(@Nullable AgentView agent) {
      return new Praise(
          id,
          agentId,
          agent == null ? "" : agent.employeeNo(),
          agent == null ? "" : agent.name(),
          contactId,
          channel,
          words,
          receivedOn,
          state,
          recordedBy,
          recordedAt,
          decidedBy,
          reason);
    }
  }

  /** Keeps one; empty where the contact's praise is there already. */
  static Optional<Long> insert(Handle handle, PraiseDraft draft, String who, Instant now) {
    return handle
        .createQuery(
            """
            insert into incentive.praise (agent_id, contact_id, channel, words, received_on, state,
              recorded_by, recorded_at)
            values (:agent, :contact, :channel, :words, :day, 'RECORDED', :who, :now)
            on conflict do nothing returning praise_id
            """)
        .bind("agent", draft.agentId())
        .bind("contact", draft.contactId())
        .bind("channel", draft.channel().name())
        .bind("words", draft.words())
        .bind("day", draft.receivedOn())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .findOne();
  }

  /** Decides; false if somebody else did before. */
  static boolean decide(
      Handle handle, long id, PraiseState state, String who, @Nullable String reason, Instant now) {
    return handle
            .createUpdate(
                """
                update incentive.praise
                set state = :state, decided_by = :who, decided_at = :now, reason = :reason
                where praise_id = :id and state = 'RECORDED'
                """)
            .bind("id", id)
            .bind("state", state.name())
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .bind("reason", reason)
            .execute()
        == 1;
  }

  /** Takes back; false if it was not accepted. */
  static boolean revoke(Handle handle, long id, String who, String reason) {
    return handle
            .createUpdate(
                """
                update incentive.praise
                set state = 'REVOKED', revoked_by = :who, reason = :reason
                where praise_id = :id and state = 'ACCEPTED'
                """)
            .bind("id", id)
            .bind("who", who)
            .bind("reason", reason)
            .execute()
        == 1;
  }

  static Optional<Row> one(Handle handle, long id) {
    return handle
        .createQuery("select * from incentive.praise where praise_id = :id")
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  static List<Row> all(Handle handle) {
    return handle
        .createQuery(
            """
            select * from incentive.praise
            order by state = 'RECORDED' desc, received_on desc, praise_id desc limit 2000
            """)
        .map((row, context) -> read(row))
        .list();
  }

  /** Accepted ones that were received in a month. */
  static List<Row> accepted(Handle handle, YearMonth month) {
    return handle
        .createQuery(
            """
            select * from incentive.praise
            where state = 'ACCEPTED' and received_on >= :from and received_on < :end
            """)
        .bind("from", month.atDay(1))
        .bind("end", month.plusMonths(1).atDay(1))
        .map((row, context) -> read(row))
        .list();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("praise_id"),
        row.getLong("agent_id"),
        row.getObject("contact_id", Long.class),
        PraiseChannel.valueOf(row.getString("channel")),
        row.getString("words"),
        row.getObject("received_on", LocalDate.class),
        PraiseState.valueOf(row.getString("state")),
        row.getString("recorded_by"),
        Columns.instant(row, "recorded_at"),
        row.getString("decided_by"),
        row.getString("reason"));
  }
}

package org.meritdesk.ingestion.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ComplaintView;
import org.meritdesk.ingestion.api.MessageView;
import org.meritdesk.ingestion.api.PartyView;
import org.meritdesk.ingestion.api.RatingView;
import org.meritdesk.ingestion.api.SegmentView;

/**
 * What hangs on a contact: segments, messages, ratings, complaints, all in their newest version.
 */
final class ContactParts {

  private static final int MOST_MESSAGES = 2000;

  private final Handle handle;
  private final Parties parties;
  private final long contact;

  ContactParts(Handle handle, Parties parties, long contact) {
    this.handle = handle;
    this.parties = parties;
    this.contact = contact;
  }

  /** Looks up everybody who had a part or said something. */
  void learn() {
    parties.learn(
        handle
            .createQuery(
                """
                select account_id from ingestion.segment_version where record_id = :id
                union select account_id from ingestion.message_version
                  where contact_id = :id and account_id is not null
                union select account_id from ingestion.rating_version
                  where contact_id = :id and account_id is not null
                union select account_id from ingestion.complaint_version
                  where contact_id = :id and account_id is not null""")
            .bind("id", contact)
            .mapTo(Long.class)
            .list());
  }

  List<SegmentView> segments() {
    return handle
        .createQuery(
            """
            select g.* from ingestion.segment_version g
            join ingestion.record_key k using (record_id, version_no)
            where g.record_id = :id order by g.seq""")
        .bind("id", contact)
        .map(
            (row, context) ->
                new SegmentView(
                    parties.of(row.getLong("account_id")),
                    row.getTimestamp("from_at").toInstant(),
                    row.getTimestamp("to_at").toInstant(),
                    row.getString("handover")))
        .list();
  }

  List<MessageView> messages() {
    return handle
        .createQuery(
            """
            select m.*, t.text from ingestion.message_version m
            join ingestion.record_key k using (record_id, version_no)
            left join ingestion.message_text t using (record_id, version_no)
            where m.contact_id = :id order by m.at, m.record_id limit :most""")
        .bind("id", contact)
        .bind("most", MOST_MESSAGES)
        .map(
            (row, context) -> {
              boolean needs = row.getBoolean("needs_reply");
              boolean unsaid = row.wasNull();
              return new MessageView(
                  row.getLong("record_id"),
                  row.getTimestamp("at").toInstant(),
                  row.getString("author_kind"),
                  party(row),
                  row.getBoolean("private"),
                  row.getString("text"),
                  unsaid ? null : needs,
                  row.getString("no_reply_reason"));
            })
        .list();
  }

  List<RatingView> ratings() {
    return handle
        .createQuery(
            """
            select r.* from ingestion.rating_version r
            join ingestion.record_key k using (record_id, version_no)
            where r.contact_id = :id order by r.at, r.record_id""")
        .bind("id", contact)
        .map(
            (row, context) ->
                new RatingView(
                    row.getLong("record_id"),
                    row.getTimestamp("at").toInstant(),
                    row.getString("scale"),
                    row.getBigDecimal("raw"),
                    party(row),
                    row.getString("comment"),
                    row.getBoolean("valid")))
        .list();
  }

  List<ComplaintView> complaints() {
    return handle
        .createQuery(
            """
            select f.* from ingestion.complaint_version f
            join ingestion.record_key k using (record_id, version_no)
            where f.contact_id = :id order by f.at, f.record_id""")
        .bind("id", contact)
        .map(
            (row, context) ->
                new ComplaintView(
                    row.getLong("record_id"),
                    row.getTimestamp("at").toInstant(),
                    row.getString("cause"),
                    row.getBoolean("valid"),
                    party(row),
                    LoadRow.instant(row, "escalated_at"),
                    LoadRow.instant(row, "resolved_at")))
        .list();
  }

  private @Nullable PartyView party(ResultSet row) throws SQLException {
    long account = row.getLong("account_id");
    return row.wasNull() ? null : parties.of(account);
  }
}

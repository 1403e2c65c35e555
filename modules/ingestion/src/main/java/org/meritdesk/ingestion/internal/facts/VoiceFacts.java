package org.meritdesk.ingestion.internal.facts;

import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.meritdesk.measures.api.ComplaintFact;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.FactSelection;
import org.meritdesk.measures.api.RatingFact;

/**
 * Reads ratings and complaints of a span. Where they name nobody, they concern who wrote last in
 * the contact, else who had it last.
 */
final class VoiceFacts {

  /**
   * Causes for which the agent answers; product, logistics, policy and process are not the agent's.
   */
  private static final Set<String> OWN_CAUSES = Set.of("attitude", "error");

  private static final String WHO_AND_WHERE =
      """
      left join ingestion.record_key ck on ck.record_id = f.contact_id
      left join ingestion.contact_version c
        on c.record_id = ck.record_id and c.version_no = ck.version_no
      left join ingestion.queue q on q.queue_id = c.queue_id
      left join lateral (
        select m.account_id
        from ingestion.message_version m join ingestion.record_key mk using (record_id, version_no)
        where m.contact_id = f.contact_id and m.author_kind = 'agent' and not m.private
          and m.account_id is not null and m.at <= f.at
        order by m.at desc, m.record_id desc limit 1) wrote on f.account_id is null
      left join lateral (
        select s.account_id
        from ingestion.segment_version s join ingestion.record_key sk using (record_id, version_no)
        where s.record_id = f.contact_id
        order by s.from_at desc, s.account_id desc limit 1) had
        on f.account_id is null and wrote.account_id is null
      where\s""";

  private static final String SPAN = "f.at >= :from and f.at < :to";

  private static final String COLUMNS =
      """
      select f.record_id, %s, coalesce(f.account_id, wrote.account_id, had.account_id, 0),
        coalesce(c.queue_id, 0), coalesce(q.zone, o.zone)
      """
          .formatted(Rows.millis("f.at"));

  private VoiceFacts() {}

  static void ratings(Handle handle, FactSelection selection, Consumer<Fact> sink) {
    Rows rows = new Rows();
    Rows.bind(
            handle.createQuery(
                COLUMNS
                    + """
                    , (f.raw * 1000000)::bigint
                    from ingestion.rating_version f
                    join ingestion.record_key k using (record_id, version_no)
                    join ingestion.source o using (source_id)
                    """
                    + WHO_AND_WHERE
                    + Rows.which(selection, SPAN)
                    + " and f.valid and f.scale = '1-5'"),
            selection)
        .map(
            (row, context) ->
                new RatingFact(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    rows.zone(row.getString(5)),
                    row.getLong(6)))
        .forEach(sink);
  }

  static void complaints(Handle handle, FactSelection selection, Consumer<Fact> sink) {
    Rows rows = new Rows();
    Rows.bind(
            handle.createQuery(
                COLUMNS
                    + """
                    , f.valid, f.cause, f.escalated_at is not null
                    from ingestion.complaint_version f
                    join ingestion.record_key k using (record_id, version_no)
                    join ingestion.source o using (source_id)
                    """
                    + WHO_AND_WHERE
                    + Rows.which(selection, SPAN)),
            selection)
        .map(
            (row, context) ->
                new ComplaintFact(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    rows.zone(row.getString(5)),
                    row.getBoolean(6),
                    OWN_CAUSES.contains(row.getString(7)),
                    row.getBoolean(8)))
        .forEach(sink);
  }
}

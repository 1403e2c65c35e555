package org.meritdesk.ingestion.internal.facts;

/** The statements behind {@link ContactFacts}. */
final class ContactSql {

  /** Finds the current version of named contacts. */
  static final String NAMED =
      """
      select c.record_id, c.opened_at
      from ingestion.contact_version c join ingestion.record_key k using (record_id, version_no)
      where c.record_id = any(:records)
      """;

  /** Finds what entered, was taken over or written in the span, whoever's it is. */
  static final String ALL =
      """
      select c.record_id, c.opened_at
      from ingestion.contact_version c join ingestion.record_key k using (record_id, version_no)
      where c.opened_at < :to
        and (c.opened_at >= :from or c.queued_at >= :from
          or exists (select from ingestion.segment_version s
            where s.record_id = c.record_id and s.version_no = c.version_no
              and s.opened_at = c.opened_at and s.to_at >= :from)
          or exists (select from ingestion.message_version m
            where m.contact_id = c.record_id and m.at >= :from and m.at < :to
              and m.account_id is not null))
      """;

  /**
   * The same for some accounts and queues. A part reaches into the span if it began in the seven
   * days before; what an account wrote counts where it has no part.
   */
  static final String CONCERNING =
      """
      select k.record_id, s.opened_at
      from ingestion.segment_version s join ingestion.record_key k using (record_id, version_no)
      where s.account_id = any(:accounts)
        and s.from_at >= cast(:from as timestamptz) - interval '7 days' and s.from_at < :to
        and (s.from_at >= :from or s.to_at > :from)
      union
      select k.record_id, c.opened_at
      from ingestion.contact_version c join ingestion.record_key k using (record_id, version_no)
      where c.queue_id = any(:queues)
        and coalesce(c.queued_at, c.opened_at) >= :from
        and coalesce(c.queued_at, c.opened_at) < :to
      union
      select k.record_id, c.opened_at
      from ingestion.contact_version c join ingestion.record_key k using (record_id, version_no)
      where :unqueued and c.queue_id is null
        and coalesce(c.queued_at, c.opened_at) >= :from
        and coalesce(c.queued_at, c.opened_at) < :to
      union
      select k.record_id, c.opened_at
      from ingestion.message_version m
      join ingestion.record_key mk on mk.record_id = m.record_id and mk.version_no = m.version_no
      join ingestion.record_key k on k.record_id = m.contact_id
      join ingestion.contact_version c
        on c.record_id = k.record_id and c.version_no = k.version_no
      where m.account_id = any(:accounts) and m.at >= :from and m.at < :to
        and not exists (select from ingestion.segment_version s
          where s.record_id = c.record_id and s.version_no = c.version_no
            and s.opened_at = c.opened_at and s.account_id = m.account_id)
      """;

  /** The contacts themselves, with the shortest gaps to the repeats around them. */
  static final String CONTACTS =
      """
      select c.record_id, c.channel, coalesce(c.queue_id, 0), coalesce(q.zone, o.zone),
        coalesce(q.answer_target_s, 20), c.outcome, %s, %s, %s, %s, %s, c.phases,
        (select min(gap_ms) from ingestion.repeat_link r where r.later_id = c.record_id),
        (select min(gap_ms) from ingestion.repeat_link r where r.earlier_id = c.record_id)
      from ingestion.contact_version c
      join ingestion.record_key k using (record_id, version_no)
      join ingestion.source o using (source_id)
      left join ingestion.queue q on q.queue_id = c.queue_id
      where c.record_id = any(:ids) and c.opened_at between :first and :last
      """
          .formatted(
              Rows.millis("c.opened_at"),
              Rows.millis("c.closed_at"),
              Rows.millis("c.queued_at"),
              Rows.millis("c.dequeued_at"),
              Rows.millis("c.answered_at"));

  /** Their current segments in order. */
  static final String SEGMENTS =
      """
      select s.record_id, s.account_id, %s, %s, upper(s.handover)
      from ingestion.segment_version s join ingestion.record_key k using (record_id, version_no)
      where s.record_id = any(:ids) and s.opened_at between :first and :last
      order by s.record_id, s.seq
      """
          .formatted(Rows.millis("s.from_at"), Rows.millis("s.to_at"));

  /** Their current messages; one that nobody judged needs a reply. */
  static final String MESSAGES =
      """
      select m.contact_id, m.record_id, %s, upper(m.author_kind), coalesce(m.account_id, 0),
        m.private, coalesce(m.needs_reply, true)
      from ingestion.message_version m join ingestion.record_key k using (record_id, version_no)
      where m.contact_id = any(:ids) and :first <= :last
      order by m.contact_id, m.at, m.record_id
      """
          .formatted(Rows.millis("m.at"));

  private ContactSql() {}
}

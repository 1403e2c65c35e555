package org.meritdesk.ingestion.internal;

/** The statement behind {@link ServedRecords}. */
final class ServedSql {

  /** Parts that began in a span; a part also is what an account wrote without a segment. */
  static final String DURING =
      """
      with held as materialized (
        select s.record_id, s.account_id, s.opened_at, s.version_no, min(s.from_at) as from_at,
          max(s.to_at) as to_at, bool_or(s.handover <> 'none') as handed_on
        from ingestion.segment_version s join ingestion.record_key k using (record_id, version_no)
        where s.account_id = any(:accounts)
          and s.from_at >= cast(:from as timestamptz) - interval '7 days' and s.from_at < :to
        group by s.record_id, s.account_id, s.opened_at, s.version_no
        having min(s.from_at) >= :from),
      wrote as materialized (
        select c.record_id, m.account_id, c.opened_at, c.version_no, min(m.at) as from_at,
          max(m.at) as to_at, false as handed_on
        from ingestion.message_version m
        join ingestion.record_key mk on mk.record_id = m.record_id and mk.version_no = m.version_no
        join ingestion.record_key k on k.record_id = m.contact_id
        join ingestion.contact_version c
          on c.record_id = k.record_id and c.version_no = k.version_no
        where m.account_id = any(:accounts) and not m.private
          and m.at >= cast(:from as timestamptz) - interval '7 days' and m.at < :to
          and not exists (select from ingestion.segment_version s
            where s.record_id = c.record_id and s.version_no = c.version_no
              and s.opened_at = c.opened_at and s.account_id = m.account_id)
        group by c.record_id, m.account_id, c.opened_at, c.version_no
        having min(m.at) >= :from)
      """;

  /** The parts of one contact. */
  static final String OF =
      """
      with held as (
        select s.record_id, s.account_id, s.opened_at, s.version_no, min(s.from_at) as from_at,
          max(s.to_at) as to_at, bool_or(s.handover <> 'none') as handed_on
        from ingestion.segment_version s join ingestion.record_key k using (record_id, version_no)
        where s.record_id = :record and s.account_id = any(:accounts)
        group by s.record_id, s.account_id, s.opened_at, s.version_no),
      wrote as (
        select c.record_id, m.account_id, c.opened_at, c.version_no, min(m.at) as from_at,
          max(m.at) as to_at, false as handed_on
        from ingestion.message_version m
        join ingestion.record_key mk on mk.record_id = m.record_id and mk.version_no = m.version_no
        join ingestion.record_key k on k.record_id = m.contact_id
        join ingestion.contact_version c
          on c.record_id = k.record_id and c.version_no = k.version_no
        where m.contact_id = :record and m.account_id = any(:accounts) and not m.private
          and not exists (select from held h where h.account_id = m.account_id)
        group by c.record_id, m.account_id, c.opened_at, c.version_no)
      """;

  /**
   * What is told of each: one fold over the parts and what belongs to them, for a join of such sets
   * would be planned for a single row and run for thousands.
   */
  static final String TOLD =
      """
      , part as materialized (select * from held union all select * from wrote),
      told as (
        select record_id, account_id, opened_at, version_no, from_at, to_at, handed_on,
          0 as agent_messages, 0 as customer_messages, null::numeric as lowest, 0 as complaints
        from part
        union all
        select p.record_id, p.account_id, p.opened_at, p.version_no, p.from_at, p.to_at, p.handed_on,
          case when m.account_id = p.account_id and not m.private then 1 else 0 end,
          case when m.author_kind = 'customer' then 1 else 0 end, null, 0
        from part p
        join ingestion.message_version m on m.contact_id = p.record_id
        join ingestion.record_key k on k.record_id = m.record_id and k.version_no = m.version_no
        union all
        select p.record_id, p.account_id, p.opened_at, p.version_no, p.from_at, p.to_at, p.handed_on,
          0, 0,
          case r.scale
            when '1-5' then r.raw when '1-3' then 2 * r.raw - 1 when '1-7' then (2 * r.raw + 1) / 3
            when '1-10' then (4 * r.raw + 5) / 9 when '0-1' then 4 * r.raw + 1
            when '0-100' then r.raw / 25 + 1 end,
          0
        from part p
        join ingestion.rating_version r on r.contact_id = p.record_id
        join ingestion.record_key k on k.record_id = r.record_id and k.version_no = r.version_no
        where r.valid and (r.account_id is null or r.account_id = p.account_id)
        union all
        select p.record_id, p.account_id, p.opened_at, p.version_no, p.from_at, p.to_at, p.handed_on,
          0, 0, null, 1
        from part p
        join ingestion.complaint_version b on b.contact_id = p.record_id
        join ingestion.record_key k on k.record_id = b.record_id and k.version_no = b.version_no
        where b.valid and (b.account_id is null or b.account_id = p.account_id)),
      whole as (
        select record_id, account_id, opened_at, version_no, from_at, to_at, handed_on,
          sum(agent_messages) as agent_messages, sum(customer_messages) as customer_messages,
          round(min(lowest), 2) as lowest, sum(complaints) as complaints
        from told
        group by record_id, account_id, opened_at, version_no, from_at, to_at, handed_on)
      select p.record_id, p.account_id, coalesce(c.queue_id, 0) as queue_id,
        coalesce(q.zone, o.zone) as zone, coalesce(c.channel, q.channel) as channel,
        p.from_at, p.to_at, p.handed_on, c.outcome, p.agent_messages, p.customer_messages, p.lowest,
        p.complaints
      from whole p
      join ingestion.contact_version c on c.record_id = p.record_id
        and c.version_no = p.version_no and c.opened_at = p.opened_at
      join ingestion.record_key k on k.record_id = p.record_id
      join ingestion.source o using (source_id)
      left join ingestion.queue q on q.queue_id = c.queue_id
      order by %s
      """;

  private ServedSql() {}
}

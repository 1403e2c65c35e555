package org.meritdesk.ingestion.internal.store;

import org.jdbi.v3.core.Handle;

/**
 * Finds who called again (重复来电): same customer, same issue, opened within thirty days after the
 * earlier close, whichever of the two arrived first.
 */
final class RepeatLinks {

  private final Handle handle;

  RepeatLinks(Handle handle) {
    this.handle = handle;
  }

  void find() {
    handle.execute(
        """
        delete from ingestion.repeat_link r
        using (select distinct record_id from intake_accepted where version_no > 1) a
        where r.later_id = a.record_id or r.earlier_id = a.record_id""");
    handle.execute(
        """
        insert into ingestion.repeat_link (later_id, earlier_id, gap_ms)
        select later_id, earlier_id,
          (extract(epoch from later_opened - earlier_closed) * 1000)::bigint
        from (
          select distinct on (record_id) record_id, version_no from intake_accepted
          order by record_id, version_no desc) a
        join ingestion.contact_version n
          on n.record_id = a.record_id and n.version_no = a.version_no
        join ingestion.contact_version o
          on o.customer_hash = n.customer_hash and o.issue = n.issue
          and o.opened_at between n.opened_at - interval '60 days'
            and n.opened_at + interval '60 days'
        join ingestion.record_key k
          on k.record_id = o.record_id and k.version_no = o.version_no
        cross join lateral (values
          (n.record_id, n.opened_at, o.record_id, o.opened_at, o.closed_at),
          (o.record_id, o.opened_at, n.record_id, n.opened_at, n.closed_at)
        ) pair (later_id, later_opened, earlier_id, earlier_opened, earlier_closed)
        where n.customer_hash is not null and n.issue is not null and n.record_id <> o.record_id
          and n.outcome is distinct from 'PHANTOM' and o.outcome is distinct from 'PHANTOM'
          and later_opened >= earlier_closed
          and later_opened < earlier_closed + interval '30 days'
          and earlier_opened between later_opened - interval '60 days' and later_opened
        on conflict (later_id, earlier_id) do nothing""");
  }
}

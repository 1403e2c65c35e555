package org.meritdesk.ingestion.internal.store;

import org.jdbi.v3.core.Handle;

/**
 * Finds who called again (重复来电): same customer, same issue, opened within thirty days after the
 * earlier close, whichever of the two arrived first.
 */
final class RepeatLinks {

  private static final String CURRENT =
      """
      (ingestion.contact_version %1$s
      join ingestion.record_key k%1$s
        on k%1$s.record_id = %1$s.record_id and k%1$s.version_no = %1$s.version_no)""";

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
    link("n", "e", "n", "e");
    link("n", "l", "l", "n");
  }

  /** Joins the new contacts {@code n} with others, one of the two being the later. */
  private void link(String fresh, String other, String later, String earlier) {
    handle.execute(
        """
        insert into ingestion.repeat_link (later_id, earlier_id, gap_ms)
        select %3$s.record_id, %4$s.record_id,
          (extract(epoch from %3$s.opened_at - %4$s.closed_at) * 1000)::bigint
        from (
          select distinct on (record_id) record_id, version_no from intake_accepted
          order by record_id, version_no desc) a
        join ingestion.contact_version %1$s
          on %1$s.record_id = a.record_id and %1$s.version_no = a.version_no
        join %5$s
          on %2$s.customer_hash = %1$s.customer_hash and %2$s.issue = %1$s.issue
        where %1$s.customer_hash is not null and %1$s.issue is not null
          and %3$s.record_id <> %4$s.record_id
          and %3$s.outcome is distinct from 'PHANTOM' and %4$s.outcome is distinct from 'PHANTOM'
          and %3$s.opened_at >= %4$s.closed_at
          and %3$s.opened_at < %4$s.closed_at + interval '30 days'
          and %4$s.opened_at between %3$s.opened_at - interval '60 days' and %3$s.opened_at
        on conflict (later_id, earlier_id) do nothing"""
            .formatted(fresh, other, later, earlier, CURRENT.formatted(other)));
  }
}

package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.ingestion.api.Purge;
import org.meritdesk.ingestion.api.PurgeReport;
import org.meritdesk.ingestion.api.Retention;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Purges in sets, by the end of the load that brought a line. */
@ApplicationScoped
public class Shredder implements Purge {

  private final Jdbi jdbi;
  private final Clock clock;
  private final Retention retention;
  private final Audit audit;

  @Inject
  Shredder(Jdbi jdbi, Clock clock, Retention retention, Audit audit) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.retention = retention;
    this.audit = audit;
  }

  /** For the proxy of the container. */
  @SuppressWarnings("NullAway")
  protected Shredder() {
    this.jdbi = null;
    this.clock = null;
    this.retention = null;
    this.audit = null;
  }

  @Override
  @Transactional
  public PurgeReport run(Caller caller) {
    caller.demand(Set.of(Role.ADMIN), Set.of(Scope.ADMIN));
    Instant now = clock.instant();
    Instant before = retention.due(now);
    return before == null
        ? new PurgeReport(null, 0, 0, 0)
        : jdbi.inTransaction(handle -> purge(handle, before, now, caller));
  }

  private PurgeReport purge(Handle handle, Instant before, Instant now, Caller caller) {
    handle.execute(
        """
        create temp table purge_due on commit drop as
        select load_id, batch_no from ingestion.load
        where finished_at < ? and raw_purged_at is null and not dry_run
        """,
        before);
    long texts =
        handle.execute(
            """
            delete from ingestion.message_text t
            using ingestion.message_version m, purge_due d
            where m.record_id = t.record_id and m.version_no = t.version_no
              and m.batch_no = d.batch_no""");
    long blocks =
        handle.execute(
            """
            update ingestion.load_chunk c set body = null, purged_at = ?
            from purge_due d where c.load_id = d.load_id and c.body is not null""",
            now);
    handle.execute(
        """
        update ingestion.refusal r set value = null
        from purge_due d where r.load_id = d.load_id and r.value is not null""");
    long loads =
        handle.execute(
            """
            update ingestion.load l set raw_purged_at = ?
            from purge_due d where l.load_id = d.load_id and l.raw_purged_at is null""",
            now);
    PurgeReport report = new PurgeReport(before, loads, blocks, texts);
    if (loads > 0) {
      audit.record(
          caller,
          "raw.purged",
          "load",
          "",
          null,
          Map.of("before", before, "loads", loads, "blocks", blocks, "texts", texts));
    }
    return report;
  }
}

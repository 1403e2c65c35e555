package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.ingestion.api.Cutoff;

/** Holds intake still while a month is closed (结账口径). */
@ApplicationScoped
class CutoffLock implements Cutoff {

  private static final int INTAKE_COMMITS = 4711;

  private Jdbi jdbi;

  @Inject
  CutoffLock(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CutoffLock() {}

  @Override
  public long holdAtLastBatch() {
    return jdbi.withHandle(
        handle -> {
          handle.execute("select pg_advisory_xact_lock(?)", INTAKE_COMMITS);
          return handle
              .createQuery(
                  "select case when is_called then last_value else 0 end from ingestion.batch_no")
              .mapTo(Long.class)
              .one();
        });
  }

  @Override
  public List<OpenWindow> openWindows(LocalDate from, LocalDate toExclusive, Instant asOf) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    -- handled, identified, closed less than 24 h before the reading
                    select c.record_id, c.closed_at
                    from ingestion.contact_version c
                    join ingestion.record_key k using (record_id, version_no)
                    left join ingestion.queue q on q.queue_id = c.queue_id
                    where c.opened_at >= :low and c.opened_at < :high
                      and c.outcome = 'HANDLED' and c.customer_hash is not null
                      and c.closed_at > :opened
                      and (c.opened_at at time zone coalesce(q.zone, 'UTC'))::date >= :from
                      and (c.opened_at at time zone coalesce(q.zone, 'UTC'))::date < :to
                    order by c.closed_at, c.record_id
                    """)
                .bind("low", from.minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .bind("high", toExclusive.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .bind("opened", asOf.atOffset(ZoneOffset.UTC).minusHours(24))
                .bind("from", from)
                .bind("to", toExclusive)
                .map(
                    (rs, context) -> {
                      OffsetDateTime closed = rs.getObject("closed_at", OffsetDateTime.class);
                      return new OpenWindow(
                          rs.getLong("record_id"),
                          closed.toInstant(),
                          closed.plusHours(24).toInstant());
                    })
                .list());
  }
}

package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.LowRating;
import org.meritdesk.ingestion.api.OpenQuestion;
import org.meritdesk.ingestion.api.Signals;

/** Finds contacts that should be looked at now (即时信号). */
@ApplicationScoped
class StoredSignals implements Signals {

  /** Who had the last part in a contact. */
  private static final String LAST_ACCOUNT =
      """
      (select s.account_id
        from ingestion.segment_version s
        where s.record_id = c.record_id and s.version_no = c.version_no
          and s.opened_at = c.opened_at
        order by s.seq desc
        limit 1)
      """;

  private Jdbi jdbi;

  @Inject
  StoredSignals(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected StoredSignals() {}

  @Override
  public List<LowRating> lowRatings(Instant from, BigDecimal atMost, int max) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    with rated as (
                      select r.record_id, r.contact_id, r.account_id, r.at,
                        case r.scale
                          when '1-5' then r.raw when '1-3' then 2 * r.raw - 1
                          when '1-7' then (2 * r.raw + 1) / 3 when '1-10' then (4 * r.raw + 5) / 9
                          when '0-1' then 4 * r.raw + 1 when '0-100' then r.raw / 25 + 1
                        end as value
                      from ingestion.rating_version r
                      join ingestion.record_key k using (record_id, version_no)
                      where r.valid and r.at >= :from)
                    select r.record_id, r.contact_id, r.at, r.value,
                      coalesce(r.account_id, %s) as account_id
                    from rated r
                    join ingestion.record_key k on k.record_id = r.contact_id
                    join ingestion.contact_version c
                      on c.record_id = k.record_id and c.version_no = k.version_no
                    where r.value <= :most
                    order by r.at, r.record_id
                    limit :max
                    """
                        .formatted(LAST_ACCOUNT))
                .bind("from", from)
                .bind("most", atMost)
                .bind("max", max)
                .map(
                    (row, c) ->
                        new LowRating(
                            row.getLong("record_id"),
                            row.getLong("contact_id"),
                            account(row),
                            row.getBigDecimal("value"),
                            row.getObject("at", OffsetDateTime.class).toInstant()))
                .list());
  }

  @Override
  public List<OpenQuestion> unanswered(Instant from, Instant before, int max) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    with open as (
                      select c.record_id, c.version_no, c.opened_at
                      from ingestion.contact_version c
                      join ingestion.record_key k using (record_id, version_no)
                      where c.opened_at >= :from and c.closed_at is null),
                    said as (
                      select m.contact_id, m.at, m.author_kind,
                        m.author_kind = 'customer' and coalesce(m.needs_reply, true) as asks
                      from open o
                      join ingestion.message_version m on m.contact_id = o.record_id
                      join ingestion.record_key k
                        on k.record_id = m.record_id and k.version_no = m.version_no
                      where not m.private),
                    waiting as (
                      select q.contact_id, min(q.at) as since
                      from said q
                      where q.asks and not exists (
                        select 1
                        from said a
                        where a.contact_id = q.contact_id and a.author_kind = 'agent'
                          and a.at >= q.at)
                      group by q.contact_id)
                    select c.record_id, w.since, %s as account_id
                    from waiting w
                    join open c on c.record_id = w.contact_id
                    where w.since < :before
                    order by w.since, c.record_id
                    limit :max
                    """
                        .formatted(LAST_ACCOUNT))
                .bind("from", from)
                .bind("before", before)
                .bind("max", max)
                .map(
                    (row, c) ->
                        new OpenQuestion(
                            row.getLong("record_id"),
                            account(row),
                            row.getObject("since", OffsetDateTime.class).toInstant()))
                .list());
  }

  private static @Nullable Long account(ResultSet row) throws SQLException {
    return row.getObject("account_id", Long.class);
  }
}

package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.ingestion.internal.store.Touched;
import org.meritdesk.people.api.AccountResolved;

/**
 * What an account did counts for its agent from the moment somebody says whose it is, whenever it
 * was.
 */
@ApplicationScoped
public class ClaimedAccounts {

  private final Jdbi jdbi;
  private final DirtyMarks dirty;

  @Inject
  ClaimedAccounts(Jdbi jdbi, DirtyMarks dirty) {
    this.jdbi = jdbi;
    this.dirty = dirty;
  }

  /** For the proxy of the container. */
  @SuppressWarnings("NullAway")
  protected ClaimedAccounts() {
    this.jdbi = null;
    this.dirty = null;
  }

  /** Marks every day on which the account did something. */
  public void claimed(@Observes AccountResolved event) {
    jdbi.useHandle(
        handle -> dirty.mark(times(handle, event.accountId()), figures(handle, event.accountId())));
  }

  private static List<Touched.AccountTime> times(Handle handle, long account) {
    return handle
        .createQuery(
            """
            select floor(extract(epoch from t.at) / 900)::bigint as quarter from (
              select from_at as at from ingestion.segment_version where account_id = :account
              union all select at from ingestion.message_version where account_id = :account
              union all select at from ingestion.rating_version where account_id = :account
              union all select at from ingestion.complaint_version where account_id = :account
              union all select start_at from ingestion.state_version where account_id = :account
              union all select end_at from ingestion.state_version where account_id = :account) t
            group by quarter""")
        .bind("account", account)
        .map((row, context) -> new Touched.AccountTime(account, row.getLong(1)))
        .list();
  }

  private static List<Touched.FigureDay> figures(Handle handle, long account) {
    return handle
        .createQuery(
            "select distinct day from ingestion.measurement_version where account_id = :account")
        .bind("account", account)
        .mapTo(LocalDate.class)
        .map(day -> new Touched.FigureDay(account, "", day))
        .list();
  }
}

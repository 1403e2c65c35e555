package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.meritdesk.ingestion.internal.store.Touched;
import org.meritdesk.measures.api.Cells;

/**
 * A queue whose zone or target changes is counted anew, on its days as they were and as they will
 * be.
 */
@ApplicationScoped
public class QueueDays {

  private final Cells cells;

  @Inject
  QueueDays(Cells cells) {
    this.cells = cells;
  }

  /** For the proxy of the container. */
  @SuppressWarnings("NullAway")
  protected QueueDays() {
    this.cells = null;
  }

  /** Marks the days of the queues of {@code s} and {@code q} for which the condition holds. */
  public void mark(Handle handle, String condition, Map<String, ?> bindings) {
    DirtyDays days = new DirtyDays();
    handle
        .createQuery(
            """
            select distinct q.queue_id, q.zone,
              floor(extract(epoch from coalesce(c.queued_at, c.opened_at)) / 900)::bigint
            from ingestion.source s join ingestion.queue q using (source_id)
            join ingestion.contact_version c using (queue_id)
            where """
                + " "
                + condition)
        .bindMap(bindings)
        .map(
            (row, context) -> {
              days.queue(
                  new Touched.QueueTime(row.getInt(1), row.getLong(3)),
                  ZoneId.of(row.getString(2)));
              return true;
            })
        .list();
    if (!days.keys().isEmpty()) {
      cells.markDirty(days.keys());
    }
  }
}

package org.meritdesk.ingestion.internal.facts;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.FactSelection;
import org.meritdesk.measures.api.StateFact;

/** Reads agents' states that reach into a span. */
final class StateFacts {

  /** What platforms call being ready for contacts. */
  private static final Set<String> AVAILABLE =
      Set.of("available", "ready", "idle", "online", "空闲", "就绪", "在线");

  private static final String SPAN = "f.start_at < :to and f.end_at > :from";
  private static final String OWN_SPAN = "f.account_id = any(:accounts) and " + SPAN;

  private StateFacts() {}

  static void read(Handle handle, FactSelection selection, Consumer<Fact> sink) {
    Rows.bind(
            handle.createQuery(
                """
                select f.record_id, f.account_id, %s, %s, f.state
                from ingestion.state_version f
                join ingestion.record_key k using (record_id, version_no)
                where %s
                """
                    .formatted(
                        Rows.millis("f.start_at"),
                        Rows.millis("f.end_at"),
                        Rows.which(selection, selection.everything() ? SPAN : OWN_SPAN))),
            selection)
        .map(
            (row, context) ->
                new StateFact(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    AVAILABLE.contains(row.getString(5).toLowerCase(Locale.ROOT))))
        .forEach(sink);
  }
}

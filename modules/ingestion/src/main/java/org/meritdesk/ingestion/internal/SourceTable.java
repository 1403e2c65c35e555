package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.ingestion.api.IngestionProblem;

/** Platforms and queues, made when first heard of. */
@ApplicationScoped
public class SourceTable {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,49}");

  private final Jdbi jdbi;

  @Inject
  SourceTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For the proxy of the container. */
  @SuppressWarnings("NullAway")
  protected SourceTable() {
    this.jdbi = null;
  }

  /** The platform of a code, made with that zone where it is new. */
  public SourceRow source(String code, ZoneId zone) {
    check(code);
    return jdbi.inTransaction(
        handle -> {
          handle
              .createUpdate(
                  """
                  insert into ingestion.source (code, name, zone) values (:code, :code, :zone)
                  on conflict (code) do nothing""")
              .bind("code", code)
              .bind("zone", zone.getId())
              .execute();
          return read(handle, code);
        });
  }

  /** Refuses a code that is none. */
  static void check(String code) {
    if (!CODE.matcher(code).matches()) {
      throw IngestionProblem.SOURCE_INVALID.problem("source", code);
    }
  }

  /** The zone of a name. */
  static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw IngestionProblem.ZONE_INVALID.problem("zone", name);
    }
  }

  /** The queues of those codes, made where they are new. */
  public Map<String, Integer> queues(SourceRow source, Map<String, String> channelsByCode) {
    return jdbi.inTransaction(
        handle -> {
          for (Map.Entry<String, String> queue : channelsByCode.entrySet()) {
            handle
                .createUpdate(
                    """
                    insert into ingestion.queue (source_id, code, name, channel, zone)
                    values (:source, :code, :code, nullif(:channel, ''), :zone)
                    on conflict (source_id, code) do nothing""")
                .bind("source", source.id())
                .bind("code", queue.getKey())
                .bind("channel", queue.getValue())
                .bind("zone", source.zone().getId())
                .execute();
          }
          return ids(handle, source, channelsByCode.keySet());
        });
  }

  /** Where the days of every queue begin; 0 stands for no queue and is absent. */
  public Map<Integer, ZoneId> queueZones() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select queue_id, zone from ingestion.queue")
                .reduceRows(
                    new HashMap<Integer, ZoneId>(),
                    (map, row) -> {
                      map.put(
                          row.getColumn("queue_id", Integer.class),
                          ZoneId.of(row.getColumn("zone", String.class)));
                      return map;
                    }));
  }

  private static Map<String, Integer> ids(
      Handle handle, SourceRow source, Collection<String> codes) {
    return handle
        .createQuery(
            """
            select code, queue_id from ingestion.queue
            where source_id = :source and code = any(:codes)""")
        .bind("source", source.id())
        .bindArray("codes", String.class, codes.toArray())
        .reduceRows(
            new HashMap<String, Integer>(),
            (map, row) -> {
              map.put(
                  row.getColumn("code", String.class), row.getColumn("queue_id", Integer.class));
              return map;
            });
  }

  private static SourceRow read(Handle handle, String code) {
    return handle
        .createQuery("select source_id, code, zone from ingestion.source where code = :code")
        .bind("code", code)
        .map(
            (row, context) ->
                new SourceRow(
                    row.getInt("source_id"),
                    row.getString("code"),
                    ZoneId.of(row.getString("zone"))))
        .one();
  }
}

package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.api.QueueView;
import org.meritdesk.ingestion.api.SourceView;
import org.meritdesk.ingestion.api.Sources;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Platforms and queues as people see and name them. */
@ApplicationScoped
public class SourceDesk implements Sources {

  private final Jdbi jdbi;
  private final QueueDays days;
  private final Audit audit;

  @Inject
  SourceDesk(Jdbi jdbi, QueueDays days, Audit audit) {
    this.jdbi = jdbi;
    this.days = days;
    this.audit = audit;
  }

  /** For the proxy of the container. */
  @SuppressWarnings("NullAway")
  protected SourceDesk() {
    this.jdbi = null;
    this.days = null;
    this.audit = null;
  }

  @Override
  public List<SourceView> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select s.code, s.name, s.zone, l.last_load, l.loads, coalesce(r.waiting, 0) as waiting,
                      (select max(c.opened_at) from ingestion.contact_version c
                        join ingestion.queue q using (queue_id) where q.source_id = s.source_id)
                        as last_fact
                    from ingestion.source s
                    left join (
                      select source_id, max(finished_at) as last_load, count(*) as loads
                      from ingestion.load group by source_id) l using (source_id)
                    left join (
                      select l.source_id, count(*) as waiting
                      from ingestion.refusal r join ingestion.load l using (load_id)
                      where r.state = 'OPEN' group by l.source_id) r using (source_id)
                    order by s.code""")
                .map(
                    (row, context) ->
                        new SourceView(
                            row.getString("code"),
                            row.getString("name"),
                            row.getString("zone"),
                            LoadRow.instant(row, "last_load"),
                            LoadRow.instant(row, "last_fact"),
                            row.getLong("loads"),
                            row.getLong("waiting")))
                .list());
  }

  @Override
  @Transactional
  public SourceView save(String code, String name, String zone, Caller caller) {
    caller.demand(Set.of(Role.ADMIN), Set.of(Scope.ADMIN, Scope.INTAKE));
    SourceTable.check(code);
    SourceTable.zone(zone);
    jdbi.useTransaction(
        handle -> {
          days.mark(handle, "s.code = :code", Map.of("code", code));
          handle
              .createUpdate(
                  """
                  insert into ingestion.source (code, name, zone) values (:code, :name, :zone)
                  on conflict (code) do update set name = excluded.name, zone = excluded.zone""")
              .bind("code", code)
              .bind("name", name)
              .bind("zone", zone)
              .execute();
          days.mark(handle, "s.code = :code", Map.of("code", code));
        });
    audit.record(caller, "source.saved", "source", code, null, Map.of("name", name, "zone", zone));
    return all().stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
  }

  @Override
  public List<QueueView> queues() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select q.*, s.code as source_code
                    from ingestion.queue q join ingestion.source s using (source_id)
                    order by s.code, q.code""")
                .map(
                    (row, context) ->
                        new QueueView(
                            row.getInt("queue_id"),
                            row.getString("source_code"),
                            row.getString("code"),
                            row.getString("name"),
                            row.getString("channel"),
                            row.getString("zone"),
                            row.getInt("answer_target_s")))
                .list());
  }

  @Override
  @Transactional
  public QueueView saveQueue(QueueView queue, Caller caller) {
    caller.demand(Set.of(Role.ADMIN), Set.of(Scope.ADMIN, Scope.INTAKE));
    SourceTable.zone(queue.zone());
    jdbi.useTransaction(
        handle -> {
          Map<String, Object> which = Map.of("code", queue.source(), "queue", queue.code());
          days.mark(handle, "s.code = :code and q.code = :queue", which);
          store(handle, queue);
          days.mark(handle, "s.code = :code and q.code = :queue", which);
        });
    audit.record(
        caller,
        "queue.saved",
        "queue",
        queue.source() + "/" + queue.code(),
        null,
        Map.of("zone", queue.zone(), "answerTargetSeconds", queue.answerTargetSeconds()));
    return queues().stream()
        .filter(q -> q.source().equals(queue.source()) && q.code().equals(queue.code()))
        .findFirst()
        .orElseThrow();
  }

  private static void store(Handle handle, QueueView queue) {
    int stored =
        handle
            .createUpdate(
                """
                insert into ingestion.queue (source_id, code, name, channel, zone, answer_target_s)
                select source_id, :queue, :name, cast(:channel as text), :zone, :target
                from ingestion.source where code = :source
                on conflict (source_id, code) do update
                set name = excluded.name, channel = excluded.channel, zone = excluded.zone,
                  answer_target_s = excluded.answer_target_s""")
            .bind("source", queue.source())
            .bind("queue", queue.code())
            .bind("name", queue.name())
            .bind("channel", queue.channel())
            .bind("zone", queue.zone())
            .bind("target", queue.answerTargetSeconds())
            .execute();
    if (stored == 0) {
      throw IngestionProblem.SOURCE_INVALID.problem("source", queue.source());
    }
  }
}

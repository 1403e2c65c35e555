package org.meritdesk.measures.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.measures.api.ExclusionCause;
import org.meritdesk.measures.api.ExclusionView;
import org.meritdesk.measures.api.Exclusions;
import org.meritdesk.measures.api.FactSelection;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.MeasuresProblem;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;

/** Keeps who took which record out of which measures, and has its cells recomputed (剔除管理). */
@ApplicationScoped
class ExclusionBook implements Exclusions {

  private Jdbi jdbi;
  private FactReading facts;
  private ExclusionRights rights;
  private Audit audit;
  private Clock clock;

  @Inject
  ExclusionBook(Jdbi jdbi, FactReading facts, ExclusionRights rights, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.facts = facts;
    this.rights = rights;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ExclusionBook() {}

  @Override
  @Transactional
  public long exclude(
      long recordId, Set<Measure> measures, ExclusionCause cause, String reason, Caller caller) {
    demand(caller, reason, "exclude");
    return jdbi.inTransaction(
        handle -> {
          Set<Key> touched = touched(recordId);
          if (touched.isEmpty()) {
            throw MeasuresProblem.RECORD_UNKNOWN.problem("record", recordId);
          }
          rights.demandOver(touched, caller, "exclude");
          long id = insert(handle, recordId, measures, cause, reason, caller);
          Marks.add(handle, touched);
          audit.record(
              caller,
              "exclusion.made",
              "record",
              Long.toString(recordId),
              reason,
              Map.of(
                  "exclusion",
                  id,
                  "cause",
                  cause.name(),
                  "measures",
                  ExclusionTable.names(measures)));
          return id;
        });
  }

  @Override
  public boolean may(Caller caller) {
    return ExclusionRights.anywhere(caller);
  }

  @Override
  public ExclusionView get(long exclusionId) {
    ExclusionView view = jdbi.withHandle(handle -> ExclusionTable.one(handle, exclusionId));
    if (view == null) {
      throw MeasuresProblem.EXCLUSION_UNKNOWN.problem("exclusion", exclusionId);
    }
    return view;
  }

  @Override
  @Transactional
  public void end(long exclusionId, String reason, Caller caller) {
    demand(caller, reason, "end-exclusion");
    jdbi.useTransaction(
        handle -> {
          ExclusionView view = ExclusionTable.one(handle, exclusionId);
          if (view == null) {
            throw MeasuresProblem.EXCLUSION_UNKNOWN.problem("exclusion", exclusionId);
          }
          if (view.endedAt() != null) {
            throw MeasuresProblem.EXCLUSION_ENDED.problem("exclusion", exclusionId);
          }
          Set<Key> touched = touched(view.recordId());
          rights.demandOver(touched, caller, "end-exclusion");
          handle
              .createUpdate(
                  """
                  update measures.exclusion
                  set ended_by = :who, ended_at = :at, end_reason = :reason
                  where exclusion_id = :id
                  """)
              .bind("who", caller.name())
              .bind("at", now())
              .bind("reason", reason)
              .bind("id", exclusionId)
              .execute();
          Marks.add(handle, touched);
          audit.record(
              caller,
              "exclusion.ended",
              "record",
              Long.toString(view.recordId()),
              reason,
              Map.of("exclusion", exclusionId));
        });
  }

  @Override
  public List<ExclusionView> of(long recordId) {
    return jdbi.withHandle(handle -> ExclusionTable.of(handle, recordId));
  }

  private Set<Key> touched(long recordId) {
    return facts.read(FactSelection.records(Set.of(recordId)), new TouchedKeys()).keys();
  }

  private long insert(
      Handle handle,
      long recordId,
      Set<Measure> measures,
      ExclusionCause cause,
      String reason,
      Caller caller) {
    return handle
        .createQuery(
            """
            insert into measures.exclusion (record_id, measure_set, cause, reason, who, at)
            values (:record, :measures, :cause, :reason, :who, :at) returning exclusion_id
            """)
        .bind("record", recordId)
        .bind("measures", ExclusionTable.names(measures))
        .bind("cause", cause.name())
        .bind("reason", reason)
        .bind("who", caller.name())
        .bind("at", now())
        .mapTo(Long.class)
        .one();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static void demand(Caller caller, String reason, String action) {
    if (!ExclusionRights.anywhere(caller)) {
      throw MeasuresProblem.MEASURES_FORBIDDEN.problem("action", action);
    }
    if (reason.isBlank()) {
      throw MeasuresProblem.EXCLUSION_REASON_MISSING.problem();
    }
  }
}

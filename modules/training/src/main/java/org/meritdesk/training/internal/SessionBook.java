package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.InstructorProblem;
import org.meritdesk.training.api.SessionDeed;
import org.meritdesk.training.api.SessionDraft;
import org.meritdesk.training.api.SessionPage;
import org.meritdesk.training.api.SessionQuery;
import org.meritdesk.training.api.SessionState;
import org.meritdesk.training.api.SessionView;
import org.meritdesk.training.api.Sessions;
import org.meritdesk.training.api.TrainingProblem;
import org.meritdesk.training.api.TrainingRight;
import org.meritdesk.training.domain.SessionCheck;

/** Plans sessions and says what became of them (场次管理). */
@ApplicationScoped
class SessionBook implements Sessions {

  private Jdbi jdbi;
  private SessionReading reading;
  private SessionOutcome outcome;
  private Agents agents;
  private Audit audit;
  private Clock clock;

  @Inject
  SessionBook(
      Jdbi jdbi,
      SessionReading reading,
      SessionOutcome outcome,
      Agents agents,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.reading = reading;
    this.outcome = outcome;
    this.agents = agents;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected SessionBook() {}

  @Override
  @Transactional
  public SessionView plan(SessionDraft draft, Caller who) {
    TrainingRight.PLAN_SESSIONS.demandOf(who);
    check(draft);
    long id =
        jdbi.inTransaction(
            handle -> {
              CourseRows.Row course =
                  CourseRows.inForce(handle, draft.course())
                      .orElseThrow(
                          () -> TrainingProblem.COURSE_NOT_FOUND.problem("course", draft.course()));
              certified(handle, draft);
              return SessionRows.insert(
                  handle, draft, course.versionNo(), who.name(), clock.instant());
            });
    note(who, "training.planned", id, null);
    return get(id, who);
  }

  @Override
  @Transactional
  public SessionView change(long id, int version, SessionDraft draft, Caller who) {
    check(draft);
    jdbi.useTransaction(
        handle -> {
          SessionRows.Row row = demand(handle, id, version, SessionDeed.CHANGE, who);
          if (!row.course().equals(draft.course())) {
            throw TrainingProblem.SESSION_FIELD.problem("field", "course");
          }
          int enrolled = reading.view(handle, id, who).enrolled();
          if (enrolled > draft.capacity()) {
            throw TrainingProblem.SESSION_TOO_SMALL.problem("session", id, "enrolled", enrolled);
          }
          if (!Objects.equals(row.instructorId(), draft.instructorId())) {
            certified(handle, draft);
          }
          SessionRows.change(handle, id, draft);
          EnrolmentRows.moveUp(handle, id, clock.instant());
        });
    note(who, "training.changed", id, null);
    return get(id, who);
  }

  @Override
  @Transactional
  public SessionView cancel(long id, int version, String reason, Caller who) {
    if (reason.isBlank()) {
      throw TrainingProblem.TRAINING_REASON_REQUIRED.problem();
    }
    jdbi.useTransaction(
        handle -> {
          demand(handle, id, version, SessionDeed.CANCEL, who);
          move(handle, id, SessionState.CANCELLED, who, reason.strip());
        });
    note(who, "training.cancelled", id, reason.strip());
    return get(id, who);
  }

  @Override
  @Transactional
  public SessionView hold(long id, int version, Caller who) {
    jdbi.useTransaction(
        handle -> {
          SessionRows.Row row = demand(handle, id, version, SessionDeed.HOLD, who);
          move(handle, id, SessionState.HELD, who, null);
          outcome.held(handle, row, who);
        });
    note(who, "training.held", id, null);
    return get(id, who);
  }

  @Override
  public SessionView get(long id, Caller who) {
    return jdbi.withHandle(handle -> reading.view(handle, id, who));
  }

  @Override
  public SessionPage search(SessionQuery query, Caller who) {
    return jdbi.withHandle(
        handle ->
            new SessionPage(
                reading.views(handle, SessionRows.find(handle, query, who.agentId()), who, false),
                SessionRows.count(handle, query, who.agentId())));
  }

  private SessionRows.Row demand(
      Handle handle, long id, int version, SessionDeed deed, Caller who) {
    SessionRows.Row row = reading.demand(handle, id, deed, who).session();
    if (row.version() != version) {
      throw TrainingProblem.SESSION_STALE.problem("session", id, "version", row.version());
    }
    return row;
  }

  private void move(Handle handle, long id, SessionState to, Caller who, @Nullable String reason) {
    SessionRows.move(handle, id, to, who.name(), reason, clock.instant());
  }

  private void check(SessionDraft draft) {
    SessionCheck.of(draft)
        .ifPresent(
            field -> {
              throw TrainingProblem.SESSION_FIELD.problem("field", field);
            });
    Long instructor = draft.instructorId();
    if (instructor != null && agents.byIds(Set.of(instructor)).isEmpty()) {
      throw PeopleProblem.AGENT_NOT_FOUND.problem("agent", instructor);
    }
  }

  /**
   * From the day that the criteria name, who teaches has to be certified; others come from outside.
   */
  private static void certified(Handle handle, SessionDraft draft) {
    Long instructor = draft.instructorId();
    Instant from = draft.startsAt();
    LocalDate required = InstructorRows.rule(handle).requiredFrom();
    if (instructor == null || from == null || required == null) {
      return;
    }
    LocalDate day = from.atZone(ZoneId.of(draft.zone())).toLocalDate();
    if (!day.isBefore(required) && !InstructorRows.certified(handle, day).contains(instructor)) {
      throw InstructorProblem.INSTRUCTOR_NOT_CERTIFIED.problem(
          "agent", instructor, "day", day.toString());
    }
  }

  private void note(Caller who, String action, long id, @Nullable String reason) {
    audit.record(who, action, "training-session", Long.toString(id), reason, Map.of());
  }
}

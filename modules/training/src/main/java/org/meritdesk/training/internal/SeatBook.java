package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.Seats;
import org.meritdesk.training.api.SessionDeed;
import org.meritdesk.training.api.SessionView;
import org.meritdesk.training.api.TrainingProblem;
import org.meritdesk.training.domain.ClassCode;

/** Gives seats away and says who was there (报名与出勤管理). */
@ApplicationScoped
class SeatBook implements Seats {

  private static final int WRONG_CODES = 5;
  private static final int SALT_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private Jdbi jdbi;
  private SessionReading reading;
  private SessionOutcome outcome;
  private Agents agents;
  private Audit audit;
  private Clock clock;

  @Inject
  SeatBook(
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
  protected SeatBook() {}

  @Override
  @Transactional
  public SessionView enrol(long id, Collection<Long> agentIds, Caller who) {
    jdbi.useTransaction(
        handle -> {
          SessionRight right = reading.locked(handle, id, who);
          Set<Long> known = agents.byIds(agentIds).keySet();
          for (long agent : agentIds) {
            if (!known.contains(agent)) {
              throw PeopleProblem.AGENT_NOT_FOUND.problem("agent", agent);
            }
            if (Long.valueOf(agent).equals(right.session().instructorId())) {
              throw TrainingProblem.SESSION_OWN_CLASS.problem("session", id);
            }
            demand(right, agent);
            EnrolmentRows.queue(handle, id, agent, who.name(), clock.instant());
          }
          EnrolmentRows.moveUp(handle, id, clock.instant());
        });
    note(who, "training.enrolled", id, agentIds);
    return get(id, who);
  }

  @Override
  @Transactional
  public SessionView leave(long id, long agentId, Caller who) {
    jdbi.useTransaction(
        handle -> {
          demand(reading.locked(handle, id, who), agentId);
          if (!EnrolmentRows.leave(handle, id, agentId, clock.instant())) {
            throw TrainingProblem.NOT_ENROLLED.problem("session", id, "agent", agentId);
          }
          EnrolmentRows.moveUp(handle, id, clock.instant());
        });
    note(who, "training.left", id, List.of(agentId));
    return get(id, who);
  }

  @Override
  @Transactional
  public SessionView attendance(long id, Set<Long> present, Set<Long> absent, Caller who) {
    jdbi.useTransaction(
        handle -> {
          SessionRight right = reading.demand(handle, id, SessionDeed.MARK, who);
          mark(present, true, right, handle);
          mark(absent, false, right, handle);
          outcome.changed(handle, right.session(), who);
        });
    Set<Long> all = new HashSet<>(present);
    all.addAll(absent);
    note(who, "training.attended", id, all);
    return get(id, who);
  }

  private void mark(
      Set<Long> people, boolean there, SessionRight right, org.jdbi.v3.core.Handle handle) {
    long id = right.session().id();
    if (EnrolmentRows.attended(handle, id, people, there, "LIST", clock.instant())
        != people.size()) {
      throw TrainingProblem.NOT_ENROLLED.problem("session", id, "agent", people.toString());
    }
  }

  @Override
  @Transactional
  public String showCode(long id, Caller who) {
    String code = ClassCode.draw(random);
    byte[] bytes = new byte[SALT_BYTES];
    random.nextBytes(bytes);
    String salt = HexFormat.of().formatHex(bytes);
    jdbi.useTransaction(
        handle -> {
          reading.demand(handle, id, SessionDeed.SHOW_CODE, who);
          SessionRows.code(handle, id, salt, ClassCode.digest(salt, code));
        });
    note(who, "training.code-shown", id, List.of());
    return code;
  }

  @Override
  @Transactional(dontRollbackOn = Problem.class)
  public SessionView checkIn(long id, String code, Caller who) {
    TrainingProblem failure =
        jdbi.inTransaction(
            handle -> {
              SessionRight right = reading.demand(handle, id, SessionDeed.CHECK_IN, who);
              EnrolmentRows.Row mine = java.util.Objects.requireNonNull(right.mine());
              TrainingProblem found = refusal(right.session(), mine, code);
              if (found == TrainingProblem.ATTENDANCE_CODE_WRONG) {
                EnrolmentRows.wrongCode(handle, id, mine.agentId());
              } else if (found == null) {
                EnrolmentRows.attended(
                    handle, id, Set.of(mine.agentId()), true, "CODE", clock.instant());
                outcome.changed(handle, right.session(), who);
              }
              return found;
            });
    if (failure != null) {
      throw failure.problem("session", id);
    }
    return get(id, who);
  }

  private static @Nullable TrainingProblem refusal(
      SessionRows.Row session, EnrolmentRows.Row mine, String code) {
    String salt = session.codeSalt();
    String digest = session.codeDigest();
    if (mine.wrongCodes() >= WRONG_CODES) {
      return TrainingProblem.ATTENDANCE_CODE_BLOCKED;
    }
    return salt != null && digest != null && ClassCode.is(code, salt, digest)
        ? null
        : TrainingProblem.ATTENDANCE_CODE_WRONG;
  }

  private static void demand(SessionRight right, long agentId) {
    if (!right.seats(agentId)) {
      throw TrainingProblem.SESSION_STATE.problem(
          "session", right.session().id(), "state", right.session().state(), "agent", agentId);
    }
  }

  private SessionView get(long id, Caller who) {
    return jdbi.withHandle(handle -> reading.view(handle, id, who));
  }

  private void note(Caller who, String action, long id, Collection<Long> people) {
    audit.record(
        who,
        action,
        "training-session",
        Long.toString(id),
        null,
        people.isEmpty() ? Map.of() : Map.of("agents", people.stream().sorted().toList()));
  }
}

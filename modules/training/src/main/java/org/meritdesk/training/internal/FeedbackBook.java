package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.training.api.Feedback;
import org.meritdesk.training.api.FeedbackDraft;
import org.meritdesk.training.api.FeedbackDue;
import org.meritdesk.training.api.FeedbackSummary;
import org.meritdesk.training.api.LearningProblem;
import org.meritdesk.training.api.LearningRight;
import org.meritdesk.training.api.TrainingProblem;
import org.meritdesk.training.domain.Ratings;

/** Keeps what people say of classes, apart from who said it (课后评价管理). */
@ApplicationScoped
class FeedbackBook implements Feedback {

  private static final Duration OPEN = Duration.ofDays(7);

  private Jdbi jdbi;
  private Agents agents;
  private Clock clock;

  @Inject
  FeedbackBook(Jdbi jdbi, Agents agents, Clock clock) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected FeedbackBook() {}

  @Override
  public List<FeedbackDue> due(Caller who) {
    Long me = who.agentId();
    if (me == null) {
      return List.of();
    }
    return jdbi.withHandle(
        handle ->
            LearningRows.of(handle, FeedbackRows.open(handle, me)).stream()
                .filter(held -> clock.instant().isBefore(until(held)))
                .map(this::due)
                .toList());
  }

  @Override
  @Transactional
  public void give(long sessionId, FeedbackDraft draft, Caller who) {
    LearningRight.RATE.demandOf(who);
    Ratings.wrong(draft)
        .ifPresent(
            field -> {
              throw LearningProblem.FEEDBACK_FIELD.problem("field", field);
            });
    jdbi.useTransaction(
        handle -> {
          if (SessionRows.locked(handle, sessionId).isEmpty()) {
            throw unknown(sessionId);
          }
          LearningRows.Held held = held(handle, sessionId);
          Long me = who.agentId();
          if (me == null || !held.attended().contains(me)) {
            throw LearningProblem.FEEDBACK_NOT_ATTENDED.problem("session", sessionId);
          }
          if (!FeedbackRows.answered(handle, sessionId, me)) {
            throw LearningProblem.FEEDBACK_GIVEN.problem("session", sessionId);
          }
          if (over(handle, List.of(held)).contains(sessionId)) {
            throw LearningProblem.FEEDBACK_CLOSED.problem("session", sessionId);
          }
          FeedbackRows.keep(handle, sessionId, draft);
          FeedbackRows.closeIfAll(handle, sessionId, clock.instant());
        });
  }

  @Override
  public FeedbackSummary of(long sessionId, Caller who) {
    LearningRows.Held held = jdbi.withHandle(handle -> held(handle, sessionId));
    Long me = who.agentId();
    if (me == null || !me.equals(held.instructorId())) {
      LearningRight.SEE_RATINGS.demandOf(who);
    }
    return together(List.of(sessionId));
  }

  @Override
  public Map<Long, FeedbackSummary> each(Collection<Long> sessionIds) {
    Map<Long, FeedbackSummary> each = new HashMap<>();
    ratings(sessionIds)
        .forEach((session, ratings) -> each.put(session, Ratings.summary(List.of(ratings))));
    return each;
  }

  @Override
  public FeedbackSummary together(Collection<Long> sessionIds) {
    return Ratings.summary(ratings(sessionIds).values());
  }

  private Map<Long, Ratings> ratings(Collection<Long> sessionIds) {
    return jdbi.withHandle(
        handle -> {
          List<LearningRows.Held> held = LearningRows.of(handle, sessionIds);
          Set<Long> over = over(handle, held);
          Map<Long, List<FeedbackDraft>> answers = FeedbackRows.of(handle, sessionIds);
          Map<Long, Ratings> ratings = new HashMap<>();
          for (LearningRows.Held each : held) {
            ratings.put(
                each.id(),
                new Ratings(over.contains(each.id()), answers.getOrDefault(each.id(), List.of())));
          }
          return ratings;
        });
  }

  private Set<Long> over(Handle handle, List<LearningRows.Held> sessions) {
    Set<Long> over =
        new HashSet<>(
            FeedbackRows.closed(handle, sessions.stream().map(LearningRows.Held::id).toList()));
    sessions.stream()
        .filter(each -> !clock.instant().isBefore(until(each)))
        .forEach(each -> over.add(each.id()));
    return over;
  }

  /** When a class is rated no longer. */
  static Instant until(LearningRows.Held held) {
    return held.heldAt().plus(OPEN);
  }

  private FeedbackDue due(LearningRows.Held held) {
    Long instructor = held.instructorId();
    @Nullable AgentView teacher =
        instructor == null ? null : agents.byIds(Set.of(instructor)).get(instructor);
    return new FeedbackDue(
        held.id(),
        held.document().names(),
        held.day(),
        teacher == null ? null : teacher.name(),
        until(held));
  }

  private static LearningRows.Held held(Handle handle, long session) {
    return LearningRows.one(handle, session).orElseThrow(() -> unknown(session));
  }

  private static RuntimeException unknown(long session) {
    return TrainingProblem.SESSION_NOT_FOUND.problem("session", session);
  }
}

package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
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
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.CoachingProblem;
import org.meritdesk.training.api.CoachingRight;
import org.meritdesk.training.api.GoalDeed;
import org.meritdesk.training.api.GoalDraft;
import org.meritdesk.training.api.GoalState;
import org.meritdesk.training.api.GoalView;
import org.meritdesk.training.api.Goals;
import org.meritdesk.training.api.KeyResult;
import org.meritdesk.training.api.Quarter;
import org.meritdesk.training.domain.GoalFields;
import org.meritdesk.training.domain.GoalTransitions;

/** Keeps objectives and commitments (目标管理). */
@ApplicationScoped
class GoalBook implements Goals {

  private Jdbi jdbi;
  private GoalReading reading;
  private Agents agents;
  private Teams teams;
  private Audit audit;
  private Clock clock;

  @Inject
  GoalBook(Jdbi jdbi, GoalReading reading, Agents agents, Teams teams, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.reading = reading;
    this.agents = agents;
    this.teams = teams;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected GoalBook() {}

  @Override
  @Transactional
  public GoalView set(GoalDraft draft, Caller who) {
    GoalFields.wrong(draft)
        .ifPresent(
            field -> {
              throw CoachingProblem.GOAL_FIELD.problem("field", field);
            });
    Quarter quarter = quarter(draft.quarter());
    String team = draft.team();
    GoalRows.Fresh fresh =
        new GoalRows.Fresh(
            team == null ? null : Long.valueOf(team(team, who)),
            team == null ? Long.valueOf(committed(draft.agentId(), who)) : null,
            quarter,
            draft.title(),
            draft.keyResults());
    long id =
        jdbi.inTransaction(handle -> GoalRows.insert(handle, fresh, who.name(), clock.instant()));
    note(who, "goal.set", id, null);
    return get(id, who);
  }

  private static Quarter quarter(String text) {
    try {
      return Quarter.parse(text == null ? "" : text);
    } catch (DateTimeException e) {
      throw CoachingProblem.GOAL_FIELD.problem("field", "quarter");
    }
  }

  private long team(String code, Caller who) {
    CoachingRight.LEAD_GOALS.demandOf(who);
    Set<Long> led = reading.ledTeams(who);
    return teams
        .byCode(code)
        .map(TeamView::id)
        .filter(id -> led == null || led.contains(id))
        .orElseThrow(() -> CoachingProblem.MEETING_NOT_FOUND.problem("team", code));
  }

  private long committed(@Nullable Long agent, Caller who) {
    long id = Objects.requireNonNull(agent);
    boolean own = agent.equals(who.agentId()) && CoachingRight.COMMIT.heldBy(who);
    if (!own) {
      if (agent.equals(who.agentId())) {
        throw PeopleProblem.NOT_ALLOWED.problem("caller", who.name());
      }
      CoachingRight.LEAD_GOALS.demandOf(who);
      agents.get(id, who);
    }
    return id;
  }

  @Override
  @Transactional
  public GoalView act(long id, int version, GoalDeed deed, @Nullable String words, Caller who) {
    String said = words == null || words.isBlank() ? null : words.strip();
    boolean ends = deed == GoalDeed.CLOSE || deed == GoalDeed.DROP;
    if (deed == GoalDeed.CHECK_IN || ends && said == null) {
      throw CoachingProblem.GOAL_FIELD.problem("field", "words");
    }
    jdbi.useTransaction(
        handle -> {
          GoalRight right = demand(handle, id, version, deed, who);
          GoalState to =
              GoalTransitions.next(right.goal().state(), deed, Objects.requireNonNull(right.side()))
                  .orElseThrow();
          GoalRows.move(
              handle, id, to, deed == GoalDeed.AGREE ? who.name() : null, ends ? said : null);
        });
    note(who, "goal." + deed.name().toLowerCase(Locale.ROOT), id, said);
    return get(id, who);
  }

  @Override
  @Transactional
  public GoalView checkIn(
      long id, int version, String words, Map<Integer, BigDecimal> counted, Caller who) {
    if (words == null || words.isBlank()) {
      throw CoachingProblem.GOAL_FIELD.problem("field", "words");
    }
    jdbi.useTransaction(
        handle -> {
          GoalRight right = demand(handle, id, version, GoalDeed.CHECK_IN, who);
          List<KeyResult> results = right.goal().keyResults();
          boolean byHand =
              counted.keySet().stream()
                  .allMatch(
                      no -> no >= 0 && no < results.size() && results.get(no).measure() == null);
          if (!byHand) {
            throw CoachingProblem.GOAL_FIELD.problem("field", "counted");
          }
          GoalRows.note(handle, id, words.strip(), counted, who.name(), clock.instant());
        });
    note(who, "goal.checked-in", id, null);
    return get(id, who);
  }

  @Override
  public GoalView get(long id, Caller who) {
    return jdbi.withHandle(handle -> reading.view(handle, reading.right(handle, id, false, who)));
  }

  @Override
  public List<GoalView> of(Quarter quarter, Caller who) {
    CoachingRight.SEE_GOALS.demandOf(who);
    return jdbi.withHandle(handle -> reading.of(handle, quarter, who));
  }

  private GoalRight demand(Handle handle, long id, int version, GoalDeed deed, Caller who) {
    GoalRight right = reading.right(handle, id, true, who);
    if (!right.deeds().contains(deed)) {
      throw CoachingProblem.GOAL_STATE.problem("goal", id, "state", right.goal().state());
    }
    if (right.goal().version() != version) {
      throw CoachingProblem.GOAL_STALE.problem("goal", id, "version", right.goal().version());
    }
    return right;
  }

  private void note(Caller who, String action, long id, @Nullable String reason) {
    audit.record(who, action, "goal", Long.toString(id), reason, Map.of());
  }
}

package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.training.api.CoachingProblem;
import org.meritdesk.training.api.TalkAction;
import org.meritdesk.training.api.TalkPage;
import org.meritdesk.training.api.TalkQuery;
import org.meritdesk.training.api.TalkView;
import org.meritdesk.training.api.Trend;

/** Reads talks as a caller may see them (面谈读取). */
@ApplicationScoped
class TalkReading {

  /** How long after a talk its effect is looked at. */
  static final int DAYS_SINCE = 28;

  private Agents agents;
  private TrendReading trends;
  private Clock clock;

  @Inject
  TalkReading(Agents agents, TrendReading trends, Clock clock) {
    this.agents = agents;
    this.trends = trends;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected TalkReading() {}

  TalkRight demand(Handle handle, long id, boolean lock, Caller who) {
    TalkRight right =
        TalkRows.one(handle, id, lock)
            .map(row -> new TalkRight(who, agents.scope(who, YearMonth.from(today(who))), row))
            .orElse(null);
    if (right == null || !right.sees()) {
      throw CoachingProblem.TALK_NOT_FOUND.problem("talk", id);
    }
    return right;
  }

  TalkPage page(Handle handle, TalkQuery query, Caller who) {
    LocalDate today = today(who);
    TalkList list = new TalkList(handle, query, who, agents.scope(who, YearMonth.from(today)));
    return new TalkPage(list.lines(agents, today), list.count(), list.overdue(today));
  }

  TalkView view(Handle handle, long id, Caller who) {
    TalkRight right = demand(handle, id, false, who);
    TalkRow row = right.talk();
    AgentView agent = agents.byIds(Set.of(row.agentId())).get(row.agentId());
    List<TalkAction> actions = TalkRows.actions(handle, id);
    return new TalkView(
        row.id(),
        row.version(),
        row.agentId(),
        agent == null ? "" : agent.name(),
        row.kind(),
        row.state(),
        row.at(),
        row.followUpOn(),
        row.ledBy(),
        row.openedAt(),
        row.basis(),
        row.notes(),
        row.evidence(),
        actions,
        row.spoken(),
        row.objection(),
        row.heldAt(),
        row.heldBy(),
        row.agreedAt(),
        row.endedAt(),
        row.result(),
        agent == null ? List.of() : since(row, agent),
        right.deeds(),
        right.settles(actions));
  }

  /** What has become of the measures since, against as many days before the talk. */
  private List<Trend> since(TalkRow row, AgentView agent) {
    Instant held = row.heldAt();
    if (held == null || row.basis().trends().isEmpty()) {
      return List.of();
    }
    ZoneId zone = ZoneId.of(agent.zone());
    LocalDate from = held.atZone(zone).toLocalDate().plusDays(1);
    LocalDate today = LocalDate.now(clock.withZone(zone));
    LocalDate end = from.plusDays(DAYS_SINCE).isBefore(today) ? from.plusDays(DAYS_SINCE) : today;
    if (!from.isBefore(end)) {
      return List.of();
    }
    Set<Measure> measures =
        row.basis().trends().stream()
            .map(Trend::measure)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class)));
    long days = end.toEpochDay() - from.toEpochDay();
    return trends.ofAgent(row.agentId(), measures, from, end, from.minusDays(days));
  }

  private LocalDate today(Caller who) {
    return LocalDate.now(clock.withZone(ZoneId.of(who.zone())));
  }
}

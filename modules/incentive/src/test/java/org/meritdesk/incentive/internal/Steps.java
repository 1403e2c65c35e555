package org.meritdesk.incentive.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.LadderMove;
import org.meritdesk.people.api.LadderPlace;
import org.meritdesk.people.api.LadderSteps;

/** Everybody stands on the first step until moved. */
final class Steps implements LadderSteps {

  final List<LadderMove> moves = new ArrayList<>();

  @Override
  public Map<Long, LadderPlace> on(LocalDate day, Collection<Long> agents) {
    return agents.stream().collect(Collectors.toMap(agent -> agent, agent -> place(agent, day)));
  }

  private LadderPlace place(long agent, LocalDate day) {
    return of(agent).stream()
        .filter(move -> !move.from().isAfter(day))
        .findFirst()
        .map(move -> new LadderPlace(move.step(), move.from()))
        .orElse(new LadderPlace("AGENT", null));
  }

  @Override
  public List<LadderMove> of(long agentId) {
    return moves.stream()
        .filter(move -> move.agentId() == agentId)
        .sorted(Comparator.comparing(LadderMove::from).reversed())
        .toList();
  }

  @Override
  public void move(long agentId, String step, LocalDate from, String reason, Caller who) {
    moves.add(new LadderMove(agentId, step, from, reason, who.name(), java.time.Instant.EPOCH));
  }
}

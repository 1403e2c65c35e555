package org.meritdesk.training.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;

/** Says whose rows a caller sees today: a lead the own agents and the own teams. */
record Sights(Agents agents, Teams teams, Clock clock) {

  Sight of(Caller caller) {
    RowScope scope = agents.scope(caller, YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)));
    return new Sight(scope.all(), scope.agentIds(), ledBy(caller));
  }

  private Set<Long> ledBy(Caller caller) {
    LocalDate today = LocalDate.now(clock);
    return teams.all().stream()
        .filter(
            team ->
                team.leads().stream()
                    .anyMatch(
                        lead ->
                            Long.valueOf(lead.agentId()).equals(caller.agentId())
                                && lead.covers(today)))
        .map(TeamView::id)
        .collect(Collectors.toSet());
  }
}

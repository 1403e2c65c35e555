package org.meritdesk.training.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.TeamView;

/** Which teams a caller may speak for (所带班组). */
final class LedTeams {

  private LedTeams() {}

  /** Whether the caller is bound to the own teams. */
  static boolean bound(Caller who) {
    return who.scopes().isEmpty()
        && who.roles().stream().allMatch(role -> role == Role.TEAM_LEAD || role == Role.AGENT);
  }

  /** Those that the caller leads on the day. */
  static List<TeamView> of(List<TeamView> teams, LocalDate day, Caller who) {
    return teams.stream().filter(team -> leads(team, day, who)).toList();
  }

  /** The same, as ids. */
  static Set<Long> ids(List<TeamView> teams, LocalDate day, Caller who) {
    return of(teams, day, who).stream().map(TeamView::id).collect(Collectors.toSet());
  }

  private static boolean leads(TeamView team, LocalDate day, Caller who) {
    return team.leads().stream()
        .anyMatch(lead -> Long.valueOf(lead.agentId()).equals(who.agentId()) && lead.covers(day));
  }
}

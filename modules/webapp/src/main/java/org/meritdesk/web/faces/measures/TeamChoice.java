package org.meritdesk.web.faces.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;

/** The teams that a reader may look at (可看班组): a lead the own, others by their rows. */
@RequestScoped
public class TeamChoice {

  @Inject private Teams teams;
  @Inject private Agents agents;

  /** The teams of a month. */
  public List<TeamView> of(Caller caller, YearMonth month) {
    boolean all = agents.scope(caller, month).all();
    return teams.all().stream().filter(team -> all || leads(team, caller, month)).toList();
  }

  /** The team of a code, or the first; nothing where there is none to see. */
  public Optional<TeamView> pick(Caller caller, YearMonth month, @Nullable String code) {
    List<TeamView> open = of(caller, month);
    return code == null
        ? open.stream().findFirst()
        : open.stream().filter(team -> team.code().equals(code)).findFirst();
  }

  private static boolean leads(TeamView team, Caller caller, YearMonth month) {
    Long agent = caller.agentId();
    return agent != null
        && team.leads().stream().anyMatch(lead -> lead.agentId() == agent && within(lead, month));
  }

  private static boolean within(TeamView.Lead lead, YearMonth month) {
    LocalDate end = lead.toExclusive();
    return lead.from().isBefore(month.plusMonths(1).atDay(1))
        && (end == null || end.isAfter(month.atDay(1)));
  }
}

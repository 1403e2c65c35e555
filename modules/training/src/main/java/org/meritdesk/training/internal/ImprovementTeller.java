package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.ImprovementDeed;
import org.meritdesk.training.api.ImprovementKind;

/** Tells person and lead of their plans (改进计划通知). */
@ApplicationScoped
class ImprovementTeller {

  private Inbox inbox;
  private Agents agents;
  private Teams teams;

  @Inject
  ImprovementTeller(Inbox inbox, Agents agents, Teams teams) {
    this.inbox = inbox;
    this.agents = agents;
    this.teams = teams;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ImprovementTeller() {}

  /** Whom: the person and the leads of the team, but not who did it. */
  void tell(
      NoticeKind kind,
      String occurrence,
      long plan,
      ImprovementKind of,
      NeedScene.Whose whose,
      LocalDate due,
      LocalDate today,
      String who) {
    Long agent = whose.agentId();
    Audience to =
        Audience.agents(agent == null ? Set.of() : Set.of(agent))
            .orLeadsOfTeams(Set.of(whose.teamId()), today)
            .but(List.of(who), null);
    Map<String, String> arguments = new HashMap<>(names(whose));
    arguments.put("improvement", of.name());
    arguments.put("due", due.toString());
    inbox.put(
        new Notice(
            kind,
            "improvement-plan",
            Long.toString(plan),
            occurrence,
            "improvement-plan?id=" + plan,
            arguments),
        to);
  }

  /** A plan was agreed to, begun, re-assessed or closed; one that is dropped is not told. */
  void moved(ImprovementRow row, ImprovementDeed deed, LocalDate today, String who) {
    if (deed != ImprovementDeed.CANCEL) {
      tell(
          deed == ImprovementDeed.AGREE
              ? NoticeKind.IMPROVEMENT_AGREED
              : NoticeKind.IMPROVEMENT_MOVED,
          deed.name(),
          row.id(),
          row.kind(),
          new NeedScene.Whose(row.agentId(), row.teamId()),
          row.due(),
          today,
          who);
    }
  }

  private Map<String, String> names(NeedScene.Whose whose) {
    Long agentId = whose.agentId();
    AgentView agent = agentId == null ? null : agents.byIds(Set.of(agentId)).get(agentId);
    if (agent != null) {
      return Map.of("name:zh-CN", agent.name(), "name:en", agent.name());
    }
    return teams.all().stream()
        .filter(each -> each.id() == whose.teamId())
        .findFirst()
        .map(each -> namesOf(each))
        .orElse(Map.of("name", ""));
  }

  private static Map<String, String> namesOf(TeamView team) {
    return Map.of("name:zh-CN", team.nameZh(), "name:en", team.nameEn());
  }
}

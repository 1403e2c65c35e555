package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.ImprovementPlans;
import org.meritdesk.web.faces.shell.PageTexts;
import org.meritdesk.web.faces.shell.Reader;

/** Whose plan somebody may make, and who may see to it (立项人选). */
@Named("improvementPeople")
@RequestScoped
public class ImprovementPeople {

  private static final int MOST = 500;

  @Inject private ImprovementPlans plans;
  @Inject private Agents agents;
  @Inject private Teams teams;
  @Inject private Reader reader;
  @Inject private PageTexts texts;

  /** A person or a team (选项). */
  public record Choice(String value, String label) {}

  /** Whole teams first, then people; nobody makes the own plan. */
  public List<Choice> getWhose() {
    List<Choice> choices = new ArrayList<>();
    for (TeamView team : plans.teams(reader.caller())) {
      choices.add(new Choice("team:" + team.id(), texts.of("needs.whole.team", name(team))));
    }
    Long me = reader.caller().agentId();
    for (AgentView agent :
        agents
            .search(new AgentQuery(null, null, null, true, null, 0, MOST), reader.caller())
            .agents()) {
      if (!Long.valueOf(agent.id()).equals(me)) {
        choices.add(new Choice("agent:" + agent.id(), agent.name() + " · " + agent.employeeNo()));
      }
    }
    return choices;
  }

  /** Who leads a team today, by name. */
  public List<Map.Entry<Long, String>> getOwners() {
    Map<Long, String> owners = new LinkedHashMap<>();
    for (TeamView team : teams.all()) {
      for (TeamView.Lead lead : team.leads()) {
        if (lead.covers(reader.today())) {
          owners.merge(
              lead.agentId(), lead.name() + " · " + name(team), (one, two) -> one + "、" + two);
        }
      }
    }
    return List.copyOf(owners.entrySet());
  }

  private String name(TeamView team) {
    return "zh".equals(reader.getLocale().getLanguage()) ? team.nameZh() : team.nameEn();
  }
}

package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;

/** The names of agents by number (客服姓名), looked up at once for a list. */
@Named
@RequestScoped
public class AgentNames {

  @Inject private Agents agents;

  private final Map<Long, AgentView> known = new HashMap<>();

  void learn(Collection<Long> ids) {
    List<Long> asked = ids.stream().distinct().filter(id -> !known.containsKey(id)).toList();
    if (!asked.isEmpty()) {
      known.putAll(agents.byIds(asked));
    }
  }

  /** The name. */
  public String of(long id) {
    learn(List.of(id));
    AgentView agent = known.get(id);
    return agent == null ? "#" + id : agent.name();
  }

  /** The employee number. */
  public String number(long id) {
    learn(List.of(id));
    AgentView agent = known.get(id);
    return agent == null ? "" : agent.employeeNo();
  }
}

package org.meritdesk.people.api;

import java.util.List;

/**
 * A page of agents (客服列表).
 *
 * @param total how many match in all
 */
public record AgentPage(List<AgentView> agents, long total) {

  /** Copies the list. */
  public AgentPage {
    agents = List.copyOf(agents);
  }
}

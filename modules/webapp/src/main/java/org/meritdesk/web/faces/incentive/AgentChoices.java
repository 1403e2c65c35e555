package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.web.faces.shell.Reader;

/** Agents whom the reader may choose from, by number (人员选项). */
@Named
@RequestScoped
public class AgentChoices {

  private static final int MOST = 500;

  @Inject private Agents agents;
  @Inject private Reader reader;

  private @Nullable List<AgentView> all;

  /** Everybody employed whom the reader sees. */
  public List<AgentView> getAll() {
    List<AgentView> known = all;
    if (known == null) {
      known = agents.search(AgentQuery.everybody().page(0, MOST), reader.caller()).agents();
      all = known;
    }
    return known;
  }
}

package org.meritdesk.training.internal;

import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;

/** Whose rows a caller sees (数据范围): everybody's, or those of agents and of whole teams. */
record Sight(boolean all, Set<Long> agents, Set<Long> teams) {

  /** A row of {@code agent_id}, or of {@code team_id} alone, that is seen. */
  static final String CONDITION =
      "(:all or agent_id = any(:agents) or agent_id is null and team_id = any(:teams))";

  Sight {
    agents = Set.copyOf(agents);
    teams = Set.copyOf(teams);
  }

  <S extends SqlStatement<S>> S bind(S statement) {
    return statement
        .bind("all", all)
        .bindArray("agents", Long.class, agents.toArray())
        .bindArray("teams", Long.class, teams.toArray());
  }
}

package org.meritdesk.training.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.CourseProposal;
import org.meritdesk.training.api.ProposalDeed;

/** Shows rows of proposed courses with the names of people, teams and courses. */
record ProposalViews(Agents agents, Teams teams) {

  List<CourseProposal> of(
      Handle handle, List<ProposalRow> rows, Function<ProposalRow, Set<ProposalDeed>> deeds) {
    Map<Long, AgentView> people =
        agents.byIds(
            rows.stream().map(ProposalRow::agentId).filter(Objects::nonNull).distinct().toList());
    Map<Long, Map<String, String>> teamNames = new HashMap<>();
    teams
        .all()
        .forEach(
            team -> teamNames.put(team.id(), Map.of("zh-CN", team.nameZh(), "en", team.nameEn())));
    Map<String, Map<String, String>> courses = new HashMap<>();
    for (ProposalRow row : rows) {
      courses.computeIfAbsent(
          row.course(),
          code ->
              CourseRows.inForce(handle, code)
                  .map(each -> each.document().names())
                  .orElse(Map.of()));
    }
    return rows.stream()
        .map(
            row ->
                view(
                    row,
                    courses.getOrDefault(row.course(), Map.of()),
                    row.agentId() == null ? null : people.get(row.agentId()),
                    teamNames.getOrDefault(row.teamId(), Map.of()),
                    deeds.apply(row)))
        .toList();
  }

  private static CourseProposal view(
      ProposalRow row,
      Map<String, String> names,
      @Nullable AgentView agent,
      Map<String, String> teamNames,
      Set<ProposalDeed> deeds) {
    return new CourseProposal(
        row.id(),
        row.course(),
        names,
        row.agentId(),
        agent == null ? "" : agent.name(),
        row.teamId(),
        teamNames,
        row.month(),
        row.evidence(),
        row.state(),
        row.foundAt(),
        row.until(),
        row.reason(),
        row.decidedBy(),
        row.decidedAt(),
        row.sessionId(),
        deeds);
  }
}

package org.meritdesk.training.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.QueueView;
import org.meritdesk.ingestion.api.Sources;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;

/** Who works where on the day of a round, and which queues there are. */
record AlertScene(
    LocalDate today, List<TeamView> teams, List<QueueView> queues, Map<Long, Long> teamOfAgent) {

  static AlertScene on(LocalDate today, Teams teams, Sources sources, Assignments assignments) {
    Map<Long, Long> teamOfAgent = new HashMap<>();
    for (Assignment each : assignments.during(today, today.plusDays(1))) {
      teamOfAgent.put(each.agentId(), each.teamId());
    }
    return new AlertScene(today, teams.all(), sources.queues(), teamOfAgent);
  }

  /** Of whom a rule's measures are read. */
  List<Subject> subjects(SubjectKind scope) {
    return switch (scope) {
      case AGENT -> teamOfAgent.keySet().stream().sorted().map(Subject::agent).toList();
      case TEAM -> teams.stream().map(team -> Subject.team(team.id())).toList();
      case COMPANY -> List.of(Subject.COMPANY);
      case QUEUE -> queues.stream().map(queue -> Subject.queue(queue.id())).toList();
    };
  }

  @Nullable Long teamOf(@Nullable Long agent) {
    return agent == null ? null : teamOfAgent.get(agent);
  }
}

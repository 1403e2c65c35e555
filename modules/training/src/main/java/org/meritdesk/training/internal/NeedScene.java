package org.meritdesk.training.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;

/** Of whom needs are looked for, and in which month (需求范围): who worked then and still does. */
record NeedScene(YearMonth month, Map<Long, Assignment> places) {

  /** A person with the team, or a whole team. */
  record Whose(@Nullable Long agentId, long teamId) {

    Subject subject() {
      Long agent = agentId;
      return agent == null ? Subject.team(teamId) : Subject.agent(agent);
    }
  }

  static NeedScene of(YearMonth month, LocalDate today, Assignments assignments) {
    Map<Long, Assignment> now = new TreeMap<>();
    for (Assignment each : assignments.during(today, today.plusDays(1))) {
      now.put(each.agentId(), each);
    }
    Map<Long, Assignment> then = new TreeMap<>();
    assignments.during(month.atDay(1), month.plusMonths(1).atDay(1)).stream()
        .filter(each -> now.containsKey(each.agentId()))
        .sorted(Comparator.comparing(Assignment::from))
        .forEach(each -> then.put(each.agentId(), each));
    return new NeedScene(month, then);
  }

  LocalDate from() {
    return month.atDay(1);
  }

  LocalDate end() {
    return month.plusMonths(1).atDay(1);
  }

  List<Subject> agents() {
    return places.keySet().stream().map(Subject::agent).toList();
  }

  List<Long> teams() {
    TreeSet<Long> teams = new TreeSet<>();
    places.values().forEach(each -> teams.add(each.teamId()));
    return List.copyOf(teams);
  }

  Whose person(long agent) {
    return new Whose(agent, place(agent).teamId());
  }

  static Whose team(long team) {
    return new Whose(null, team);
  }

  Assignment place(long agent) {
    return Objects.requireNonNull(places.get(agent));
  }
}

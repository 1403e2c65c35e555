package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.meritdesk.incentive.api.ContestDocument;
import org.meritdesk.incentive.domain.ContestScore;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Assignments;

/** Reads the figures of a contest's days (竞赛数据): everybody who was assigned to what it covers. */
@ApplicationScoped
class ContestScores {

  private Assignments assignments;
  private Measurements measurements;

  @Inject
  ContestScores(Assignments assignments, Measurements measurements) {
    this.assignments = assignments;
    this.measurements = measurements;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ContestScores() {}

  /** Who takes part. */
  public Set<Long> contestants(ContestDocument contest) {
    Set<Long> found = new TreeSet<>();
    assignments.during(contest.from(), end(contest)).stream()
        .filter(each -> contest.covers(each.teamCode(), each.postCode()))
        .forEach(each -> found.add(each.agentId()));
    return found;
  }

  /** What everybody reached so far. */
  public List<ContestScore> of(ContestDocument contest) {
    Set<Measure> asked = new HashSet<>();
    contest.lines().forEach(line -> asked.add(Measure.valueOf(line.measure())));
    if (contest.qualifier() != null) {
      asked.add(Measure.valueOf(contest.qualifier()));
    }
    List<Subject> subjects = contestants(contest).stream().map(Subject::agent).toList();
    Map<Subject, Map<Measure, Measurement>> found =
        measurements.of(subjects, contest.from(), end(contest), asked);
    return subjects.stream()
        .map(each -> ContestScore.of(contest, each.id(), found.getOrDefault(each, Map.of())))
        .toList();
  }

  private static LocalDate end(ContestDocument contest) {
    return contest.until().plusDays(1);
  }
}

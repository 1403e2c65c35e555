package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.training.domain.EffectResult;
import org.meritdesk.training.domain.EffectWindow;
import org.meritdesk.training.domain.PainMeasures;
import org.meritdesk.training.domain.Pairing;
import org.meritdesk.training.domain.Progress;

/**
 * Sets those who learnt beside those of the same post who did not (对比组): two readings of the cells
 * per session, whatever the number of people and measures.
 */
@ApplicationScoped
class EffectScene {

  /** Fewest things counted or timed on a side, for a value to be one. */
  static final long SAMPLE = 5;

  private static final Pairing PAIRING = new Pairing(1);

  private Jdbi jdbi;
  private Measurements measurements;
  private Assignments assignments;
  private Agents agents;

  @Inject
  EffectScene(Jdbi jdbi, Measurements measurements, Assignments assignments, Agents agents) {
    this.jdbi = jdbi;
    this.measurements = measurements;
    this.assignments = assignments;
    this.agents = agents;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected EffectScene() {}

  /** What came of a session, measure by measure. */
  List<EffectResult> of(LearningRows.Held session, int weeks) {
    EffectWindow window = new EffectWindow(session.day(), weeks);
    Set<Measure> measures = PainMeasures.of(session.document().painPoints());
    if (measures.isEmpty()) {
      return List.of();
    }
    Map<Long, String> posts = new HashMap<>();
    for (Assignment each : assignments.during(session.day(), session.day().plusDays(1))) {
      posts.put(each.agentId(), each.postCode());
    }
    Set<String> compared = new HashSet<>();
    session.attended().forEach(agent -> compared.add(posts.getOrDefault(agent, "")));
    posts.values().removeIf(post -> !compared.contains(post));
    Map<Measure, Set<Long>> taught = taught(window, measures);
    Map<Measure, List<Progress>> progress = progress(posts, window, measures);
    List<EffectResult> results = new ArrayList<>();
    for (Measure measure : measures) {
      List<Progress> all = progress.getOrDefault(measure, List.of());
      Set<Long> notAlike = taught.getOrDefault(measure, Set.of());
      List<Progress> learners =
          all.stream().filter(each -> session.attended().contains(each.agentId())).toList();
      List<Progress> others =
          all.stream().filter(each -> !notAlike.contains(each.agentId())).toList();
      results.add(
          new EffectResult(
              measure,
              learners.stream().map(Progress::agentId).collect(Collectors.toSet()),
              PAIRING.of(learners, others)));
    }
    return results;
  }

  /**
   * Who was taught anything for a measure within the weeks, or taught it: nobody to compare with.
   */
  private Map<Measure, Set<Long>> taught(EffectWindow window, Set<Measure> measures) {
    Map<Measure, Set<Long>> taught = new EnumMap<>(Measure.class);
    List<LearningRows.Held> sessions =
        jdbi.withHandle(handle -> LearningRows.during(handle, window.from(), window.toExclusive()));
    for (LearningRows.Held session : sessions) {
      Long instructor = session.instructorId();
      for (Measure measure : PainMeasures.of(session.document().painPoints())) {
        if (measures.contains(measure)) {
          Set<Long> people = taught.computeIfAbsent(measure, each -> new HashSet<>());
          people.addAll(session.attended());
          if (instructor != null) {
            people.add(instructor);
          }
        }
      }
    }
    return taught;
  }

  private Map<Measure, List<Progress>> progress(
      Map<Long, String> posts, EffectWindow window, Set<Measure> measures) {
    Map<Measure, List<Progress>> progress = new EnumMap<>(Measure.class);
    Map<Long, AgentView> people = agents.byIds(posts.keySet());
    Map<Subject, Map<Measure, Measurement>> before =
        read(posts.keySet(), window.from(), window.day(), measures);
    Map<Subject, Map<Measure, Measurement>> after =
        read(posts.keySet(), window.afterFrom(), window.toExclusive(), measures);
    posts.forEach(
        (agent, post) -> {
          AgentView person = people.get(agent);
          for (Measure measure : measures) {
            if (person != null
                && value(before, agent, measure) instanceof Measured was
                && value(after, agent, measure) instanceof Measured is
                && was.sample() >= SAMPLE
                && is.sample() >= SAMPLE) {
              progress
                  .computeIfAbsent(measure, each -> new ArrayList<>())
                  .add(
                      new Progress(
                          agent,
                          post,
                          ChronoUnit.DAYS.between(person.hiredOn(), window.day()),
                          was.value(),
                          is.value()));
            }
          }
        });
    return progress;
  }

  private static @Nullable Measurement value(
      Map<Subject, Map<Measure, Measurement>> read, long agent, Measure measure) {
    return read.getOrDefault(Subject.agent(agent), Map.of()).get(measure);
  }

  private Map<Subject, Map<Measure, Measurement>> read(
      Set<Long> people, LocalDate from, LocalDate to, Set<Measure> measures) {
    return people.isEmpty()
        ? Map.of()
        : measurements.of(people.stream().map(Subject::agent).toList(), from, to, measures);
  }
}

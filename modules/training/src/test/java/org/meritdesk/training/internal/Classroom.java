package org.meritdesk.training.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Reason;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Caller;
import org.meritdesk.testkit.StandIn;
import org.meritdesk.training.api.SessionView;

/**
 * A house with sixteen more agents of the same post, 5 to 20, whose satisfaction before and after a
 * day is set by the test.
 */
final class Classroom {

  final House house = new House();
  final FeedbackBook feedback;
  final EffectBook effects;
  private final Map<Long, BigDecimal> before = new HashMap<>();
  private final Map<Long, BigDecimal> after = new HashMap<>();
  private long sample = 30;

  Classroom() {
    for (int i = 5; i <= 20; i++) {
      int agent = i;
      house.jdbi.useHandle(
          h -> {
            h.execute(
                "insert into people.agent (employee_no, name, hired_on, zone,"
                    + " shift_cutoff_minutes) values (?, ?, date '2020-01-01', 'Asia/Shanghai', 0)",
                "E" + agent,
                "N" + agent);
            h.execute(
                "insert into people.assignment (agent_id, team_id, post_code, valid_from)"
                    + " values (?, 1, 'PHONE', date '2020-01-01')",
                agent);
          });
    }
    Measurements cells =
        StandIn.of(
            Measurements.class,
            Map.of(
                "of",
                arguments ->
                    arguments[0] instanceof Collection<?> subjects
                        ? many(subjects, (LocalDate) arguments[1])
                        : measured((Subject) arguments[0], (LocalDate) arguments[1])));
    feedback = new FeedbackBook(house.jdbi, house.measures.agents, house.clock);
    EffectScene scene =
        new EffectScene(house.jdbi, cells, house.measures.assignments, house.measures.agents);
    effects =
        new EffectBook(
            house.jdbi, scene, feedback, cells, house.measures.agents, house.trail, house.clock);
  }

  /** What the satisfaction of somebody was in the weeks before and after. */
  void satisfaction(long agent, String was, String is) {
    before.put(agent, new BigDecimal(was));
    after.put(agent, new BigDecimal(is));
  }

  /** How many ratings stand behind each value. */
  void sample(long ratings) {
    sample = ratings;
  }

  /** A session of {@code calm} on {@link House#DAY} in which these were. */
  SessionView held(Set<Long> agents) {
    return held("calm", agents);
  }

  /** A session of a course on {@link House#DAY} in which these were. */
  SessionView held(String course, Set<Long> agents) {
    house.at(House.NINE.minusSeconds(3600));
    SessionView session = house.planned(course, 20);
    house.seats.enrol(session.id(), new ArrayList<>(agents), House.MAKER);
    return house.held(session, agents);
  }

  static Set<Long> agents(long from, long to) {
    return java.util.stream.LongStream.rangeClosed(from, to)
        .boxed()
        .collect(java.util.stream.Collectors.toSet());
  }

  static Caller caller(long agent) {
    return House.agent(agent);
  }

  private Map<Subject, Map<Measure, Measurement>> many(Collection<?> subjects, LocalDate from) {
    Map<Subject, Map<Measure, Measurement>> found = new HashMap<>();
    List.copyOf(subjects)
        .forEach(each -> found.put((Subject) each, measured((Subject) each, from)));
    return found;
  }

  private Map<Measure, Measurement> measured(Subject subject, LocalDate from) {
    BigDecimal value = (from.isBefore(House.DAY) ? before : after).get(subject.id());
    return Map.of(
        Measure.CSAT_MEAN,
        value == null ? new NotMeasurable(Reason.NO_FACTS, 0) : new Measured(value, sample, null));
  }
}

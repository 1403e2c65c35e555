package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.meritdesk.kernel.Published;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.Need;
import org.meritdesk.quality.api.NeedQuery;
import org.meritdesk.quality.api.Needs;
import org.meritdesk.training.api.EnrolmentRule;
import org.meritdesk.training.api.SeatReason;

/** Whom a rule finds among those who work today, and why (规则取人). */
@ApplicationScoped
class RuleScene {

  /** Who passed within these days is not sent again for a figure. */
  private static final int RESTED_DAYS = 90;

  private static final int RECURS = 2;

  private Measurements measurements;
  private Needs needs;
  private Assignments assignments;
  private Agents agents;
  private Clock clock;

  @Inject
  RuleScene(
      Measurements measurements, Needs needs, Assignments assignments, Agents agents, Clock clock) {
    this.measurements = measurements;
    this.needs = needs;
    this.assignments = assignments;
    this.agents = agents;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected RuleScene() {}

  /** Everybody whom the rule would send, by number. */
  Map<Long, SeatReason> find(Handle handle, EnrolmentRule rule) {
    LocalDate today = LocalDate.now(clock);
    Map<Long, Assignment> places = new TreeMap<>();
    assignments.during(today, today.plusDays(1)).stream()
        .filter(each -> each.covers(today))
        .forEach(each -> places.put(each.agentId(), each));
    Map<Long, Map<String, String>> found =
        new LinkedHashMap<>(
            switch (rule.kind()) {
              case TEAM -> team(places, Objects.requireNonNull(rule.teamId()));
              case NEWCOMER -> newcomers(places.keySet(), today, days(rule));
              case MEASURE -> worse(places.keySet(), rule, today);
              case FAILED -> dated(RuleRows.failed(handle, rule.course()));
              case EXPIRING ->
                  dated(
                      RuleRows.expiring(handle, rule.course(), today, today.plusDays(days(rule))));
              case CRITERION -> missed(rule, today);
            });
    found.keySet().retainAll(places.keySet());
    found.keySet().removeAll(done(handle, rule, today));
    Map<Long, SeatReason> reasons = new LinkedHashMap<>();
    new TreeSet<>(found.keySet())
        .forEach(
            agent ->
                reasons.put(
                    agent, new SeatReason(rule.kind(), Objects.requireNonNull(found.get(agent)))));
    return reasons;
  }

  private static int days(EnrolmentRule rule) {
    return Objects.requireNonNull(rule.days());
  }

  /** Who needs the course no more, for a rule of this kind. */
  private static Set<Long> done(Handle handle, EnrolmentRule rule, LocalDate today) {
    LocalDate rested = today.minusDays(RESTED_DAYS);
    return switch (rule.kind()) {
      case TEAM, NEWCOMER -> RuleRows.passed(handle, rule.course(), today, today);
      case MEASURE, CRITERION -> RuleRows.passedSince(handle, rule.course(), rested);
      case FAILED, EXPIRING -> Set.of();
    };
  }

  private static Map<Long, Map<String, String>> team(Map<Long, Assignment> places, long team) {
    Map<Long, Map<String, String>> found = new HashMap<>();
    places.forEach(
        (agent, place) -> {
          if (place.teamId() == team) {
            found.put(agent, Map.of("team", place.teamCode()));
          }
        });
    return found;
  }

  private Map<Long, Map<String, String>> newcomers(
      Collection<Long> people, LocalDate today, int days) {
    Map<Long, Map<String, String>> found = new HashMap<>();
    for (AgentView each : agents.byIds(people).values()) {
      if (!each.hiredOn().isBefore(today.minusDays(days)) && !each.hiredOn().isAfter(today)) {
        found.put(each.id(), Map.of("hired", each.hiredOn().toString()));
      }
    }
    return found;
  }

  private Map<Long, Map<String, String>> worse(
      Collection<Long> people, EnrolmentRule rule, LocalDate today) {
    Measure measure = Objects.requireNonNull(rule.measure());
    BigDecimal threshold = Objects.requireNonNull(rule.threshold());
    YearMonth last = YearMonth.from(today).minusMonths(1);
    Map<Long, Map<String, String>> found = new HashMap<>();
    measurements
        .of(
            people.stream().map(Subject::agent).toList(),
            last.atDay(1),
            last.plusMonths(1).atDay(1),
            Set.of(measure))
        .forEach(
            (subject, values) -> {
              if (values.get(measure) instanceof Measured value
                  && value.sample() >= EffectScene.SAMPLE
                  && isWorse(measure, value.value(), threshold)) {
                found.put(
                    subject.id(),
                    Map.of(
                        "measure", measure.name(),
                        "value", Published.figure(value.value()).toPlainString(),
                        "threshold", threshold.toPlainString(),
                        "month", last.toString()));
              }
            });
    return found;
  }

  private static boolean isWorse(Measure measure, BigDecimal value, BigDecimal threshold) {
    return measure.direction() == Direction.HIGHER
        ? value.compareTo(threshold) < 0
        : value.compareTo(threshold) > 0;
  }

  private Map<Long, Map<String, String>> missed(EnrolmentRule rule, LocalDate today) {
    Map<Long, Map<String, String>> found = new HashMap<>();
    for (Need need :
        needs.ranked(
            new NeedQuery(
                today.minusDays(days(rule)).atStartOfDay(clock.getZone()).toInstant(),
                clock.instant(),
                null,
                null,
                true,
                RECURS),
            Caller.system())) {
      Long agent = need.agentId();
      if (agent != null && need.criterion().equals(rule.criterion())) {
        found.put(
            agent,
            Map.of(
                "criterion", need.criterion(),
                "missed", Long.toString(need.missed()),
                "judged", Long.toString(need.judged())));
      }
    }
    return found;
  }

  private static Map<Long, Map<String, String>> dated(Collection<RuleRows.Dated> people) {
    Map<Long, Map<String, String>> found = new HashMap<>();
    people.forEach(each -> found.put(each.agentId(), Map.of("day", each.day().toString())));
    return found;
  }
}

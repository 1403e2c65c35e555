package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.training.api.AlertCondition;
import org.meritdesk.training.api.AlertRule;
import org.meritdesk.training.domain.AlertTests;

/**
 * Finds of whom the measures of rules hold (指标预警): one reading of the cells per scope and window,
 * whatever the number of subjects and rules.
 */
@ApplicationScoped
class AlertMeasuring {

  private Measurements measurements;

  @Inject
  AlertMeasuring(Measurements measurements) {
    this.measurements = measurements;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AlertMeasuring() {}

  private record Window(SubjectKind scope, LocalDate from, LocalDate toExclusive) {}

  /** What the cells said, window by window. */
  private record Read(
      AlertScene scene, Map<Window, Map<Subject, Map<Measure, Measurement>>> values) {

    @Nullable Measured of(Subject subject, AlertCondition condition, int windowsBack) {
      Measurement value =
          values
              .getOrDefault(window(scene, subject.kind(), condition, windowsBack), Map.of())
              .getOrDefault(subject, Map.of())
              .get(condition.measure());
      return value instanceof Measured measured && measured.sample() >= condition.minimumSample()
          ? measured
          : null;
    }
  }

  private static Window window(
      AlertScene scene, SubjectKind scope, AlertCondition condition, int windowsBack) {
    LocalDate end = scene.today().plusDays(1).minusDays((long) condition.days() * windowsBack);
    return new Window(scope, end.minusDays(condition.days()), end);
  }

  /** What holds now, by the code of the rule. */
  public Map<String, List<AlertFound>> find(List<AlertRule> rules, AlertScene scene) {
    Read read = new Read(scene, read(rules, scene));
    Map<String, List<AlertFound>> found = new HashMap<>();
    for (AlertRule rule : rules) {
      List<AlertFound> holding = new ArrayList<>();
      for (Subject subject : scene.subjects(rule.scope())) {
        AlertFound each = holds(rule, subject, read);
        if (each != null) {
          holding.add(each);
        }
      }
      found.put(rule.code(), holding);
    }
    return found;
  }

  private Map<Window, Map<Subject, Map<Measure, Measurement>>> read(
      List<AlertRule> rules, AlertScene scene) {
    Map<Window, Set<Measure>> asked = new HashMap<>();
    for (AlertRule rule : rules) {
      for (AlertCondition condition : rule.conditions()) {
        int windows = condition.test().compares() ? 2 : 1;
        for (int back = 0; back < windows; back++) {
          asked
              .computeIfAbsent(
                  window(scene, rule.scope(), condition, back),
                  window -> EnumSet.noneOf(Measure.class))
              .add(condition.measure());
        }
      }
    }
    Map<Window, Map<Subject, Map<Measure, Measurement>>> values = new HashMap<>();
    asked.forEach(
        (window, measures) -> {
          List<Subject> subjects = scene.subjects(window.scope());
          values.put(
              window,
              subjects.isEmpty()
                  ? Map.of()
                  : measurements.of(subjects, window.from(), window.toExclusive(), measures));
        });
    return values;
  }

  private static @Nullable AlertFound holds(AlertRule rule, Subject subject, Read read) {
    for (AlertCondition condition : rule.conditions()) {
      Measured now = read.of(subject, condition, 0);
      Measured before = condition.test().compares() ? read.of(subject, condition, 1) : null;
      boolean holds =
          now != null
              && AlertTests.holds(condition, now.value(), before == null ? null : before.value());
      if (!holds) {
        return null;
      }
    }
    AlertCondition first = rule.conditions().get(0);
    Measured shown = read.of(subject, first, 0);
    BigDecimal value = shown == null ? BigDecimal.ZERO : Published.figure(shown.value());
    Long agent = subject.kind() == SubjectKind.AGENT ? Long.valueOf(subject.id()) : null;
    return new AlertFound(
        subject.kind() + ":" + subject.id(),
        agent,
        subject.kind() == SubjectKind.TEAM
            ? Long.valueOf(subject.id())
            : read.scene().teamOf(agent),
        subject.kind() == SubjectKind.QUEUE ? Long.valueOf(subject.id()) : null,
        null,
        null,
        first.measure(),
        value,
        first.threshold(),
        shown == null ? 0 : shown.sample());
  }
}

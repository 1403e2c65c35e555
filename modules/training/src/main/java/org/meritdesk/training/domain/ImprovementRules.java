package org.meritdesk.training.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.training.api.ImprovementDraft;
import org.meritdesk.training.api.ImprovementKind;
import org.meritdesk.training.api.ImprovementTask;

/** Which plan a score asks for, with which steps, and when a goal is reached (改进计划规则). */
public final class ImprovementRules {

  private static final BigDecimal HIGH = BigDecimal.valueOf(90);
  private static final BigDecimal MIDDLE = BigDecimal.valueOf(80);
  private static final BigDecimal LOW = BigDecimal.valueOf(70);

  private static final Map<ImprovementKind, Map<Integer, ImprovementTask>> STEPS =
      Map.of(
          ImprovementKind.TOP3,
          Map.of(
              3, ImprovementTask.LOOK,
              7, ImprovementTask.TALK,
              14, ImprovementTask.COURSE,
              30, ImprovementTask.REASSESS),
          ImprovementKind.ABILITY,
          Map.of(
              5, ImprovementTask.LOOK,
              20, ImprovementTask.COURSE,
              40, ImprovementTask.PRACTISE,
              60, ImprovementTask.REASSESS),
          ImprovementKind.PROJECT,
          Map.of(
              5, ImprovementTask.LOOK,
              7, ImprovementTask.TALK,
              30, ImprovementTask.COURSE,
              45, ImprovementTask.REVIEW,
              75, ImprovementTask.PRACTISE,
              90, ImprovementTask.REASSESS),
          ImprovementKind.ALERT,
          Map.of(
              1, ImprovementTask.LOOK,
              2, ImprovementTask.TALK,
              7, ImprovementTask.PRACTISE,
              14, ImprovementTask.REASSESS),
          ImprovementKind.OTHER,
          Map.of(
              3, ImprovementTask.LOOK,
              7, ImprovementTask.TALK,
              15, ImprovementTask.REVIEW,
              30, ImprovementTask.REASSESS));

  private ImprovementRules() {}

  /** The kind that a score of a person asks for; none from 90. */
  public static Optional<ImprovementKind> ofScore(BigDecimal score) {
    if (score.compareTo(HIGH) >= 0) {
      return Optional.empty();
    }
    if (score.compareTo(MIDDLE) >= 0) {
      return Optional.of(ImprovementKind.ABILITY);
    }
    return Optional.of(score.compareTo(LOW) >= 0 ? ImprovementKind.PROJECT : ImprovementKind.TOP3);
  }

  /** The usual steps of a kind, from a day on; the last one is due with the plan. */
  public static List<ImprovementDraft.Step> steps(ImprovementKind kind, LocalDate from) {
    return new TreeMap<>(STEPS.get(kind))
        .entrySet().stream()
            .map(
                each ->
                    new ImprovementDraft.Step(each.getValue(), null, from.plusDays(each.getKey())))
            .toList();
  }

  /** Whether a figure is at the goal or on its better side; a range has no goal. */
  public static boolean met(Direction direction, BigDecimal goal, BigDecimal value) {
    return switch (direction) {
      case HIGHER -> value.compareTo(goal) >= 0;
      case LOWER -> value.compareTo(goal) <= 0;
      case RANGE -> false;
    };
  }
}

package org.meritdesk.training.domain;

import java.util.Optional;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.training.api.EnrolmentRule;

/** What is wrong with a rule that seats people (报名规则检查): the name of the field. */
public final class RuleCheck {

  private static final int LONGEST = 400;

  private RuleCheck() {}

  /** The first field that is missing or out of bounds. */
  @SuppressWarnings("NullAway") // a parsed rule may lack any part
  public static Optional<String> of(EnrolmentRule rule) {
    if (rule.course() == null || rule.course().isBlank()) {
      return Optional.of("course");
    }
    if (rule.kind() == null) {
      return Optional.of("kind");
    }
    return switch (rule.kind()) {
      case TEAM -> rule.teamId() == null ? Optional.of("teamId") : Optional.empty();
      case NEWCOMER, EXPIRING -> days(rule);
      case CRITERION ->
          rule.criterion() == null || rule.criterion().isBlank()
              ? Optional.of("criterion")
              : days(rule);
      case MEASURE -> measure(rule);
      case FAILED -> Optional.empty();
    };
  }

  private static Optional<String> days(EnrolmentRule rule) {
    Integer days = rule.days();
    return days == null || days < 1 || days > LONGEST ? Optional.of("days") : Optional.empty();
  }

  private static Optional<String> measure(EnrolmentRule rule) {
    Measure measure = rule.measure();
    if (measure == null || measure.direction() == Direction.RANGE) {
      return Optional.of("measure");
    }
    return rule.threshold() == null ? Optional.of("threshold") : Optional.empty();
  }
}

package org.meritdesk.incentive.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A medal for so many hours of work in a row without a complaint within one month (零投诉勋章). Hours in
 * which somebody served are counted once also where contacts overlap, and of one contact at most
 * two; a valid complaint about the agent's part begins anew.
 *
 * @param levelHours hours of each level, rising; the last one is gold
 * @param validMonths whole months after the month; 0 for ever
 */
public record StreakMedal(
    String code, Map<String, String> names, List<Integer> levelHours, int validMonths)
    implements RecognitionRule {

  private static final int LEVELS = 3;

  /** Fixes names and levels. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public StreakMedal {
    names = names == null ? Map.of() : Map.copyOf(names);
    levelHours = levelHours == null ? List.of() : List.copyOf(levelHours);
  }

  /** The level that so many seconds reach: 3 is gold, 0 none. */
  public int level(long seconds) {
    int reached = (int) levelHours.stream().filter(hours -> seconds >= hours * 3600L).count();
    return reached == 0 ? 0 : LEVELS - levelHours.size() + reached;
  }

  @Override
  public List<RuleFlaw> flaws() {
    List<RuleFlaw> found = new ArrayList<>();
    boolean rising = !levelHours.isEmpty() && levelHours.size() <= LEVELS;
    for (int i = 0; rising && i < levelHours.size(); i++) {
      rising = levelHours.get(i) > (i == 0 ? 0 : levelHours.get(i - 1));
    }
    if (!rising) {
      found.add(new RuleFlaw("levelHours", "rule-levels"));
    }
    if (validMonths < 0 || validMonths > 60) {
      found.add(new RuleFlaw("validMonths", "rule-badge-months"));
    }
    return found;
  }
}

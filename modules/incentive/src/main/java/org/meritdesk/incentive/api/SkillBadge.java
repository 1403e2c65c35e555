package org.meritdesk.incentive.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A badge of skill (技能徽章), such as technical expert or emotion manager: by courses that were all
 * passed and still hold, or by certification of two people.
 *
 * @param courses codes of the courses; empty for certification only
 * @param certified whether HR may name and a second person certify
 * @param validMonths months from the day of certification; by courses it holds as long as they do
 */
public record SkillBadge(
    String code,
    Map<String, String> names,
    List<String> courses,
    boolean certified,
    int validMonths)
    implements RecognitionRule {

  /** Fixes names and courses. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public SkillBadge {
    names = names == null ? Map.of() : Map.copyOf(names);
    courses = courses == null ? List.of() : List.copyOf(courses);
  }

  @Override
  public List<RuleFlaw> flaws() {
    List<RuleFlaw> found = new ArrayList<>();
    if (courses.isEmpty() && !certified) {
      found.add(new RuleFlaw("courses", "rule-badge-way"));
    }
    if (validMonths < 1 || validMonths > 60) {
      found.add(new RuleFlaw("validMonths", "rule-badge-months"));
    }
    return found;
  }
}

package org.meritdesk.web.faces.quality;

import java.util.List;

/**
 * A criterion as it is offered to the inspector (质检项卡片).
 *
 * @param section name of its section where it is the first of it; else empty
 * @param full weighted points, or empty for a question without weight
 * @param notApplicable what N/A does, in words; empty where it is no answer
 * @param comment when a comment is owed, in words; empty where never
 */
public record CriterionCard(
    int number,
    String code,
    String section,
    String name,
    String full,
    List<Point> points,
    String notApplicable,
    boolean fatal,
    String comment,
    boolean conditional) {

  /** Fixes the list. */
  public CriterionCard {
    points = List.copyOf(points);
  }

  /** A point to choose (评分按钮). */
  public record Point(int digit, String code, String label, String wording, boolean fails) {}

  /** Whether N/A is an answer. */
  public boolean skippable() {
    return !notApplicable.isEmpty();
  }
}

package org.meritdesk.launcher.demo;

import java.util.List;

/**
 * An inspector of the demo with a view of her own: plausible disagreement.
 *
 * @param strictness about −1 to 1: above 0 marks lower than the house's mean
 * @param spread how much chance there is in the marks
 */
record Judge(String login, double strictness, double spread) {
  static final String FIRST = "inspector";
  static final String SECOND = "inspector-2";
  static final String THIRD = "inspector-3";
  static final String FOURTH = "inspector-4";

  static final List<Judge> ALL =
      List.of(
          new Judge(FIRST, 0.0, 0.45),
          new Judge(SECOND, 0.35, 0.5),
          new Judge(THIRD, -0.3, 0.5),
          new Judge(FOURTH, 0.05, 0.8));
}

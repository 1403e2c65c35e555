package org.meritdesk.scoring.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of the schemes in force judges an assignment (适用方案). */
final class SchemesInForce {

  private SchemesInForce() {}

  /** The one whose scope is drawn closest; by code where two are equally close. */
  static Optional<SchemeRows.Row> closest(List<SchemeRows.Row> inForce, String post, String team) {
    return inForce.stream()
        .filter(row -> row.document().scope().covers(post, team))
        .min(
            Comparator.comparing((SchemeRows.Row row) -> -row.document().scope().closeness())
                .thenComparing(SchemeRows.Row::code));
  }
}

package org.meritdesk.training.api;

import java.util.List;
import java.util.Map;

/**
 * Some statements, and how many there are in each state (学习语句列表).
 *
 * @param total how many there are in the state asked for
 */
public record StatementPage(
    List<StatementView> statements, long total, Map<StatementState, Long> counts) {

  /** Copies the list and the counts. */
  public StatementPage {
    statements = List.copyOf(statements);
    counts = Map.copyOf(counts);
  }
}

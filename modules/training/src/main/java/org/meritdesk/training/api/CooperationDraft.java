package org.meritdesk.training.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A round to be opened (协作评分发起).
 *
 * @param from the first day that is rated
 * @param to the last; the score counts on it
 * @param due the last day on which answers are taken
 * @param minimum fewest answers of a team that are shown; null for five
 * @param teams who is rated
 * @param departments who rates
 */
public record CooperationDraft(
    String title,
    LocalDate from,
    LocalDate to,
    LocalDate due,
    @Nullable Integer minimum,
    Set<Long> teams,
    Set<Long> departments) {

  /** Copies the sets. */
  @SuppressWarnings("NullAway") // a parsed draft may lack any part
  public CooperationDraft {
    title = title == null ? "" : title.strip();
    teams = teams == null ? Set.of() : Set.copyOf(teams);
    departments = departments == null ? Set.of() : Set.copyOf(departments);
  }

  /** Fewest answers that are shown. */
  public int fewest() {
    return minimum == null ? FeedbackSummary.FEWEST : minimum;
  }
}

package org.meritdesk.training.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.training.api.GoalDeed;
import org.meritdesk.training.api.GoalState;

/** Who may do what to an objective in which state, and what becomes of it (目标流转表). */
public final class GoalTransitions {

  /** One row of the table. */
  public record Row(GoalState from, GoalDeed deed, GoalSide by, GoalState to) {}

  private static final List<Row> TABLE =
      List.of(
          new Row(GoalState.PROPOSED, GoalDeed.AGREE, GoalSide.COMMITTED, GoalState.RUNNING),
          new Row(GoalState.PROPOSED, GoalDeed.AGREE, GoalSide.LEADS, GoalState.RUNNING),
          new Row(GoalState.PROPOSED, GoalDeed.DROP, GoalSide.COMMITTED, GoalState.DROPPED),
          new Row(GoalState.PROPOSED, GoalDeed.DROP, GoalSide.LEADS, GoalState.DROPPED),
          new Row(GoalState.RUNNING, GoalDeed.CHECK_IN, GoalSide.COMMITTED, GoalState.RUNNING),
          new Row(GoalState.RUNNING, GoalDeed.CHECK_IN, GoalSide.LEADS, GoalState.RUNNING),
          new Row(GoalState.RUNNING, GoalDeed.CLOSE, GoalSide.LEADS, GoalState.CLOSED),
          new Row(GoalState.RUNNING, GoalDeed.DROP, GoalSide.LEADS, GoalState.DROPPED));

  private GoalTransitions() {}

  /** What becomes of it, or nothing if this side may not do this now. */
  public static Optional<GoalState> next(GoalState from, GoalDeed deed, GoalSide by) {
    return TABLE.stream()
        .filter(row -> row.from() == from && row.deed() == deed && row.by() == by)
        .map(Row::to)
        .findFirst();
  }

  /** What a side may do now. */
  public static Set<GoalDeed> deeds(GoalState from, GoalSide by) {
    return TABLE.stream()
        .filter(row -> row.from() == from && row.by() == by)
        .map(Row::deed)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(GoalDeed.class)));
  }
}

package org.meritdesk.training.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.training.api.TalkDeed;
import org.meritdesk.training.api.TalkSide;
import org.meritdesk.training.api.TalkState;

/** Who may do what to a talk in which state, and what becomes of it (面谈流转表). */
public final class TalkTransitions {

  /** One row of the table. */
  public record Row(TalkState from, TalkDeed deed, TalkSide by, TalkState to) {}

  private static final List<Row> TABLE =
      List.of(
          lead(TalkState.PREPARED, TalkDeed.CHANGE, TalkState.PREPARED),
          lead(TalkState.PREPARED, TalkDeed.INVITE, TalkState.INVITED),
          lead(TalkState.PREPARED, TalkDeed.CANCEL, TalkState.CANCELLED),
          lead(TalkState.INVITED, TalkDeed.CHANGE, TalkState.INVITED),
          agent(TalkState.INVITED, TalkDeed.SPEAK, TalkState.INVITED),
          lead(TalkState.INVITED, TalkDeed.HOLD, TalkState.HELD),
          lead(TalkState.INVITED, TalkDeed.CANCEL, TalkState.CANCELLED),
          agent(TalkState.HELD, TalkDeed.AGREE, TalkState.AGREED),
          agent(TalkState.HELD, TalkDeed.OBJECT, TalkState.OBJECTED),
          lead(TalkState.OBJECTED, TalkDeed.CHANGE, TalkState.OBJECTED),
          lead(TalkState.OBJECTED, TalkDeed.HOLD, TalkState.HELD),
          lead(TalkState.OBJECTED, TalkDeed.CANCEL, TalkState.CANCELLED),
          lead(TalkState.AGREED, TalkDeed.CLOSE, TalkState.CLOSED));

  private TalkTransitions() {}

  private static Row lead(TalkState from, TalkDeed deed, TalkState to) {
    return new Row(from, deed, TalkSide.LEAD, to);
  }

  private static Row agent(TalkState from, TalkDeed deed, TalkState to) {
    return new Row(from, deed, TalkSide.AGENT, to);
  }

  /** What becomes of a talk, or nothing if this side may not do this now. */
  public static Optional<TalkState> next(TalkState from, TalkDeed deed, TalkSide by) {
    return TABLE.stream()
        .filter(row -> row.from() == from && row.deed() == deed && row.by() == by)
        .map(Row::to)
        .findFirst();
  }

  /** What a side may do now. */
  public static Set<TalkDeed> deeds(TalkState from, TalkSide by) {
    return TABLE.stream()
        .filter(row -> row.from() == from && row.by() == by)
        .map(Row::deed)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(TalkDeed.class)));
  }
}

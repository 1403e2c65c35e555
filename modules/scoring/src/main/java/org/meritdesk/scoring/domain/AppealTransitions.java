package org.meritdesk.scoring.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.scoring.api.AppealDeed;
import org.meritdesk.scoring.api.AppealParty;
import org.meritdesk.scoring.api.AppealState;

/** Who may do what to an appeal in which state, and what becomes of it (申诉流转表). */
public final class AppealTransitions {

  /** One row of the table. */
  public record Row(AppealState from, AppealDeed deed, AppealParty by, AppealState to) {}

  private static final List<Row> TABLE =
      List.of(
          new Row(AppealState.FILED, AppealDeed.TAKE, AppealParty.REVIEWER, AppealState.TAKEN),
          new Row(
              AppealState.FILED, AppealDeed.WITHDRAW, AppealParty.APPELLANT, AppealState.WITHDRAWN),
          new Row(AppealState.TAKEN, AppealDeed.PASS_ON, AppealParty.HOLDER, AppealState.FILED),
          new Row(AppealState.TAKEN, AppealDeed.ASK, AppealParty.HOLDER, AppealState.ASKED),
          new Row(AppealState.TAKEN, AppealDeed.UPHOLD, AppealParty.HOLDER, AppealState.UPHELD),
          new Row(
              AppealState.TAKEN,
              AppealDeed.UPHOLD_PARTLY,
              AppealParty.HOLDER,
              AppealState.PARTLY_UPHELD),
          new Row(AppealState.TAKEN, AppealDeed.REJECT, AppealParty.HOLDER, AppealState.REJECTED),
          new Row(
              AppealState.TAKEN, AppealDeed.WITHDRAW, AppealParty.APPELLANT, AppealState.WITHDRAWN),
          new Row(AppealState.ASKED, AppealDeed.ANSWER, AppealParty.APPELLANT, AppealState.TAKEN),
          new Row(AppealState.ASKED, AppealDeed.PASS_ON, AppealParty.HOLDER, AppealState.FILED),
          new Row(
              AppealState.ASKED,
              AppealDeed.WITHDRAW,
              AppealParty.APPELLANT,
              AppealState.WITHDRAWN));

  private AppealTransitions() {}

  /** The whole table. */
  public static List<Row> table() {
    return TABLE;
  }

  /** What becomes of an appeal, or nothing if this party may not do this now. */
  public static Optional<AppealState> next(AppealState from, AppealDeed deed, AppealParty by) {
    return TABLE.stream()
        .filter(row -> row.from() == from && row.deed() == deed && row.by() == by)
        .map(Row::to)
        .findFirst();
  }

  /** What a party may do now. */
  public static Set<AppealDeed> deeds(AppealState from, Set<AppealParty> parties) {
    return TABLE.stream()
        .filter(row -> row.from() == from && parties.contains(row.by()))
        .map(Row::deed)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(AppealDeed.class)));
  }
}

package org.meritdesk.training.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.training.api.ProposalDeed;
import org.meritdesk.training.api.ProposalState;

/** What becomes of a proposed course (课程建议流转表). */
public final class ProposalTransitions {

  /** How many days a refused course is not proposed again. */
  public static final int REST_DAYS = 90;

  /** One row of the table. */
  public record Row(ProposalState from, ProposalDeed deed, ProposalState to) {}

  private static final List<Row> TABLE =
      List.of(
          new Row(ProposalState.PROPOSED, ProposalDeed.ACCEPT, ProposalState.ACCEPTED),
          new Row(ProposalState.PROPOSED, ProposalDeed.POSTPONE, ProposalState.POSTPONED),
          new Row(ProposalState.PROPOSED, ProposalDeed.REFUSE, ProposalState.REFUSED),
          new Row(ProposalState.PROPOSED, ProposalDeed.LAPSE, ProposalState.LAPSED),
          new Row(ProposalState.POSTPONED, ProposalDeed.ACCEPT, ProposalState.ACCEPTED),
          new Row(ProposalState.POSTPONED, ProposalDeed.REFUSE, ProposalState.REFUSED),
          new Row(ProposalState.POSTPONED, ProposalDeed.RETURN, ProposalState.PROPOSED),
          new Row(ProposalState.ACCEPTED, ProposalDeed.SEAT, ProposalState.ACCEPTED),
          new Row(ProposalState.ACCEPTED, ProposalDeed.LEARN, ProposalState.LEARNT));

  private ProposalTransitions() {}

  /** What becomes of it, or nothing if this cannot be done now. */
  public static Optional<ProposalState> next(ProposalState from, ProposalDeed deed) {
    return TABLE.stream()
        .filter(row -> row.from() == from && row.deed() == deed)
        .map(Row::to)
        .findFirst();
  }

  /** What people may do now. */
  public static Set<ProposalDeed> deeds(ProposalState from) {
    return TABLE.stream()
        .filter(row -> row.from() == from && row.deed().ofPeople())
        .map(Row::deed)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProposalDeed.class)));
  }
}

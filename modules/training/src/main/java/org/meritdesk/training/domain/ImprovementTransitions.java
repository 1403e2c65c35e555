package org.meritdesk.training.domain;

import static org.meritdesk.training.api.ImprovementParty.ASSESSOR;
import static org.meritdesk.training.api.ImprovementParty.KEEPER;
import static org.meritdesk.training.api.ImprovementParty.SUBJECT;
import static org.meritdesk.training.api.ImprovementState.AGREED;
import static org.meritdesk.training.api.ImprovementState.CANCELLED;
import static org.meritdesk.training.api.ImprovementState.DONE;
import static org.meritdesk.training.api.ImprovementState.DRAFT;
import static org.meritdesk.training.api.ImprovementState.NOT_REACHED;
import static org.meritdesk.training.api.ImprovementState.REASSESSED;
import static org.meritdesk.training.api.ImprovementState.RUNNING;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.training.api.ImprovementDeed;
import org.meritdesk.training.api.ImprovementParty;
import org.meritdesk.training.api.ImprovementState;

/** Who may do what to an improvement plan in which state, and what becomes of it (改进计划流转表). */
public final class ImprovementTransitions {

  /** One row of the table. */
  public record Row(
      ImprovementState from, ImprovementDeed deed, ImprovementParty by, ImprovementState to) {}

  private static final List<Row> TABLE =
      List.of(
          new Row(DRAFT, ImprovementDeed.EDIT, KEEPER, DRAFT),
          new Row(DRAFT, ImprovementDeed.AGREE, SUBJECT, AGREED),
          new Row(DRAFT, ImprovementDeed.NOTE, SUBJECT, DRAFT),
          new Row(DRAFT, ImprovementDeed.NOTE, KEEPER, DRAFT),
          new Row(DRAFT, ImprovementDeed.CANCEL, KEEPER, CANCELLED),
          new Row(AGREED, ImprovementDeed.START, KEEPER, RUNNING),
          new Row(AGREED, ImprovementDeed.NOTE, SUBJECT, AGREED),
          new Row(AGREED, ImprovementDeed.NOTE, KEEPER, AGREED),
          new Row(AGREED, ImprovementDeed.CANCEL, KEEPER, CANCELLED),
          new Row(RUNNING, ImprovementDeed.STEP, SUBJECT, RUNNING),
          new Row(RUNNING, ImprovementDeed.STEP, KEEPER, RUNNING),
          new Row(RUNNING, ImprovementDeed.NOTE, SUBJECT, RUNNING),
          new Row(RUNNING, ImprovementDeed.NOTE, KEEPER, RUNNING),
          new Row(RUNNING, ImprovementDeed.REASSESS, ASSESSOR, REASSESSED),
          new Row(RUNNING, ImprovementDeed.CANCEL, KEEPER, CANCELLED),
          new Row(REASSESSED, ImprovementDeed.NOTE, SUBJECT, REASSESSED),
          new Row(REASSESSED, ImprovementDeed.NOTE, KEEPER, REASSESSED),
          new Row(REASSESSED, ImprovementDeed.REACH, ASSESSOR, DONE),
          new Row(REASSESSED, ImprovementDeed.MISS, ASSESSOR, NOT_REACHED),
          new Row(NOT_REACHED, ImprovementDeed.CONSEQUENCE, ASSESSOR, NOT_REACHED));

  private ImprovementTransitions() {}

  /** What becomes of a plan, or nothing if none of these parties may do this now. */
  public static Optional<ImprovementState> next(
      ImprovementState from, ImprovementDeed deed, Set<ImprovementParty> parties) {
    return TABLE.stream()
        .filter(row -> row.from() == from && row.deed() == deed && parties.contains(row.by()))
        .map(Row::to)
        .findFirst();
  }

  /** What these parties may do now. */
  public static Set<ImprovementDeed> deeds(ImprovementState from, Set<ImprovementParty> parties) {
    return TABLE.stream()
        .filter(row -> row.from() == from && parties.contains(row.by()))
        .map(Row::deed)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ImprovementDeed.class)));
  }
}

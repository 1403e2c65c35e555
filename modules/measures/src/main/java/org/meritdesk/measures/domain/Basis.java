package org.meritdesk.measures.domain;

import java.util.Arrays;
import java.util.List;

/**
 * What is tallied (统计口径): each adds numerators and denominators of its own, so that a record can be
 * taken out of one measure and stay in another. The order within a family is stored: append only.
 */
public enum Basis {
  OFFERED(Family.VOLUME, false),
  HANDLED(Family.VOLUME, false),
  ABANDONED(Family.VOLUME, false),
  ABANDONMENT(Family.VOLUME, false),
  /** Milliseconds of waiting, a list. */
  WAIT(Family.VOLUME, true),
  LEVEL_A(Family.VOLUME, false),
  LEVEL_B(Family.VOLUME, false),
  LEVEL_C(Family.VOLUME, false),
  LEVEL_D(Family.VOLUME, false),
  /** Milliseconds of conversation, a list. */
  TALK(Family.SERVICE, true),
  /** Milliseconds on hold, a list. */
  HOLD(Family.SERVICE, true),
  /** Milliseconds of wrap-up, a list. */
  WRAPUP(Family.SERVICE, true),
  /** Milliseconds of handling, a list. */
  HANDLING(Family.SERVICE, true),
  TRANSFER(Family.SERVICE, false),
  ESCALATED_CONTACT(Family.SERVICE, false),
  SOLVED_OF_FIRST(Family.SERVICE, false),
  SOLVED_OF_ALL(Family.SERVICE, false),
  /** Milliseconds to the first reply, a list. */
  FIRST_RESPONSE(Family.REPLY, true),
  /** Milliseconds of answered rounds, a list. */
  RESPONSE(Family.REPLY, true),
  /** Answered rounds per contact, a list. */
  TURNS(Family.REPLY, true),
  THREE_MINUTES(Family.REPLY, false),
  UNANSWERED(Family.REPLY, false),
  /** Ratings in millionths, a list. */
  RATING(Family.VOICE, true),
  TOP_TWO(Family.VOICE, false),
  COMPLAINT(Family.VOICE, false),
  COMPLAINT_ESCALATION(Family.VOICE, false),
  /** Milliseconds of handling over milliseconds of handling or idle. */
  OCCUPANCY(Family.PRESENCE, false),
  /** Millionths over millionths. */
  CONVERSION(Family.EXTERNAL, false),
  /** Millionths over pieces. */
  SALES(Family.EXTERNAL, false),
  /** Millionths over pieces. */
  RETURNS(Family.EXTERNAL, false),
  /** Scores of inspections in millionths of a point, a list. */
  INSPECTION_SCORE(Family.INSPECTION, true),
  ATTITUDE(Family.INSPECTION, false),
  SCRIPT(Family.INSPECTION, false),
  PROCESS(Family.INSPECTION, false),
  /** Confirmed breaches over inspections. */
  BREACH(Family.INSPECTION, false),
  /** Who was there over who was to be there. */
  ATTENDANCE(Family.TRAINING, false),
  /** First results that passed over first results. */
  EXAM(Family.TRAINING, false),
  /** Cases shared over those of the whole. */
  SHARING(Family.TRAINING, false),
  /** Marks in millionths over answers. */
  COOPERATION(Family.TRAINING, false);

  private final Family family;
  private final boolean list;

  Basis(Family family, boolean list) {
    this.family = family;
    this.list = list;
  }

  /** The family it is stored with. */
  public Family family() {
    return family;
  }

  /** Whether the exact values are kept, not only their sum. */
  public boolean list() {
    return list;
  }

  /** The bases of a family in stored order. */
  public static List<Basis> of(Family family) {
    return Arrays.stream(values()).filter(basis -> basis.family == family).toList();
  }
}

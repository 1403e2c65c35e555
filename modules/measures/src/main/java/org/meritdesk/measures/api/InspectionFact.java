package org.meritdesk.measures.api;

import java.time.ZoneId;

/**
 * One published inspection of an agent's part of a contact (质检事实); ids are 0 where unknown.
 *
 * @param recordId the contact's record, so that excluding the contact takes its inspections out
 * @param at when the part that was inspected began
 * @param scoreMillionths the score in points of 100, in millionths; {@link Fact#UNKNOWN} without
 *     one
 * @param attitude whether the points for attitude reach the form's pass mark
 * @param scriptMet criteria of the script that are fully met, of {@code scriptJudged}
 * @param processMet criteria of the process that are fully met, of {@code processJudged}
 * @param breaches confirmed breaches of compliance
 */
public record InspectionFact(
    long recordId,
    long at,
    long accountId,
    long queueId,
    ZoneId zone,
    long scoreMillionths,
    Attitude attitude,
    int scriptMet,
    int scriptJudged,
    int processMet,
    int processJudged,
    int breaches)
    implements Fact {

  /** How the attitude was judged (态度结论). */
  public enum Attitude {
    /** Nothing about attitude applied (未评). */
    NOT_JUDGED,
    /** It reaches the pass mark (合格). */
    PASSED,
    /** It does not (不合格). */
    NOT_PASSED
  }
}

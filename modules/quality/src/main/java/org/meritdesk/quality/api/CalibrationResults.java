package org.meritdesk.quality.api;

import java.util.List;

/**
 * What came out of a session (校准结果): only submitted marks count, the expert's are the measure and
 * no rater's.
 *
 * @param graders participants who submitted anything
 * @param criteria criterion by criterion, in the form's order
 * @param score how far the total scores agree
 * @param alignments participant by participant
 */
public record CalibrationResults(
    int graders,
    List<CriterionAgreement> criteria,
    AgreementFigure score,
    List<GraderAlignment> alignments) {

  /** Fixes the lists. */
  public CalibrationResults {
    criteria = List.copyOf(criteria);
    alignments = List.copyOf(alignments);
  }
}

package org.meritdesk.measures.api;

/**
 * Something that happened, in integers (事实): times in epoch milliseconds, figures in millionths.
 */
public sealed interface Fact
    permits ContactFact,
        RatingFact,
        ComplaintFact,
        StateFact,
        ExternalFact,
        InspectionFact,
        TrainingFact,
        CollaborationFact {

  /** A time that is not known. */
  long UNKNOWN = Long.MIN_VALUE;

  /** The record as intake numbered it; 0 where nothing was taken in. */
  long recordId();
}

package org.meritdesk.measures.domain;

import org.meritdesk.measures.api.ComplaintFact;
import org.meritdesk.measures.api.RatingFact;
import org.meritdesk.measures.api.SubjectKind;

/** Ratings and complaints (评价与投诉), for who is rated or complained about and for the queue. */
final class VoiceRules {

  private VoiceRules() {}

  static void rating(RatingFact rating, Roster roster, Ruleset ruleset, Additions to) {
    Credit credit = new Credit(rating.accountId(), rating.at(), roster);
    WorkHour when = WorkHour.of(rating.at(), rating.zone(), 0);
    long top = rating.scoreMillionths() >= ruleset.topTwoFrom() ? 1 : 0;
    to.add(
        Basis.RATING,
        SubjectKind.QUEUE,
        rating.queueId(),
        when,
        rating.at(),
        rating.scoreMillionths(),
        1);
    to.add(Basis.TOP_TWO, SubjectKind.QUEUE, rating.queueId(), when, rating.at(), top, 1);
    credit.add(to, Basis.RATING, rating.scoreMillionths(), 1);
    credit.add(to, Basis.TOP_TWO, top, 1);
  }

  /**
   * Handled contacts are the complaint rate's denominator; a complaint adds to the numerator only.
   */
  static void complaint(ComplaintFact complaint, Roster roster, Additions to) {
    Credit credit = new Credit(complaint.accountId(), complaint.at(), roster);
    WorkHour when = WorkHour.of(complaint.at(), complaint.zone(), 0);
    long at = complaint.at();
    long queue = complaint.queueId();
    long escalated = complaint.escalated() ? 1 : 0;
    if (complaint.valid() && complaint.causedByAgent()) {
      to.add(Basis.COMPLAINT, SubjectKind.QUEUE, queue, when, at, 1, 0);
      credit.add(to, Basis.COMPLAINT, 1, 0);
    }
    to.add(Basis.COMPLAINT_ESCALATION, SubjectKind.QUEUE, queue, when, at, escalated, 1);
    credit.add(to, Basis.COMPLAINT_ESCALATION, escalated, 1);
  }
}

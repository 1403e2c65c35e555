package org.meritdesk.measures.domain;

import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.InspectionFact;
import org.meritdesk.measures.api.InspectionFact.Attitude;
import org.meritdesk.measures.api.SubjectKind;

/** What inspectors found (质检结果), for who was inspected, the team of that day and the queue. */
final class InspectionRules {

  private final InspectionFact inspection;
  private final Credit credit;
  private final WorkHour when;
  private final Additions to;

  private InspectionRules(InspectionFact inspection, Roster roster, Additions to) {
    this.inspection = inspection;
    this.credit = new Credit(inspection.accountId(), inspection.at(), roster);
    this.when = WorkHour.of(inspection.at(), inspection.zone(), 0);
    this.to = to;
  }

  static void into(InspectionFact inspection, Roster roster, Additions to) {
    new InspectionRules(inspection, roster, to).all();
  }

  private void all() {
    if (inspection.scoreMillionths() != Fact.UNKNOWN) {
      add(Basis.INSPECTION_SCORE, inspection.scoreMillionths(), 1);
    }
    if (inspection.attitude() != Attitude.NOT_JUDGED) {
      add(Basis.ATTITUDE, inspection.attitude() == Attitude.PASSED ? 1 : 0, 1);
    }
    share(Basis.SCRIPT, inspection.scriptMet(), inspection.scriptJudged());
    share(Basis.PROCESS, inspection.processMet(), inspection.processJudged());
    add(Basis.BREACH, inspection.breaches(), 1);
  }

  private void share(Basis basis, long met, long judged) {
    if (judged > 0) {
      add(basis, met, judged);
    }
  }

  private void add(Basis basis, long numerator, long denominator) {
    to.add(
        basis,
        SubjectKind.QUEUE,
        inspection.queueId(),
        when,
        inspection.at(),
        numerator,
        denominator);
    credit.add(to, basis, numerator, denominator);
  }
}

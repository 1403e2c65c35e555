package org.meritdesk.scoring.api;

import java.time.YearMonth;
import java.util.List;
import org.meritdesk.people.api.Caller;

/**
 * Appraisals, read by whom they concern (绩效考核查询): an agent sees the own, a lead the team, HR all. A
 * closed month that is not yet published is for HR and auditors; the others see provisional figures
 * meanwhile.
 */
public interface Appraisals {

  /** The appraisals of a month; provisional ones while it is open. */
  AppraisalPage search(AppraisalQuery query, Caller who);

  /** One appraisal, or {@code APPRAISAL_NOT_FOUND} also where the caller may not see it. */
  Appraisal get(long id, Caller who);

  /** The newest appraisals of one agent for a month: published, else provisional; one a part. */
  List<Appraisal> ofAgent(long agentId, YearMonth month, Caller who);

  /** What an agent's month would be worth if it ended with the facts known now; one a part. */
  List<Appraisal> provisional(long agentId, YearMonth month, Caller who);

  /** Where an appraisal lost points, frozen when the month was closed. */
  List<Loss> losses(long id, Caller who);

  /** Where points are being lost in a month that is still open. */
  List<Loss> provisionalLosses(long agentId, YearMonth month, int assignmentNo, Caller who);

  /**
   * All appraisals of the newest published revision of a month, for those who compute with them.
   */
  List<Appraisal> published(YearMonth month);
}

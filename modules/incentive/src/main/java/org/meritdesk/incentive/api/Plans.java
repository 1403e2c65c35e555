package org.meritdesk.incentive.api;

import java.time.YearMonth;
import java.util.List;
import org.meritdesk.people.api.Caller;

/** Incentive plans and their versions (激励方案管理): made by one person, approved by another. */
public interface Plans {

  /** All plans with their versions. */
  List<PlanView> all();

  /** One version, or {@code PLAN_NOT_FOUND}. */
  PlanVersion version(String code, int versionNo);

  /** The approved versions in force for a month, one a plan. */
  List<PlanVersion> inForce(YearMonth month);

  /** Saves a draft: the plan's open draft is replaced, else a new version begins. */
  PlanVersion draft(PlanDocument document, Caller who);

  /** Hands a draft to a second person; {@code PLAN_REFUSED} when it has errors. */
  PlanVersion submit(String code, int versionNo, Caller who);

  /** Brings a version into force; only by somebody who did not write it. */
  PlanVersion approve(String code, int versionNo, Caller who);

  /** Sends a submitted version back. */
  PlanVersion sendBack(String code, int versionNo, String reason, Caller who);

  /** What is wrong or remarkable about a document, row by row. */
  List<PlanFinding> check(PlanDocument document);

  /** The documents that ship, to begin from. */
  List<PlanDocument> templates();
}

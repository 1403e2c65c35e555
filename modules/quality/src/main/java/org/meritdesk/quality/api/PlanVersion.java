package org.meritdesk.quality.api;

import java.time.Instant;
import java.util.List;

/**
 * One version of a sampling plan (抽样计划版本).
 *
 * @param active whether it is the one that draws
 * @param findings what is wrong with it today
 */
public record PlanVersion(
    long planId,
    String code,
    int versionNo,
    boolean active,
    SamplingPlan document,
    List<FormFinding> findings,
    String madeBy,
    Instant madeAt) {

  /** Fixes the list. */
  public PlanVersion {
    findings = List.copyOf(findings);
  }
}

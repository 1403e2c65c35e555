package org.meritdesk.quality.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact that somebody has to inspect (质检任务).
 *
 * @param plan code of the plan that drew it; null if nobody drew it
 * @param at when the agent's part began
 * @param stratum what it stands for; empty without strata
 * @param signs why it was drawn; none if at random
 * @param inspector login of who has it
 * @param inspectionId of the inspection that answers it, if one is begun
 * @param skipReason why it was put aside
 */
public record InspectionTask(
    long taskId,
    @Nullable Long drawId,
    @Nullable String plan,
    String formCode,
    long recordId,
    long accountId,
    long agentId,
    Instant at,
    String stratum,
    List<RiskSign> signs,
    String inspector,
    LocalDate dueOn,
    TaskState state,
    @Nullable Long inspectionId,
    @Nullable String skipReason) {

  /** Fixes the list. */
  public InspectionTask {
    signs = List.copyOf(signs);
  }
}

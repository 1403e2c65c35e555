package org.meritdesk.incentive.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a plan (方案版本).
 *
 * @param code the plan
 * @param versionNo 1, 2, 3 …
 * @param state where it stands
 * @param document what it says
 * @param findings what the check finds in it
 * @param madeBy who wrote it last
 * @param madeAt when
 * @param decidedBy who approved it or sent it back
 * @param decidedAt when
 * @param reason why it was sent back
 */
public record PlanVersion(
    String code,
    int versionNo,
    PlanState state,
    PlanDocument document,
    List<PlanFinding> findings,
    String madeBy,
    Instant madeAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason) {}

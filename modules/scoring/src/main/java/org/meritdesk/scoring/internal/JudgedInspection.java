package org.meritdesk.scoring.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.FormDocument;

/**
 * A published inspection as an appeal sees it.
 *
 * @param workDay the day that it counts for
 * @param appealUntil the end of the window
 */
record JudgedInspection(
    long inspectionId,
    long recordId,
    String inspector,
    long agentId,
    String formCode,
    FormDocument form,
    Answers answers,
    @Nullable BigDecimal score,
    LocalDate workDay,
    Instant appealUntil) {}

package org.meritdesk.people.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agent to be created or changed (客服资料).
 *
 * @param id null to create
 * @param version the version that was read; required to change
 * @param shiftCutoffMinutes 0 to 720
 * @param ladderStep null keeps the step, or {@code AGENT} for a new agent
 */
public record AgentDraft(
    @Nullable Long id,
    @Nullable Integer version,
    String employeeNo,
    String name,
    @Nullable String latinName,
    LocalDate hiredOn,
    String zone,
    int shiftCutoffMinutes,
    @Nullable String ladderStep) {}

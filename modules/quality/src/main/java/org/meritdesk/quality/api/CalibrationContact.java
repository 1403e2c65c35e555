package org.meritdesk.quality.api;

import java.time.Instant;

/**
 * A contact of a session (校准样本).
 *
 * @param no its place in the session, from 1
 * @param recordId the contact
 * @param accountId whose part of it
 * @param agentId who that was
 * @param zone of the part
 * @param at when the part began
 */
public record CalibrationContact(
    int no, long recordId, long accountId, long agentId, String zone, Instant at) {}

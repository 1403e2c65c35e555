package org.meritdesk.people.api;

/**
 * A resolved account with what decides the agent's work day (考核日口径).
 *
 * @param cutoffMinutes minutes after midnight that still belong to the day before
 */
public record WorkingAccount(long accountId, long agentId, String zone, int cutoffMinutes) {}

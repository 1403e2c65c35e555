package org.meritdesk.people.api;

/**
 * Event: what the account did counts for the agent now, or counts on other days than before (账号认领).
 * Fired inside the transaction; when an agent's zone or cut-off changes once before and once after
 * the change.
 */
public record AccountResolved(long accountId, long agentId) {}

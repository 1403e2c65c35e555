package org.meritdesk.ingestion.api;

import org.jspecify.annotations.Nullable;

/**
 * Who did something in a contact (参与者).
 *
 * @param accountId the account on the platform
 * @param agentId null while the account is unknown
 * @param name the agent's name, else the account's own
 */
public record PartyView(long accountId, @Nullable Long agentId, String name) {}

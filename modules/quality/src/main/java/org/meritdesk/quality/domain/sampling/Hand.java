package org.meritdesk.quality.domain.sampling;

import org.jspecify.annotations.Nullable;

/**
 * An inspector who can take contacts (可用质检员).
 *
 * @param agentId the agent who the inspector is, if any
 * @param days present until the work is due; more days, more work
 */
public record Hand(String login, @Nullable Long agentId, int days) {

  boolean mayTake(Candidate contact) {
    return days > 0 && (agentId == null || agentId != contact.agentId());
  }
}

package org.meritdesk.incentive.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A praise to be recorded (表扬登记).
 *
 * @param contactId the contact, which the agent must have served; null where none is known
 */
public record PraiseDraft(
    long agentId,
    @Nullable Long contactId,
    PraiseChannel channel,
    String words,
    LocalDate receivedOn) {

  /** Fills in what may be left out. */
  @SuppressWarnings("NullAway") // a parsed draft may lack any part
  public PraiseDraft {
    channel = channel == null ? PraiseChannel.OTHER : channel;
    words = words == null ? "" : words.strip();
  }
}

package org.meritdesk.people.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentDraft;

/**
 * What one line of a people file comes to (导入步骤).
 *
 * @param changed whether the draft differs from what is known
 * @param move the assignment to make, or null
 * @param leaves the first day no longer employed, if that is new
 */
public record ImportStep(
    AgentDraft draft, boolean changed, @Nullable Move move, @Nullable LocalDate leaves) {

  /** An assignment to be made (调岗). */
  public record Move(long teamId, String postCode, LocalDate from) {}
}

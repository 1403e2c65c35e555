package org.meritdesk.scoring.api;

import java.util.List;

/**
 * An appeal as an agent hands it in (申诉申请).
 *
 * @param inspectionId the inspection it is about
 * @param claims what is wrong, criterion by criterion
 * @param text what else there is to say
 */
public record AppealRequest(long inspectionId, List<AppealClaim> claims, String text) {

  /** Fills in what may be left out. */
  @SuppressWarnings("NullAway") // a parsed request may lack any part
  public AppealRequest {
    claims = claims == null ? List.of() : List.copyOf(claims);
    text = text == null ? "" : text.strip();
  }
}

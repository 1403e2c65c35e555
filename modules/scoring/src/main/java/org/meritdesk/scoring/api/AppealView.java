package org.meritdesk.scoring.api;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An appeal (申诉).
 *
 * @param version grows with each change; send it with the next one
 * @param inspectionId the inspection it is about
 * @param recordId the contact that was inspected
 * @param inspector who judged it
 * @param month the month that the contact counts for
 * @param text what the agent said beside the claims
 * @param holder who has taken it
 * @param rulings claim by claim, once decided
 * @param reason what the reviewer said beside the rulings
 * @param may what the caller may do now
 */
public record AppealView(
    long id,
    int version,
    AppealState state,
    long inspectionId,
    long recordId,
    String inspector,
    long agentId,
    String agentName,
    String formCode,
    YearMonth month,
    String filedBy,
    Instant filedAt,
    List<AppealClaim> claims,
    String text,
    @Nullable String holder,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    List<ClaimRuling> rulings,
    @Nullable String reason,
    List<AppealEvent> events,
    Set<AppealDeed> may) {

  /** Fixes the collections. */
  public AppealView {
    claims = List.copyOf(claims);
    rulings = List.copyOf(rulings);
    events = List.copyOf(events);
    may = Set.copyOf(may);
  }
}

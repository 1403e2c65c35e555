package org.meritdesk.training.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A talk between a lead and an agent (辅导面谈).
 *
 * @param version counts changes; for {@code ETag} and {@code If-Match}
 * @param ledBy login of who prepared it
 * @param basis the figures it was prepared from
 * @param spoken what the agent said beforehand
 * @param objection why the agent did not agree; kept after they did
 * @param heldBy login of who stands by it for the lead's side
 * @param agreedAt when the agent agreed
 * @param result what came of it, or why it was called off
 * @param since measures after the talk against as many days before; empty until it was held
 * @param deeds what the caller may do now
 * @param settles numbers of the open actions that the caller may settle
 */
public record TalkView(
    long id,
    int version,
    long agentId,
    String agentName,
    TalkKind kind,
    TalkState state,
    @Nullable Instant at,
    @Nullable LocalDate followUpOn,
    String ledBy,
    Instant openedAt,
    TalkBasis basis,
    Map<TalkTopic, String> notes,
    List<TalkEvidence> evidence,
    List<TalkAction> actions,
    @Nullable String spoken,
    @Nullable String objection,
    @Nullable Instant heldAt,
    @Nullable String heldBy,
    @Nullable Instant agreedAt,
    @Nullable Instant endedAt,
    @Nullable String result,
    List<Trend> since,
    Set<TalkDeed> deeds,
    Set<Integer> settles) {

  /** Fixes the collections. */
  public TalkView {
    notes = Map.copyOf(notes);
    evidence = List.copyOf(evidence);
    actions = List.copyOf(actions);
    since = List.copyOf(since);
    deeds = Set.copyOf(deeds);
    settles = Set.copyOf(settles);
  }

  /** Whether the caller may do this now. */
  public boolean allows(TalkDeed deed) {
    return deeds.contains(deed);
  }
}

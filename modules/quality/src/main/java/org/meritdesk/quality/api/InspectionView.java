package org.meritdesk.quality.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One inspection with everything that was answered (质检详情).
 *
 * @param at when the part of the contact began
 * @param zone of the contact
 * @param form the version that it is pinned to
 * @param version counts changes; for {@code ETag} and {@code If-Match}
 * @param appealUntil until when it may be acknowledged or appealed against; null for a draft
 * @param spentSeconds time that the inspectors spent
 * @param comment about the whole, for the agent to read
 * @param answers of the draft, else of the newest revision
 * @param result what they are worth; of a draft: so far
 * @param revisions what was published, the newest first
 */
public record InspectionView(
    long id,
    long recordId,
    long accountId,
    long agentId,
    String agentName,
    Instant at,
    String zone,
    FormDocument form,
    int formVersion,
    @Nullable Long taskId,
    String inspector,
    InspectionState state,
    int version,
    Instant startedAt,
    Instant savedAt,
    String savedBy,
    @Nullable Instant publishedAt,
    @Nullable Instant acknowledgedAt,
    @Nullable Instant appealUntil,
    int spentSeconds,
    String comment,
    List<Quote> quotes,
    Answers answers,
    FormResult result,
    List<FormFinding> findings,
    List<InspectionRevision> revisions,
    List<BreachView> breaches) {

  /** Fixes the lists. */
  public InspectionView {
    quotes = List.copyOf(quotes);
    findings = List.copyOf(findings);
    revisions = List.copyOf(revisions);
    breaches = List.copyOf(breaches);
  }
}

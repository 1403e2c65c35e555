package org.meritdesk.training.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A course proposed to a person or a team (课程建议) with what it rests on.
 *
 * @param names names of the course by language tag
 * @param agentId to whom; null for a whole team
 * @param agentName empty for a whole team
 * @param teamId the team, or that of the agent
 * @param teamNames by language tag
 * @param month of which month the figures are
 * @param evidence why, the strongest first
 * @param until to which day it was put off
 * @param reason why it was refused or put off
 * @param sessionId in which session there is a seat; null while there is none
 * @param deeds what the caller may do now
 */
public record CourseProposal(
    long id,
    String course,
    Map<String, String> names,
    @Nullable Long agentId,
    String agentName,
    long teamId,
    Map<String, String> teamNames,
    YearMonth month,
    List<NeedEvidence> evidence,
    ProposalState state,
    Instant foundAt,
    @Nullable LocalDate until,
    @Nullable String reason,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable Long sessionId,
    Set<ProposalDeed> deeds) {

  /** Fixes the collections. */
  public CourseProposal {
    names = Map.copyOf(names);
    teamNames = Map.copyOf(teamNames);
    evidence = List.copyOf(evidence);
    deeds = Set.copyOf(deeds);
  }

  /** Whether the caller may do this now. */
  public boolean allows(ProposalDeed deed) {
    return deeds.contains(deed);
  }
}

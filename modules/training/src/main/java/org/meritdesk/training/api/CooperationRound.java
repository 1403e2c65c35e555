package org.meritdesk.training.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round in which departments rate teams (协作评分轮次).
 *
 * @param minimum fewest answers of a team that are shown
 * @param teams those that the reader sees
 * @param invitations who is asked; empty for who does not keep rounds
 * @param asked how many are asked
 * @param answered how many have answered
 * @param reason why it was taken back
 */
public record CooperationRound(
    long id,
    int version,
    String title,
    LocalDate from,
    LocalDate to,
    LocalDate due,
    int minimum,
    CooperationState state,
    List<RatedTeam> teams,
    List<CooperationInvitation> invitations,
    int asked,
    int answered,
    @Nullable String reason) {

  /** Fixes the lists. */
  public CooperationRound {
    teams = List.copyOf(teams);
    invitations = List.copyOf(invitations);
  }
}

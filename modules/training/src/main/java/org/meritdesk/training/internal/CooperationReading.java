package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.CooperationAnswer;
import org.meritdesk.training.api.CooperationInvitation;
import org.meritdesk.training.api.CooperationRight;
import org.meritdesk.training.api.CooperationRound;
import org.meritdesk.training.api.CooperationState;
import org.meritdesk.training.api.RatedTeam;
import org.meritdesk.training.domain.CooperationMarks;

/** Rounds as they are seen: a lead only the led teams, nobody a score of too few (协作评分查看). */
@ApplicationScoped
class CooperationReading {

  private static final CooperationMarks NOBODY = new CooperationMarks(List.of());

  private Teams teams;
  private Clock clock;

  @Inject
  CooperationReading(Teams teams, Clock clock) {
    this.teams = teams;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CooperationReading() {}

  /** Those of the rounds that the caller sees. */
  List<CooperationRound> of(Handle handle, List<CooperationRows.Round> rounds, Caller who) {
    List<TeamView> all = teams.all();
    Set<Long> seen =
        LedTeams.bound(who)
            ? LedTeams.ids(all, today(), who)
            : all.stream().map(TeamView::id).collect(Collectors.toSet());
    Map<Long, List<CooperationAnswer>> answers =
        CooperationRows.answers(handle, rounds.stream().map(CooperationRows.Round::id).toList());
    return rounds.stream()
        .filter(round -> round.teams().stream().anyMatch(seen::contains))
        .map(
            round ->
                view(
                    handle,
                    round,
                    rated(round, all, answers.getOrDefault(round.id(), List.of())).stream()
                        .filter(team -> seen.contains(team.teamId()))
                        .toList(),
                    who))
        .toList();
  }

  private static CooperationRound view(
      Handle handle, CooperationRows.Round round, List<RatedTeam> rated, Caller who) {
    List<CooperationInvitation> invitations = CooperationRows.invitations(handle, round.id());
    return new CooperationRound(
        round.id(),
        round.version(),
        round.title(),
        round.from(),
        round.to(),
        round.due(),
        round.minimum(),
        round.state(),
        rated,
        CooperationRight.KEEP.heldBy(who) ? invitations : List.of(),
        invitations.size(),
        (int) invitations.stream().filter(CooperationInvitation::answered).count(),
        round.reason());
  }

  /** The answers by team, also of teams of which nobody spoke. */
  static Map<Long, CooperationMarks> marks(
      CooperationRows.Round round, List<CooperationAnswer> answers) {
    Map<Long, CooperationMarks> marks = new HashMap<>();
    for (long team : round.teams()) {
      marks.put(
          team,
          new CooperationMarks(answers.stream().filter(each -> each.teamId() == team).toList()));
    }
    return marks;
  }

  /** The teams without figures, for who answers. */
  List<RatedTeam> asked(CooperationRows.Round round) {
    return rated(round, teams.all(), List.of());
  }

  private static List<RatedTeam> rated(
      CooperationRows.Round round, List<TeamView> all, List<CooperationAnswer> answers) {
    Map<Long, CooperationMarks> marks = marks(round, answers);
    return all.stream()
        .filter(team -> round.teams().contains(team.id()))
        .map(team -> rated(team, round, marks.getOrDefault(team.id(), NOBODY)))
        .toList();
  }

  private static RatedTeam rated(
      TeamView team, CooperationRows.Round round, CooperationMarks marks) {
    boolean shown = round.state() == CooperationState.CLOSED && marks.enough(round.minimum());
    return new RatedTeam(
        team.id(),
        team.code(),
        team.nameZh(),
        team.nameEn(),
        shown ? Integer.valueOf(marks.answers().size()) : null,
        shown ? marks.score() : null,
        shown ? marks.means() : Map.of(),
        shown ? marks.words() : List.of());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

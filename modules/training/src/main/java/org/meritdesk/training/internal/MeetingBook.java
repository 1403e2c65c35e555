package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.CoachingProblem;
import org.meritdesk.training.api.CoachingRight;
import org.meritdesk.training.api.MeetingMinutes;
import org.meritdesk.training.api.MeetingPack;
import org.meritdesk.training.api.MeetingWeek;
import org.meritdesk.training.api.WeeklyMeetings;

/** Keeps the minutes of weekly meetings (周会管理). */
@ApplicationScoped
class MeetingBook implements WeeklyMeetings {

  private static final int MOST_TEXT = 8000;
  private static final int MOST_WORDS = 500;
  private static final int MOST = 30;

  private Jdbi jdbi;
  private MeetingPacks packs;
  private Teams teams;
  private Audit audit;
  private Clock clock;

  @Inject
  MeetingBook(Jdbi jdbi, MeetingPacks packs, Teams teams, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.packs = packs;
    this.teams = teams;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected MeetingBook() {}

  @Override
  public List<TeamView> teams(Caller who) {
    CoachingRight.SEE_MEETINGS.demandOf(who);
    return LedTeams.bound(who) ? LedTeams.of(teams.all(), today(who), who) : teams.all();
  }

  @Override
  public MeetingPack pack(String team, MeetingWeek week, Caller who) {
    return packs.of(
        demand(team, who), week, today(who), CoachingRight.HOLD_MEETINGS.heldBy(who), who);
  }

  @Override
  @Transactional
  public MeetingPack write(
      String team, MeetingWeek week, int version, MeetingMinutes.Draft draft, Caller who) {
    CoachingRight.HOLD_MEETINGS.demandOf(who);
    TeamView held = demand(team, who);
    check(draft);
    jdbi.useTransaction(
        handle -> {
          int newest =
              MeetingRows.newest(handle, held.id(), week).map(MeetingMinutes::version).orElse(0);
          if (newest != version
              || !MeetingRows.insert(
                  handle, held.id(), week, version + 1, draft, who.name(), clock.instant())) {
            throw CoachingProblem.MEETING_STALE.problem("week", week, "version", newest);
          }
        });
    audit.record(
        who,
        "meeting.written",
        "weekly-meeting",
        held.code() + " " + week,
        null,
        Map.of("version", version + 1));
    return pack(team, week, who);
  }

  private static void check(MeetingMinutes.Draft draft) {
    if (draft.text().isBlank() && draft.decisions().isEmpty()
        || draft.text().length() > MOST_TEXT) {
      throw CoachingProblem.MEETING_FIELD.problem("field", "text");
    }
    boolean sound =
        draft.decisions().size() <= MOST
            && draft.decisions().stream()
                .allMatch(
                    each ->
                        each.text() != null
                            && !each.text().isBlank()
                            && each.text().length() <= MOST_WORDS);
    if (!sound) {
      throw CoachingProblem.MEETING_FIELD.problem("field", "decisions");
    }
  }

  private TeamView demand(String team, Caller who) {
    return teams(who).stream()
        .filter(each -> each.code().equals(team))
        .findFirst()
        .orElseThrow(() -> CoachingProblem.MEETING_NOT_FOUND.problem("team", team));
  }

  private LocalDate today(Caller who) {
    return LocalDate.now(clock.withZone(ZoneId.of(who.zone())));
  }
}

package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.training.api.BenchmarkGap;
import org.meritdesk.training.api.Benchmarks;
import org.meritdesk.training.api.MeetingMinutes;
import org.meritdesk.training.api.MeetingPack;
import org.meritdesk.training.api.MeetingWeek;
import org.meritdesk.training.api.WeeklyMeetings;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** The weekly meeting of a team: its pack and its minutes (绩效周会). */
@Named
@RequestScoped
public class MeetingPage {

  private static final int SPARE = 2;
  private static final int DAYS = 28;

  @Inject private WeeklyMeetings meetings;
  @Inject private Benchmarks benchmarks;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String team;
  private @Nullable String week;
  private @Nullable Integer version;
  private @Nullable String text;
  private @Nullable List<TeamView> teams;
  private @Nullable MeetingPack pack;
  private @Nullable List<DecisionField> decisions;
  private @Nullable List<BenchmarkGap> gaps;

  /** Keeps the next version of the minutes. */
  public void save() {
    Integer seen = version;
    MeetingMinutes.Draft draft =
        new MeetingMinutes.Draft(
            text == null ? "" : text.strip(),
            getDecisions().stream()
                .filter(each -> !each.blank())
                .map(DecisionField::decision)
                .toList());
    meetings.write(
        getPack().teamCode(),
        getShown(),
        seen == null ? getPack().versions() : seen,
        draft,
        reader.caller());
    notices.done(address(getShown()), "meeting.kept");
  }

  /** The teams to choose from. */
  public List<TeamView> getTeams() {
    List<TeamView> known = teams;
    if (known == null) {
      known = meetings.teams(reader.caller());
      teams = known;
    }
    return known;
  }

  /** Whether there is a team to show. */
  public boolean isLoaded() {
    return !getTeams().isEmpty();
  }

  /** The week that is shown; the last whole one unless another is named. */
  public MeetingWeek getShown() {
    try {
      String known = week;
      if (known != null && !known.isBlank()) {
        return MeetingWeek.parse(known);
      }
    } catch (DateTimeException e) {
      // an address somebody has typed: the usual week is shown
    }
    return MeetingWeek.of(reader.today()).before();
  }

  /** What the meeting goes through. */
  public MeetingPack getPack() {
    MeetingPack known = pack;
    if (known == null) {
      String code = team == null || team.isBlank() ? getTeams().get(0).code() : team;
      known = meetings.pack(code, getShown(), reader.caller());
      pack = known;
    }
    return known;
  }

  /** Reference values beside the team's figures of the four weeks that end with this one. */
  public List<BenchmarkGap> getGaps() {
    List<BenchmarkGap> known = gaps;
    if (known == null) {
      LocalDate end = getShown().end();
      known =
          benchmarks
              .beside(Subject.team(getPack().teamId()), end.minusDays(DAYS), end, reader.caller())
              .stream()
              .filter(each -> each.own() != null)
              .toList();
      gaps = known;
    }
    return known;
  }

  /** The address of another week. */
  public String address(MeetingWeek other) {
    return "weekly-meeting?team=" + getPack().teamCode() + "&week=" + other;
  }

  /** The lines of who writes: what was decided, and room for more. */
  public List<DecisionField> getDecisions() {
    List<DecisionField> known = decisions;
    if (known == null) {
      known = new ArrayList<>();
      MeetingMinutes minutes = getPack().minutes();
      if (minutes != null) {
        minutes.decisions().stream().map(DecisionField::of).forEach(known::add);
      }
      for (int i = 0; i < SPARE; i++) {
        known.add(new DecisionField());
      }
      decisions = known;
    }
    return known;
  }

  public @Nullable String getTeam() {
    return team;
  }

  public void setTeam(@Nullable String team) {
    this.team = team;
  }

  public @Nullable String getWeek() {
    return week;
  }

  public void setWeek(@Nullable String week) {
    this.week = week;
  }

  /** The version that the page shows. */
  public Integer getVersion() {
    return getPack().versions();
  }

  public void setVersion(@Nullable Integer version) {
    this.version = version;
  }

  /** What was written. */
  public @Nullable String getText() {
    MeetingMinutes minutes = getPack().minutes();
    String known = text;
    return known != null || minutes == null ? known : minutes.text();
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }
}

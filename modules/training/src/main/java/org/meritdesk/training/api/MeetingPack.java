package org.meritdesk.training.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a team's weekly meeting goes through (周会材料).
 *
 * @param teamNames by language tag
 * @param trends the team's measures against the week before
 * @param goodCases cases of the library that were shared in the week
 * @param actions agreed actions that are open, the oldest first
 * @param alerts what needs a hand
 * @param appeals appeals of the team that wait
 * @param plans improvement plans that are open, the next due first, and those closed in the week
 * @param decided minutes of the week before; null where none were written
 * @param minutes the newest minutes of this week; null where none were written
 * @param versions how many versions there are
 * @param writable whether the caller may write minutes
 */
public record MeetingPack(
    long teamId,
    String teamCode,
    Map<String, String> teamNames,
    MeetingWeek week,
    List<Trend> trends,
    List<GoodCase> goodCases,
    List<OpenAction> actions,
    List<AlertView> alerts,
    List<OpenAppeal> appeals,
    List<ImprovementPlan> plans,
    @Nullable MeetingMinutes decided,
    @Nullable MeetingMinutes minutes,
    int versions,
    boolean writable) {

  /** A case to read together (好案例). */
  public record GoodCase(long id, String title, String lesson) {}

  /** An agreed action that is open (未了约定). */
  public record OpenAction(
      long talkId, String agentName, String text, TalkSide owner, LocalDate due, boolean overdue) {}

  /** An appeal that waits (待决申诉). */
  public record OpenAppeal(long id, String agentName, LocalDate filedOn, long days) {}

  /** Fixes the lists. */
  public MeetingPack {
    teamNames = Map.copyOf(teamNames);
    trends = List.copyOf(trends);
    goodCases = List.copyOf(goodCases);
    actions = List.copyOf(actions);
    alerts = List.copyOf(alerts);
    appeals = List.copyOf(appeals);
    plans = List.copyOf(plans);
  }
}

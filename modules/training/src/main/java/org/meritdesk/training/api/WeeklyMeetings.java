package org.meritdesk.training.api;

import java.util.List;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.TeamView;

/** Weekly meetings of teams (周会): the pack is read from figures, the minutes are kept. */
public interface WeeklyMeetings {

  /** The teams whose meetings the caller sees. */
  List<TeamView> teams(Caller who);

  /**
   * What the meeting about a week goes through.
   *
   * @throws org.meritdesk.kernel.Problem {@code meeting-not-found} for teams that the caller does
   *     not see
   */
  MeetingPack pack(String team, MeetingWeek week, Caller who);

  /**
   * Keeps the next version of the minutes.
   *
   * @param version the newest version that was read; 0 for none
   * @throws org.meritdesk.kernel.Problem {@code meeting-stale}, {@code meeting-field}
   */
  MeetingPack write(
      String team, MeetingWeek week, int version, MeetingMinutes.Draft draft, Caller who);
}

package org.meritdesk.web.rest.training;

import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.MeetingMinutes;
import org.meritdesk.training.api.MeetingPack;
import org.meritdesk.training.api.MeetingWeek;
import org.meritdesk.training.api.WeeklyMeetings;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Versions;

/** Packs and minutes of weekly meetings over REST (周会接口); a week is {@code 2026-W10}. */
@Path("weekly-meetings/{team}/{week}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WeeklyMeetingsResource {

  @Inject private WeeklyMeetings meetings;
  @Inject private Caller caller;

  /** What the meeting about a week goes through; the version of its minutes as {@code ETag}. */
  @GET
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response pack(@PathParam("team") String team, @PathParam("week") String week) {
    return tagged(meetings.pack(team, week(week), caller));
  }

  /** Keeps the next version of the minutes; {@code "0"} where there are none yet. */
  @PUT
  @Path("minutes")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response write(
      @PathParam("team") String team,
      @PathParam("week") String week,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull MeetingMinutes.Draft draft) {
    return tagged(meetings.write(team, week(week), Versions.read(ifMatch), draft, caller));
  }

  private static Response tagged(MeetingPack pack) {
    return Response.ok(pack).tag(Versions.tag(pack.versions())).build();
  }

  private static MeetingWeek week(String text) {
    try {
      return MeetingWeek.parse(text);
    } catch (DateTimeException e) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "week", "value", text);
    }
  }
}

package org.meritdesk.web.rest.training;

import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.GoalDeed;
import org.meritdesk.training.api.GoalDraft;
import org.meritdesk.training.api.GoalView;
import org.meritdesk.training.api.Goals;
import org.meritdesk.training.api.Quarter;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Versions;

/** Objectives and commitments over REST (目标管理接口). */
@Path("goals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GoalsResource {

  @Inject private Goals goals;
  @Inject private Caller caller;

  /** What is said with a step (目标操作报文). */
  public record WordsBody(@Nullable @Size(max = 2000) String words) {}

  /** How it goes, and what was counted by hand (目标进展报文). */
  public record CheckInBody(
      @NotBlank @Size(max = 2000) String words,
      @Nullable Map<Integer, @NotNull BigDecimal> counted) {}

  /** Of a quarter such as {@code 2026-Q1}: teams' objectives first. */
  @GET
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public List<GoalView> of(@QueryParam("quarter") @Nullable String quarter) {
    try {
      return goals.of(Quarter.parse(quarter == null ? "" : quarter), caller);
    } catch (DateTimeException e) {
      throw PeopleProblem.FIELD_INVALID.problem(
          "field", "quarter", "value", String.valueOf(quarter));
    }
  }

  /** Sets a team's objective, or proposes a commitment. */
  @POST
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response set(@NotNull GoalDraft draft) {
    GoalView made = goals.set(draft, caller);
    return tagged(Response.created(URI.create("goals/" + made.id())), made);
  }

  /** One objective with its version as {@code ETag}. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response get(@PathParam("id") long id) {
    return tagged(Response.ok(), goals.get(id, caller));
  }

  /** Says how it goes. */
  @POST
  @Path("{id}/check-ins")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response checkIn(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull CheckInBody body) {
    Map<Integer, BigDecimal> counted = body.counted();
    return tagged(
        Response.ok(),
        goals.checkIn(
            id,
            Versions.read(ifMatch),
            body.words(),
            counted == null ? Map.of() : counted,
            caller));
  }

  /** Takes a step: agree, close or drop. */
  @POST
  @Path("{id}/{deed: agree|close|drop}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response act(
      @PathParam("id") long id,
      @PathParam("deed") String deed,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @Nullable WordsBody body) {
    GoalDeed step = GoalDeed.valueOf(deed.toUpperCase(Locale.ROOT));
    return tagged(
        Response.ok(),
        goals.act(id, Versions.read(ifMatch), step, body == null ? null : body.words(), caller));
  }

  private static Response tagged(Response.ResponseBuilder answer, GoalView found) {
    return answer.entity(found).tag(Versions.tag(found.version())).build();
  }
}

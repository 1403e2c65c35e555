package org.meritdesk.web.rest.training;

import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.INSPECTOR;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.Seats;
import org.meritdesk.training.api.SessionDraft;
import org.meritdesk.training.api.SessionPage;
import org.meritdesk.training.api.SessionQuery;
import org.meritdesk.training.api.SessionState;
import org.meritdesk.training.api.SessionView;
import org.meritdesk.training.api.Sessions;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Paging;
import org.meritdesk.web.rest.Versions;

/** Sessions, seats and attendance over REST (培训场次接口). */
@Path("training-sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrainingSessionsResource {

  @Inject private Sessions sessions;
  @Inject private Seats seats;
  @Inject private Caller caller;

  /** Why a session is called off (取消场次报文). */
  public record OffBody(@NotBlank @Size(max = 500) String reason) {}

  /** Who is to have a seat (报名报文). */
  public record SeatsBody(@NotEmpty @Size(max = 500) List<@NotNull Long> agents) {}

  /** Who was there and who was not (出勤报文). */
  public record AttendanceBody(
      @Nullable Set<@NotNull Long> present, @Nullable Set<@NotNull Long> absent) {}

  /** The code of the class (签到报文). */
  public record CodeBody(@NotBlank @Size(max = 20) String code) {}

  /** Sessions in the order in which they begin. */
  @GET
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public Response search(
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("course") @Nullable String course,
      @QueryParam("state") @Nullable String state,
      @QueryParam("mine") @DefaultValue("false") boolean mine,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    SessionPage page =
        sessions.search(
            new SessionQuery(
                instant("from", from),
                instant("to", to),
                course,
                state(state),
                mine,
                offset,
                limit),
            caller);
    return Paging.link(Response.ok(page), uri, offset, limit, page.total()).build();
  }

  /** Plans a session. */
  @POST
  @Allowed(roles = {TEAM_LEAD, HR_MAKER})
  public Response plan(@NotNull SessionDraft draft) {
    SessionView made = sessions.plan(draft, caller);
    return tagged(Response.created(URI.create("training-sessions/" + made.id())), made);
  }

  /** One session with its version as {@code ETag} and the seats that the caller may see. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response get(@PathParam("id") long id) {
    return tagged(Response.ok(), sessions.get(id, caller));
  }

  /** Changes a planned session. */
  @PUT
  @Path("{id}")
  @Allowed(roles = {TEAM_LEAD, HR_MAKER})
  public Response change(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull SessionDraft draft) {
    return tagged(Response.ok(), sessions.change(id, Versions.read(ifMatch), draft, caller));
  }

  /** Calls a planned session off. */
  @POST
  @Path("{id}/cancel")
  @Allowed(roles = {TEAM_LEAD, HR_MAKER})
  public Response cancel(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull OffBody body) {
    return tagged(
        Response.ok(), sessions.cancel(id, Versions.read(ifMatch), body.reason(), caller));
  }

  /** Says that it was held; also by who taught it. */
  @POST
  @Path("{id}/hold")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response hold(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return tagged(Response.ok(), sessions.hold(id, Versions.read(ifMatch), caller));
  }

  /** Gives seats, or places on the waiting list. */
  @POST
  @Path("{id}/enrolments")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response enrol(@PathParam("id") long id, @Valid @NotNull SeatsBody body) {
    return tagged(Response.ok(), seats.enrol(id, body.agents(), caller));
  }

  /** Gives a seat back. */
  @DELETE
  @Path("{id}/enrolments/{agent}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response leave(@PathParam("id") long id, @PathParam("agent") long agent) {
    return tagged(Response.ok(), seats.leave(id, agent, caller));
  }

  /** Says who was there and who was not. */
  @POST
  @Path("{id}/attendance")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response attendance(@PathParam("id") long id, @Valid @NotNull AttendanceBody body) {
    return tagged(
        Response.ok(), seats.attendance(id, some(body.present()), some(body.absent()), caller));
  }

  /** Makes the code of the class and tells it this once. */
  @POST
  @Path("{id}/code")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public CodeBody code(@PathParam("id") long id) {
    return new CodeBody(seats.showCode(id, caller));
  }

  /** Attends by the code of the class. */
  @POST
  @Path("{id}/check-in")
  @Allowed(roles = AGENT, whose = Allowed.Whose.SCOPED)
  public Response checkIn(@PathParam("id") long id, @Valid @NotNull CodeBody body) {
    return tagged(Response.ok(), seats.checkIn(id, body.code(), caller));
  }

  private static Set<Long> some(@Nullable Set<Long> agents) {
    return agents == null ? Set.of() : agents;
  }

  private static Response tagged(Response.ResponseBuilder answer, SessionView found) {
    return answer.entity(found).tag(Versions.tag(found.version())).build();
  }

  private static @Nullable Instant instant(String field, @Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : Instant.parse(text.strip());
    } catch (DateTimeException e) {
      throw PeopleProblem.FIELD_INVALID.problem("field", field, "value", String.valueOf(text));
    }
  }

  private static @Nullable SessionState state(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    return Arrays.stream(SessionState.values())
        .filter(each -> each.name().equals(name.strip().toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> PeopleProblem.FIELD_INVALID.problem("field", "state", "value", name));
  }
}

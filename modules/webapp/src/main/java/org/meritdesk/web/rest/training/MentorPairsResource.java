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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.MentorRule;
import org.meritdesk.training.api.MentorView;
import org.meritdesk.training.api.Mentoring;
import org.meritdesk.training.api.PairDraft;
import org.meritdesk.training.api.PairResult;
import org.meritdesk.training.api.PairView;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Versions;

/** Mentors and newcomers over REST (师徒带教接口). */
@Path("mentor-pairs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MentorPairsResource {

  @Inject private Mentoring mentoring;
  @Inject private Caller caller;

  /** A meeting of a pair (带教记录报文). */
  public record CheckInBody(
      @NotNull LocalDate day, int minutes, @NotBlank @Size(max = 2000) String note) {}

  /** What came of a pair (出师报文). */
  public record EndBody(@NotNull PairResult result, @NotBlank @Size(max = 2000) String words) {}

  /** Pairs that the caller sees, running ones first. */
  @GET
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public List<PairView> all() {
    return mentoring.all(caller);
  }

  /** Begins a pair. */
  @POST
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response pair(@NotNull PairDraft draft) {
    PairView made = mentoring.pair(draft, caller);
    return tagged(Response.created(URI.create("mentor-pairs/" + made.id())), made);
  }

  /** Who may be a mentor. */
  @GET
  @Path("rule")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public MentorRule rule() {
    return mentoring.rule(caller);
  }

  /** Changes who may be a mentor. */
  @PUT
  @Path("rule")
  @Allowed(roles = HR_MAKER)
  public MentorRule change(@NotNull MentorRule rule) {
    return mentoring.change(rule, caller);
  }

  /** Everybody who may be a mentor today, of those whom the caller sees. */
  @GET
  @Path("mentors")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public List<MentorView> mentors() {
    return mentoring.mentors(caller);
  }

  /** One pair with its version as {@code ETag}. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response get(@PathParam("id") long id) {
    return tagged(Response.ok(), mentoring.get(id, caller));
  }

  /** The mentor writes down a meeting. */
  @POST
  @Path("{id}/check-ins")
  @Allowed(roles = AGENT, whose = Allowed.Whose.SCOPED)
  public Response checkIn(@PathParam("id") long id, @Valid @NotNull CheckInBody body) {
    return tagged(
        Response.ok(), mentoring.checkIn(id, body.day(), body.minutes(), body.note(), caller));
  }

  /** The newcomer confirms a meeting. */
  @POST
  @Path("{id}/check-ins/{no}/confirm")
  @Allowed(roles = AGENT, whose = Allowed.Whose.SCOPED)
  public Response confirm(@PathParam("id") long id, @PathParam("no") int no) {
    return tagged(Response.ok(), mentoring.confirm(id, no, caller));
  }

  /** Ends a pair with its result. */
  @POST
  @Path("{id}/end")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response end(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull EndBody body) {
    return tagged(
        Response.ok(),
        mentoring.end(id, Versions.read(ifMatch), body.result(), body.words(), caller));
  }

  private static Response tagged(Response.ResponseBuilder answer, PairView found) {
    return answer.entity(found).tag(Versions.tag(found.version())).build();
  }
}

package org.meritdesk.web.rest.people;

import static org.meritdesk.people.api.Role.ADMIN;
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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentPage;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.ImportReport;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.people.api.Teams;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Days;
import org.meritdesk.web.rest.Paging;
import org.meritdesk.web.rest.Versions;

/** Agents over REST (客服接口). */
@Path("agents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgentsResource {

  private static final String CSV = "text/csv";

  @Inject private Agents agents;
  @Inject private Assignments assignments;
  @Inject private Teams teams;
  @Inject private Caller caller;

  /** A move to a team and post (调岗报文). */
  public record AssignmentBody(
      @NotBlank String team, @NotBlank String post, @NotNull LocalDate from) {}

  /** The first day no longer employed (离职报文). */
  public record LeaveBody(@NotNull LocalDate day) {}

  /** Searches within the caller's rows; day is an ISO date and today if absent. */
  @GET
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = {Scope.READ, Scope.ADMIN},
      whose = Allowed.Whose.SCOPED)
  public Response search(
      @QueryParam("q") @Nullable String text,
      @QueryParam("team") @Nullable String team,
      @QueryParam("post") @Nullable String post,
      @QueryParam("present") @DefaultValue("true") boolean present,
      @QueryParam("day") @Nullable String day,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    Long teamId = team == null ? null : teamId(team);
    AgentPage page =
        agents.search(
            new AgentQuery(text, teamId, post, present, Days.read("day", day), offset, limit),
            caller);
    return Paging.link(Response.ok(page), uri, offset, limit, page.total()).build();
  }

  /** One agent with its version as {@code ETag}. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = {Scope.READ, Scope.ADMIN},
      whose = Allowed.Whose.SCOPED)
  public Response get(@PathParam("id") long id) {
    return tagged(Response.ok(), agents.get(id, caller));
  }

  /** Creates an agent. */
  @POST
  @Allowed(
      roles = {HR_MAKER, ADMIN},
      scopes = Scope.ADMIN)
  public Response create(@Valid @NotNull AgentBody body) {
    AgentView made = agents.save(body.draft(null, null), caller);
    return tagged(Response.created(URI.create("agents/" + made.id())), made);
  }

  /** Changes an agent; {@code If-Match} names the version that was read. */
  @PUT
  @Path("{id}")
  @Allowed(
      roles = {HR_MAKER, ADMIN},
      scopes = Scope.ADMIN)
  public Response change(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull AgentBody body) {
    return tagged(Response.ok(), agents.save(body.draft(id, Versions.read(ifMatch)), caller));
  }

  /** Ends employment and, from that day on, access. */
  @POST
  @Path("{id}/leave")
  @Allowed(
      roles = {HR_MAKER, ADMIN},
      scopes = Scope.ADMIN)
  public Response leave(@PathParam("id") long id, @Valid @NotNull LeaveBody body) {
    agents.leave(id, body.day(), caller);
    return tagged(Response.ok(), agents.get(id, caller));
  }

  /** The assignments of an agent, the newest first. */
  @GET
  @Path("{id}/assignments")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = {Scope.READ, Scope.ADMIN},
      whose = Allowed.Whose.SCOPED)
  public List<Assignment> assignments(@PathParam("id") long id) {
    return assignments.of(agents.get(id, caller).id());
  }

  /** Assigns from a day on; the open assignment ends there. */
  @POST
  @Path("{id}/assignments")
  @Allowed(
      roles = {HR_MAKER, ADMIN},
      scopes = Scope.ADMIN)
  public Response assign(@PathParam("id") long id, @Valid @NotNull AssignmentBody body) {
    Assignment made = assignments.assign(id, teamId(body.team()), body.post(), body.from(), caller);
    return Response.status(Response.Status.CREATED).entity(made).build();
  }

  /** Takes a people file in CSV: all of it, or nothing and the reasons. */
  @POST
  @Path("import")
  @Consumes({CSV, MediaType.APPLICATION_OCTET_STREAM})
  @Allowed(
      roles = {HR_MAKER, ADMIN},
      scopes = Scope.ADMIN)
  public ImportReport take(InputStream file) {
    return agents.importCsv(file, caller);
  }

  /** A people file of everybody within the caller's rows, in the shape that import takes. */
  @GET
  @Path("export")
  @Produces(CSV)
  @Allowed(
      roles = {INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = {Scope.READ, Scope.ADMIN},
      whose = Allowed.Whose.SCOPED)
  public Response export() {
    return Response.ok(PeopleCsv.of(agents, caller), CSV + ";charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"people.csv\"")
        .build();
  }

  private long teamId(String code) {
    return teams
        .byCode(code)
        .orElseThrow(() -> PeopleProblem.TEAM_NOT_FOUND.problem("team", code))
        .id();
  }

  private static Response tagged(Response.ResponseBuilder answer, AgentView agent) {
    return answer.entity(agent).tag(Versions.tag(agent.version())).build();
  }
}

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
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.people.api.TeamDraft;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Versions;

/** Teams over REST (团队接口). */
@Path("teams")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeamsResource {

  @Inject private Teams teams;
  @Inject private Caller caller;

  /** A team as a client writes it (团队报文). */
  public record TeamBody(
      @NotBlank @Size(max = 40) String code,
      @NotBlank @Size(max = 100) String nameZh,
      @NotBlank @Size(max = 100) String nameEn,
      @NotBlank String zone) {}

  /** Who leads from a day on (组长报文). */
  public record LeadBody(@NotNull Long agentId, @NotNull LocalDate from) {}

  /** All teams in the order of their codes. */
  @GET
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = {Scope.READ, Scope.ADMIN})
  public List<TeamView> all() {
    return teams.all();
  }

  /** One team with its version as {@code ETag}. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = {Scope.READ, Scope.ADMIN})
  public Response get(@PathParam("id") long id) {
    return teams.all().stream()
        .filter(team -> team.id() == id)
        .findFirst()
        .map(team -> tagged(Response.ok(), team))
        .orElseThrow(() -> PeopleProblem.TEAM_NOT_FOUND.problem("team", id));
  }

  /** Creates a team. */
  @POST
  @Allowed(
      roles = {HR_MAKER, ADMIN},
      scopes = Scope.ADMIN)
  public Response create(@Valid @NotNull TeamBody body) {
    TeamView made = teams.save(draft(null, null, body), caller);
    return tagged(Response.created(URI.create("teams/" + made.id())), made);
  }

  /** Changes a team; {@code If-Match} names the version that was read. */
  @PUT
  @Path("{id}")
  @Allowed(
      roles = {HR_MAKER, ADMIN},
      scopes = Scope.ADMIN)
  public Response change(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull TeamBody body) {
    return tagged(Response.ok(), teams.save(draft(id, Versions.read(ifMatch), body), caller));
  }

  /** Makes an agent the lead from a day on. */
  @POST
  @Path("{id}/leads")
  @Allowed(
      roles = {HR_MAKER, ADMIN},
      scopes = Scope.ADMIN)
  public Response lead(@PathParam("id") long id, @Valid @NotNull LeadBody body) {
    return tagged(
        Response.status(Response.Status.CREATED),
        teams.lead(id, body.agentId(), body.from(), caller));
  }

  private static TeamDraft draft(@Nullable Long id, @Nullable Integer version, TeamBody body) {
    return new TeamDraft(id, version, body.code(), body.nameZh(), body.nameEn(), body.zone());
  }

  private static Response tagged(Response.ResponseBuilder answer, TeamView team) {
    return answer.entity(team).tag(Versions.tag(team.version())).build();
  }
}

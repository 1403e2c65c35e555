package org.meritdesk.web.rest.incentive;

import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.meritdesk.incentive.api.Contest;
import org.meritdesk.incentive.api.ContestDocument;
import org.meritdesk.incentive.api.Contestant;
import org.meritdesk.incentive.api.Contests;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.ReasonBody;

/** Contests over REST (竞赛接口). */
@Path("contests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContestsResource {

  @Inject private Contests contests;
  @Inject private Caller caller;

  /** Contests, the newest first; drafts only for HR and auditors. */
  @GET
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public List<Contest> all() {
    return contests.all(caller);
  }

  /** Keeps a draft. */
  @POST
  @Allowed(roles = HR_MAKER)
  public Response draft(@NotNull ContestDocument document) {
    Contest made = contests.draft(document, caller);
    return Response.created(URI.create("contests/" + made.id())).entity(made).build();
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public Contest one(@PathParam("id") long id) {
    return contests.get(id, caller);
  }

  /** Changes a draft of this version. */
  @PUT
  @Path("{id}")
  @Allowed(roles = HR_MAKER)
  public Contest change(
      @PathParam("id") long id,
      @QueryParam("version") int version,
      @NotNull ContestDocument document) {
    return contests.change(id, version, document, caller);
  }

  /** Who stands where; names and figures as far as the caller may know them. */
  @GET
  @Path("{id}/standings")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public List<Contestant> standings(@PathParam("id") long id) {
    return contests.standings(id, caller);
  }

  /** Opens it; never by who wrote it. */
  @POST
  @Path("{id}/open")
  @Allowed(roles = HR_CHECKER)
  public Contest open(@PathParam("id") long id) {
    return contests.open(id, caller);
  }

  /** Ends it after its last day and freezes the standings. */
  @POST
  @Path("{id}/end")
  @Allowed(roles = HR_CHECKER)
  public Contest end(@PathParam("id") long id) {
    return contests.end(id, caller);
  }

  /** Calls it off. */
  @POST
  @Path("{id}/cancel")
  @Allowed(roles = HR_CHECKER)
  public Contest cancel(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return contests.cancel(id, body.reason(), caller);
  }

  /** Puts a contestant out, with a note that the person reads. */
  @PUT
  @Path("{id}/out/{agent}")
  @Allowed(roles = {HR_MAKER, HR_CHECKER})
  public List<Contestant> exclude(
      @PathParam("id") long id, @PathParam("agent") long agent, @Valid @NotNull ReasonBody body) {
    contests.exclude(id, agent, body.reason(), caller);
    return contests.standings(id, caller);
  }

  /** Lets a contestant in again. */
  @DELETE
  @Path("{id}/out/{agent}")
  @Allowed(roles = {HR_MAKER, HR_CHECKER})
  public List<Contestant> readmit(@PathParam("id") long id, @PathParam("agent") long agent) {
    contests.readmit(id, agent, caller);
    return contests.standings(id, caller);
  }
}

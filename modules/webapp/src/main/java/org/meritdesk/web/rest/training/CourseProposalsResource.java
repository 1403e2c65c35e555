package org.meritdesk.web.rest.training;

import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.CourseProposal;
import org.meritdesk.training.api.CourseProposals;
import org.meritdesk.training.api.ProposalPage;
import org.meritdesk.training.api.ProposalQuery;
import org.meritdesk.training.api.ProposalState;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Paging;
import org.meritdesk.web.rest.ReasonBody;

/** Courses proposed for what is needed, over REST (课程建议接口). */
@Path("course-proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CourseProposalsResource {

  @Inject private CourseProposals proposals;
  @Inject private Caller caller;

  /** To which day it is put off, and why (推迟报文). */
  public record PostponeBody(@NotNull LocalDate until, @Nullable @Size(max = 2000) String reason) {}

  /** What a look brought (需求分析报文). */
  public record LookBody(int found) {}

  /** Undecided ones first, then the newest. */
  @GET
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response list(
      @QueryParam("state") @Nullable ProposalState state,
      @QueryParam("team") @Nullable Long team,
      @QueryParam("agent") @Nullable Long agent,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    if (limit < 1 || limit > 200 || offset < 0) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "limit", "value", limit);
    }
    ProposalPage page =
        proposals.search(new ProposalQuery(state, team, agent, offset, limit), caller);
    return Paging.link(Response.ok(page), uri, offset, limit, page.total()).build();
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public CourseProposal get(@PathParam("id") long id) {
    return proposals.get(id, caller);
  }

  /** Looks for needs at once; says how many courses are newly proposed. */
  @POST
  @Path("look")
  @Allowed(roles = {TEAM_LEAD, HR_MAKER})
  public LookBody look() {
    return new LookBody(proposals.look(caller));
  }

  /** Takes it up; once more looks for a seat again. */
  @POST
  @Path("{id}/accept")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public CourseProposal accept(@PathParam("id") long id) {
    return proposals.accept(id, caller);
  }

  /** Puts it off. */
  @POST
  @Path("{id}/postpone")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public CourseProposal postpone(@PathParam("id") long id, @Valid @NotNull PostponeBody body) {
    return proposals.postpone(id, body.until(), body.reason(), caller);
  }

  /** Refuses it. */
  @POST
  @Path("{id}/refuse")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public CourseProposal refuse(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return proposals.refuse(id, body.reason(), caller);
  }
}

package org.meritdesk.web.rest.scoring;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalPage;
import org.meritdesk.scoring.api.AppraisalQuery;
import org.meritdesk.scoring.api.Appraisals;
import org.meritdesk.scoring.api.Loss;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.MonthText;
import org.meritdesk.web.rest.Paging;

/** Appraisals over REST (绩效考核接口): an agent sees the own, a lead the team's. */
@Path("appraisals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AppraisalsResource {

  @Inject private Appraisals appraisals;
  @Inject private Caller caller;

  /** The appraisals of a month, by scheme and rank; {@code offset} counts whole pages. */
  @GET
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response search(
      @QueryParam("month") @NotNull String month,
      @QueryParam("team") @Nullable String team,
      @QueryParam("offset") @DefaultValue("0") @Min(0) int offset,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
      @Context UriInfo uri) {
    AppraisalPage page =
        appraisals.search(
            new AppraisalQuery(MonthText.read(month), team, offset / limit, limit), caller);
    return Paging.link(Response.ok(page), uri, offset, limit, page.total()).build();
  }

  /** One kept appraisal. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Appraisal get(@PathParam("id") long id) {
    return appraisals.get(id, caller);
  }

  /** Where it lost points, down to the contacts. */
  @GET
  @Path("{id}/losses")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public List<Loss> losses(@PathParam("id") long id) {
    return appraisals.losses(id, caller);
  }

  /** What an agent's month is worth with the facts known now, one a part. */
  @GET
  @Path("provisional")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public List<Appraisal> provisional(
      @QueryParam("agent") long agent, @QueryParam("month") @NotNull String month) {
    return appraisals.provisional(agent, MonthText.read(month), caller);
  }

  /** Where points are being lost in a part of an open month. */
  @GET
  @Path("provisional/losses")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public List<Loss> provisionalLosses(
      @QueryParam("agent") long agent,
      @QueryParam("month") @NotNull String month,
      @QueryParam("part") @DefaultValue("1") int part) {
    return appraisals.provisionalLosses(agent, MonthText.read(month), part, caller);
  }
}

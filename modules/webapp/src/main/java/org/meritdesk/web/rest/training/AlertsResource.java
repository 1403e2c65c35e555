package org.meritdesk.web.rest.training;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.INSPECTOR;
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
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.AlertPage;
import org.meritdesk.training.api.AlertView;
import org.meritdesk.training.api.Alerts;
import org.meritdesk.training.api.ImprovementPlan;
import org.meritdesk.training.api.ImprovementPlans;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Paging;

/** Alerts over REST (预警接口). */
@Path("alerts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlertsResource {

  @Inject private Alerts alerts;
  @Inject private ImprovementPlans plans;
  @Inject private Caller caller;

  /** What is said when taking note (知悉报文). */
  public record NoteBody(@Nullable @Size(max = 500) String note) {}

  /** For which team a plan is drafted, where the alert names none (转计划报文). */
  public record PlanBody(@Nullable Long team) {}

  /** Alerts that the caller may see: open ones first, then the newest. */
  @GET
  @Allowed(
      roles = {TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response list(
      @QueryParam("open") @DefaultValue("true") boolean open,
      @QueryParam("team") @Nullable Long team,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    if (limit < 1 || limit > 200 || offset < 0) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "limit", "value", limit);
    }
    AlertPage page = alerts.list(open, team, offset / limit, limit, caller);
    return Paging.link(Response.ok(page), uri, offset, limit, page.total()).build();
  }

  /** Takes note of an alert. */
  @POST
  @Path("{id}/acknowledge")
  @Allowed(
      roles = {TEAM_LEAD, INSPECTOR, HR_MAKER, ADMIN},
      whose = Allowed.Whose.SCOPED)
  public AlertView acknowledge(@PathParam("id") long id, @Valid @NotNull NoteBody body) {
    return alerts.acknowledge(id, body.note(), caller);
  }

  /** Opens the task of an alert with a proposed plan; the one there is if it was opened before. */
  @POST
  @Path("{id}/plan")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public ImprovementPlan plan(@PathParam("id") long id, @Valid @NotNull PlanBody body) {
    return plans.ofAlert(id, body.team(), caller);
  }
}

package org.meritdesk.web.rest.incentive;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.PlanFinding;
import org.meritdesk.incentive.api.PlanSimulation;
import org.meritdesk.incentive.api.PlanVersion;
import org.meritdesk.incentive.api.PlanView;
import org.meritdesk.incentive.api.Plans;
import org.meritdesk.incentive.api.Simulations;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.ReasonBody;

/** Incentive plans over REST (激励方案接口). */
@Path("plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlansResource {

  @Inject private Plans plans;
  @Inject private Simulations simulations;
  @Inject private Caller caller;

  /** All plans with their versions, newest first. */
  @GET
  @Allowed(
      roles = {HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.PAYROLL)
  public List<PlanView> all() {
    return plans.all();
  }

  /** The documents that ship. */
  @GET
  @Path("templates")
  @Allowed(roles = {HR_MAKER, HR_CHECKER, ADMIN, AUDITOR})
  public List<PlanDocument> templates() {
    return plans.templates();
  }

  /** What is wrong or remarkable about a document; nothing is kept. */
  @POST
  @Path("check")
  @Allowed(roles = {HR_MAKER, HR_CHECKER, ADMIN})
  public List<PlanFinding> check(@NotNull PlanDocument document) {
    return plans.check(document);
  }

  /** What the last published months would have cost by a document; nothing is kept. */
  @POST
  @Path("simulations")
  @Allowed(roles = {HR_MAKER, HR_CHECKER})
  public PlanSimulation simulate(
      @NotNull PlanDocument document, @QueryParam("months") @DefaultValue("3") int months) {
    return simulations.simulate(document, months, caller);
  }

  /** Keeps a draft: the open one is replaced, else a version begins. */
  @POST
  @Allowed(roles = HR_MAKER)
  public Response draft(@NotNull PlanDocument document) {
    PlanVersion draft = plans.draft(document, caller);
    return Response.created(URI.create("plans/" + draft.code() + "/versions/" + draft.versionNo()))
        .entity(draft)
        .build();
  }

  /** One version. */
  @GET
  @Path("{code}/versions/{no}")
  @Allowed(
      roles = {HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.PAYROLL)
  public PlanVersion version(@PathParam("code") String code, @PathParam("no") int no) {
    return plans.version(code, no);
  }

  /** Hands a draft to a second person. */
  @POST
  @Path("{code}/versions/{no}/submit")
  @Allowed(roles = HR_MAKER)
  public PlanVersion submit(@PathParam("code") String code, @PathParam("no") int no) {
    return plans.submit(code, no, caller);
  }

  /** Brings a version into force; never by who wrote it. */
  @POST
  @Path("{code}/versions/{no}/approve")
  @Allowed(roles = HR_CHECKER)
  public PlanVersion approve(@PathParam("code") String code, @PathParam("no") int no) {
    return plans.approve(code, no, caller);
  }

  /** Sends a version back. */
  @POST
  @Path("{code}/versions/{no}/send-back")
  @Allowed(roles = HR_CHECKER)
  public PlanVersion sendBack(
      @PathParam("code") String code, @PathParam("no") int no, @Valid @NotNull ReasonBody body) {
    return plans.sendBack(code, no, body.reason(), caller);
  }
}

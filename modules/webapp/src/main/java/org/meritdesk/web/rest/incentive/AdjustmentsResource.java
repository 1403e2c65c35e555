package org.meritdesk.web.rest.incentive;

import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.meritdesk.incentive.api.AdjustmentDraft;
import org.meritdesk.incentive.api.AdjustmentView;
import org.meritdesk.incentive.api.Adjustments;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.MonthText;
import org.meritdesk.web.rest.ReasonBody;

/** What corrects paid months, over REST (奖金调整接口). */
@Path("adjustments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdjustmentsResource {

  @Inject private Adjustments adjustments;
  @Inject private Caller caller;

  /** An adjustment as it is proposed (奖金调整报文). */
  public record AdjustmentBody(
      long agentId,
      @NotBlank String month,
      @NotNull BigDecimal amount,
      @NotBlank @Size(max = 300) String reason,
      @NotBlank @Size(max = 100) String reference) {}

  /** How many were proposed (差额补发结果). */
  public record TrueUpResult(int proposed) {}

  /** Those that wait first, then the newest; an agent the own that were approved. */
  @GET
  @Allowed(
      roles = {AGENT, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.PAYROLL,
      whose = Allowed.Whose.SCOPED)
  public List<AdjustmentView> all() {
    return adjustments.all(caller);
  }

  /** Proposes one. */
  @POST
  @Allowed(roles = HR_MAKER)
  public Response propose(@Valid @NotNull AdjustmentBody body) {
    AdjustmentView made =
        adjustments.propose(
            new AdjustmentDraft(
                body.agentId(),
                MonthText.read(body.month()),
                body.amount(),
                body.reason(),
                body.reference()),
            caller);
    return Response.created(URI.create("adjustments/" + made.id())).entity(made).build();
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {AGENT, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.PAYROLL,
      whose = Allowed.Whose.SCOPED)
  public AdjustmentView get(@PathParam("id") long id) {
    return adjustments.get(id, caller);
  }

  /** Approves it; never who proposed it. */
  @POST
  @Path("{id}/approve")
  @Allowed(roles = HR_CHECKER)
  public AdjustmentView approve(@PathParam("id") long id) {
    return adjustments.approve(id, caller);
  }

  /** Decides against it. */
  @POST
  @Path("{id}/refuse")
  @Allowed(roles = HR_CHECKER)
  public AdjustmentView refuse(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return adjustments.refuse(id, body.reason(), caller);
  }

  /** Takes it back. */
  @POST
  @Path("{id}/withdraw")
  @Allowed(roles = HR_MAKER)
  public AdjustmentView withdraw(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return adjustments.withdraw(id, body.reason(), caller);
  }

  /** Proposes what a paid month would pay more or less by its published revision. */
  @POST
  @Path("true-ups/{month}")
  @Allowed(roles = HR_MAKER)
  public TrueUpResult trueUp(@PathParam("month") String month) {
    return new TrueUpResult(adjustments.trueUp(MonthText.read(month), caller));
  }
}

package org.meritdesk.web.rest.incentive;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.meritdesk.incentive.api.PointsAccount;
import org.meritdesk.incentive.api.PointsBank;
import org.meritdesk.incentive.api.PointsBooking;
import org.meritdesk.incentive.api.PointsCorrection;
import org.meritdesk.incentive.api.PointsRun;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.MonthText;
import org.meritdesk.web.rest.ReasonBody;

/** Accounts of the points bank over REST (积分银行接口). */
@Path("points")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PointsResource {

  @Inject private PointsBank bank;
  @Inject private Caller caller;

  /** Which month to book (积分入账报文). */
  public record RunBody(@NotBlank String month) {}

  /** A correction (积分更正报文). */
  public record CorrectionBody(
      long agentId, int points, @NotBlank @Size(max = 300) String reason) {}

  /** Accounts, the richest first; an agent the own, a lead the own teams. */
  @GET
  @Path("accounts")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public List<PointsAccount> accounts() {
    return bank.accounts(caller);
  }

  /** One account. */
  @GET
  @Path("accounts/{agent}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public PointsAccount account(@PathParam("agent") long agent) {
    return bank.account(agent, caller);
  }

  /** What was booked on it, the newest first. */
  @GET
  @Path("accounts/{agent}/bookings")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public List<PointsBooking> bookings(@PathParam("agent") long agent) {
    return bank.bookings(agent, caller);
  }

  /** Books what a month gives more or less than what is booked. */
  @POST
  @Path("runs")
  @Allowed(roles = HR_MAKER)
  public PointsRun run(@Valid @NotNull RunBody body) {
    return bank.run(MonthText.read(body.month()), caller);
  }

  /** Corrections, waiting ones first. */
  @GET
  @Path("corrections")
  @Allowed(roles = {HR_MAKER, HR_CHECKER, AUDITOR})
  public List<PointsCorrection> corrections() {
    return bank.corrections(caller);
  }

  /** Proposes one. */
  @POST
  @Path("corrections")
  @Allowed(roles = HR_MAKER)
  public Response propose(@Valid @NotNull CorrectionBody body) {
    PointsCorrection made = bank.propose(body.agentId(), body.points(), body.reason(), caller);
    return Response.created(URI.create("points/corrections/" + made.id())).entity(made).build();
  }

  /** Books it; never by who proposed it. */
  @POST
  @Path("corrections/{id}/confirm")
  @Allowed(roles = HR_CHECKER)
  public PointsCorrection confirm(@PathParam("id") long id) {
    return bank.confirm(id, caller);
  }

  /** Decides against it. */
  @POST
  @Path("corrections/{id}/refuse")
  @Allowed(roles = HR_CHECKER)
  public PointsCorrection refuse(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return bank.refuse(id, body.reason(), caller);
  }
}

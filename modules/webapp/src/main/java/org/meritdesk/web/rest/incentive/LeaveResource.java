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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.meritdesk.incentive.api.LeaveAccount;
import org.meritdesk.incentive.api.LeaveAccounts;
import org.meritdesk.incentive.api.LeaveBooking;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.ReasonBody;

/** Flexible leave over REST (弹性调休接口). */
@Path("leave")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeaveResource {

  @Inject private LeaveAccounts leave;
  @Inject private Caller caller;

  /** Hours on a day (调休申请报文). */
  public record LeaveBody(@NotNull LocalDate day, int hours) {}

  /** Leave, waiting first; an agent the own, a lead the own teams. */
  @GET
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public List<LeaveBooking> all() {
    return leave.all(caller);
  }

  /** The caller's hours. */
  @GET
  @Path("mine")
  @Allowed(roles = AGENT, whose = Allowed.Whose.OWN)
  public LeaveAccount mine() {
    return leave.mine(caller);
  }

  /** Asks for hours. */
  @POST
  @Allowed(roles = AGENT, whose = Allowed.Whose.OWN)
  public Response request(@Valid @NotNull LeaveBody body) {
    LeaveBooking made = leave.request(body.day(), body.hours(), caller);
    return Response.created(URI.create("leave/" + made.id())).entity(made).build();
  }

  /** Takes back what was asked for. */
  @POST
  @Path("{id}/withdraw")
  @Allowed(roles = AGENT, whose = Allowed.Whose.OWN)
  public LeaveBooking withdraw(@PathParam("id") long id) {
    return leave.withdraw(id, caller);
  }

  /** Agrees; never to the own. */
  @POST
  @Path("{id}/approve")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public LeaveBooking approve(@PathParam("id") long id) {
    return leave.approve(id, caller);
  }

  /** Decides against. */
  @POST
  @Path("{id}/refuse")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public LeaveBooking refuse(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return leave.refuse(id, body.reason(), caller);
  }
}

package org.meritdesk.web.rest.scoring;

import static org.meritdesk.people.api.Role.ADMIN;
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
import java.util.List;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.scoring.api.MonthView;
import org.meritdesk.scoring.api.Months;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.MonthText;
import org.meritdesk.web.rest.ReasonBody;

/** Months over REST (月结接口): one closes, another publishes. */
@Path("months")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MonthsResource {

  @Inject private Months months;
  @Inject private Caller caller;

  /** Months that were closed once, newest first. */
  @GET
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = {Scope.READ, Scope.CLOSE})
  public List<MonthView> all() {
    return months.all();
  }

  /** How a month stands. */
  @GET
  @Path("{month}")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = {Scope.READ, Scope.CLOSE})
  public MonthView get(@PathParam("month") String month) {
    return months.get(MonthText.read(month));
  }

  /** Computes and freezes a month. */
  @POST
  @Path("{month}/close")
  @Allowed(roles = HR_MAKER, scopes = Scope.CLOSE)
  public MonthView close(@PathParam("month") String month) {
    return months.close(MonthText.read(month), caller);
  }

  /** Computes a revision beside a published month. */
  @POST
  @Path("{month}/revise")
  @Allowed(roles = HR_MAKER)
  public MonthView revise(@PathParam("month") String month, @Valid @NotNull ReasonBody body) {
    return months.revise(MonthText.read(month), body.reason(), caller);
  }

  /** Publishes a closed month; never by who closed it. */
  @POST
  @Path("{month}/publish")
  @Allowed(roles = HR_CHECKER)
  public MonthView publish(@PathParam("month") String month) {
    return months.publish(MonthText.read(month), caller);
  }

  /** Sends a closed month back. */
  @POST
  @Path("{month}/reject")
  @Allowed(roles = HR_CHECKER)
  public MonthView reject(@PathParam("month") String month, @Valid @NotNull ReasonBody body) {
    return months.sendBack(MonthText.read(month), body.reason(), caller);
  }
}

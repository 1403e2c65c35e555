package org.meritdesk.web.rest.quality;

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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.quality.api.BreachState;
import org.meritdesk.quality.api.BreachView;
import org.meritdesk.quality.api.Breaches;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.ReasonBody;

/** Breaches of compliance over REST (合规违规接口): a second person decides. */
@Path("inspections/breaches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BreachesResource {

  @Inject private Breaches breaches;
  @Inject private Caller caller;

  /** Those of a state, or all, the newest first. */
  @GET
  @Allowed(
      roles = {INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public List<BreachView> list(@QueryParam("state") @Nullable BreachState state) {
    return breaches.list(state, caller);
  }

  /** Confirms one: it counts. */
  @POST
  @Path("{id}/confirm")
  @Allowed(roles = {INSPECTOR, HR_MAKER, HR_CHECKER})
  public BreachView confirm(@PathParam("id") long id) {
    return breaches.confirm(id, null, caller);
  }

  /** Rejects one, with a reason. */
  @POST
  @Path("{id}/reject")
  @Allowed(roles = {INSPECTOR, HR_MAKER, HR_CHECKER})
  public BreachView reject(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return breaches.reject(id, body.reason(), caller);
  }
}

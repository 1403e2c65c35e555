package org.meritdesk.web.rest.people;

import static org.meritdesk.people.api.Role.ADMIN;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.DeliveryPage;
import org.meritdesk.people.api.DeliveryState;
import org.meritdesk.people.api.Outbox;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Paging;

/** What leaves the house, over REST (发件接口). */
@Path("deliveries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(roles = ADMIN)
public class DeliveriesResource {

  @Inject private Outbox outbox;
  @Inject private Caller caller;

  /** Deliveries in a state, the newest first. */
  @GET
  public Response list(
      @QueryParam("state") @DefaultValue("DEAD") DeliveryState state,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    if (limit < 1 || limit > 200 || offset < 0) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "limit", "value", limit);
    }
    DeliveryPage page = outbox.list(state, offset / limit, limit, caller);
    return Paging.link(Response.ok(page), uri, offset, limit, page.count(state)).build();
  }

  /** Sends again what was given up. */
  @POST
  @Path("{id}/again")
  public void again(@PathParam("id") long id) {
    outbox.again(id, caller);
  }
}

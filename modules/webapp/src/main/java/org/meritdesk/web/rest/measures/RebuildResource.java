package org.meritdesk.web.rest.measures;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AUDITOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.meritdesk.measures.api.Cells;
import org.meritdesk.measures.api.RebuildReport;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;

/** Recomputes all cells from the facts (重算接口). */
@Path("rebuild")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RebuildResource {

  @Inject private Cells cells;

  /** How many cells wait to be recomputed (待算数). */
  public record PendingBody(long pending) {}

  /** What waits. */
  @GET
  @Allowed(
      roles = {ADMIN, AUDITOR},
      scopes = {Scope.READ, Scope.ADMIN})
  public PendingBody pending() {
    return new PendingBody(cells.pending());
  }

  /** Recomputes, compares digests and mends what differs. */
  @POST
  @Allowed(roles = ADMIN, scopes = Scope.ADMIN)
  public RebuildReport rebuild() {
    return cells.rebuild();
  }
}

package org.meritdesk.web.rest.ingestion;

import static org.meritdesk.people.api.Role.ADMIN;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.meritdesk.ingestion.api.Purge;
import org.meritdesk.ingestion.api.PurgeReport;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;

/** Purges what is due now instead of tonight (清除接口). */
@Path("intake/purge")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PurgeResource {

  @Inject private Purge purge;
  @Inject private Caller caller;

  /** Purges raw lines and message texts of loads that are older than the configured days. */
  @POST
  @Allowed(roles = ADMIN, scopes = Scope.ADMIN)
  public PurgeReport run() {
    return purge.run(caller);
  }
}

package org.meritdesk.web.rest.people;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AUDITOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.AuditCheck;
import org.meritdesk.people.api.AuditEntry;
import org.meritdesk.people.api.AuditQuery;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Days;

/** The trail over REST (审计接口). */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(
    roles = {ADMIN, AUDITOR},
    scopes = Scope.ADMIN)
public class AuditResource {

  @Inject private Audit audit;

  /** Searches, the newest first; {@code before} is the number of the oldest record seen. */
  @GET
  public List<AuditEntry> search(
      @QueryParam("actor") @Nullable String actor,
      @QueryParam("action") @Nullable String action,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("id") @Nullable String id,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("before") @Nullable Long before,
      @QueryParam("limit") @DefaultValue("100") int limit) {
    return audit.search(
        new AuditQuery(
            actor,
            action,
            kind,
            id,
            Days.instant("from", from),
            Days.instant("to", to),
            before,
            limit));
  }

  /** Recomputes the whole chain. */
  @GET
  @Path("verify")
  public AuditCheck verify() {
    return audit.verify();
  }
}

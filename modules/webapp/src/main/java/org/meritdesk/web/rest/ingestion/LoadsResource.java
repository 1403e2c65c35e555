package org.meritdesk.web.rest.ingestion;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.INSPECTOR;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.api.LoadPage;
import org.meritdesk.ingestion.api.LoadQuery;
import org.meritdesk.ingestion.api.LoadReport;
import org.meritdesk.ingestion.api.Loads;
import org.meritdesk.ingestion.api.QualityReport;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;

/** What was loaded, and what is odd in it (装载记录接口). */
@Path("intake/loads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(
    roles = {ADMIN, HR_MAKER, HR_CHECKER, AUDITOR, TEAM_LEAD, INSPECTOR},
    scopes = {Scope.INTAKE, Scope.READ})
public class LoadsResource {

  @Inject private Loads loads;
  @Inject private Caller caller;

  /** Loads, the newest first; a running one shows how far it is. */
  @GET
  public LoadPage search(
      @QueryParam("source") @Nullable String source,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(500) int size) {
    FactKind fact =
        kind == null
            ? null
            : FactKind.ofPath(kind)
                .orElseThrow(() -> IngestionProblem.KIND_UNKNOWN.problem("kind", kind));
    return loads.search(new LoadQuery(source, fact, page, size), caller);
  }

  /** One load with its first refusals. */
  @GET
  @Path("{id}")
  public LoadReport get(@PathParam("id") long id) {
    return loads.get(id, caller);
  }

  /** The data-quality report of a load. */
  @GET
  @Path("{id}/quality")
  public QualityReport quality(@PathParam("id") long id) {
    return loads.quality(id, caller);
  }
}

package org.meritdesk.web.rest.ingestion;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.HR_MAKER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.api.Intake;
import org.meritdesk.ingestion.api.IntakeRequest;
import org.meritdesk.ingestion.api.LoadReport;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;

/** Takes facts in, line by line as they arrive (数据接入接口). */
@Path("intake")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IntakeResource {

  @Inject private Intake intake;
  @Inject private Caller caller;

  /** Facts of one kind as NDJSON or a JSON array; refused lines do not stop the good ones. */
  @POST
  @Path("{kind}")
  @Consumes({"application/x-ndjson", MediaType.APPLICATION_JSON})
  @Allowed(
      roles = {HR_MAKER, ADMIN},
      scopes = Scope.INTAKE)
  public LoadReport take(
      @PathParam("kind") String kind,
      @QueryParam("source") @Nullable String source,
      @QueryParam("dry-run") @DefaultValue("false") boolean dryRun,
      InputStream lines) {
    FactKind fact =
        FactKind.ofPath(kind)
            .orElseThrow(() -> IngestionProblem.KIND_UNKNOWN.problem("kind", kind));
    return intake.take(new IntakeRequest(source, fact, null, null, dryRun), lines, caller);
  }

  /** A CSV or TSV file, read by a mapping profile. */
  @POST
  @Path("files")
  @Consumes({
    "text/csv",
    "text/tab-separated-values",
    MediaType.TEXT_PLAIN,
    MediaType.APPLICATION_OCTET_STREAM
  })
  @Allowed(
      roles = {HR_MAKER, ADMIN},
      scopes = Scope.INTAKE)
  public LoadReport file(
      @QueryParam("profile") @DefaultValue("") String profile,
      @QueryParam("source") @Nullable String source,
      @QueryParam("name") @Nullable String name,
      @QueryParam("dry-run") @DefaultValue("false") boolean dryRun,
      InputStream file) {
    return intake.take(new IntakeRequest(source, null, profile, name, dryRun), file, caller);
  }
}

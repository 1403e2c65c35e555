package org.meritdesk.web.rest.ingestion;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.INSPECTOR;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.LoadReport;
import org.meritdesk.ingestion.api.Quarantine;
import org.meritdesk.ingestion.api.RefusalCode;
import org.meritdesk.ingestion.api.RefusalPage;
import org.meritdesk.ingestion.api.RefusalQuery;
import org.meritdesk.ingestion.api.RefusalState;
import org.meritdesk.ingestion.api.RefusalView;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;

/** The refused lines (隔离区接口). */
@Path("intake/quarantine")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuarantineResource {

  @Inject private Quarantine quarantine;
  @Inject private Caller caller;

  /** A line as it should have come (修复报文). */
  public record MendBody(@NotNull @Size(max = 1_000_000) String line) {}

  /** Why a line is put aside (忽略报文). */
  public record DismissBody(@NotBlank @Size(max = 500) String reason) {}

  /** Refused lines, the newest load first. */
  @GET
  @Allowed(
      roles = {ADMIN, HR_MAKER, HR_CHECKER, AUDITOR, TEAM_LEAD, INSPECTOR},
      scopes = {Scope.INTAKE, Scope.READ})
  public RefusalPage search(
      @QueryParam("load") @Nullable Long load,
      @QueryParam("source") @Nullable String source,
      @QueryParam("code") @Nullable RefusalCode code,
      @QueryParam("state") @Nullable RefusalState state,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(500) int size) {
    return quarantine.search(new RefusalQuery(load, source, code, state, page, size), caller);
  }

  /** One refused line; with the line itself for those who may mend it. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {ADMIN, HR_MAKER, HR_CHECKER, AUDITOR, TEAM_LEAD, INSPECTOR},
      scopes = {Scope.INTAKE, Scope.READ})
  public RefusalView get(@PathParam("id") long id) {
    return quarantine.get(id, caller);
  }

  /** Tries a mended line, as a load of its own. */
  @POST
  @Path("{id}/retry")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(
      roles = {HR_MAKER, ADMIN},
      scopes = Scope.INTAKE)
  public LoadReport retry(@PathParam("id") long id, @Valid @NotNull MendBody body) {
    return quarantine.retry(id, body.line(), caller);
  }

  /** Puts a line aside. */
  @POST
  @Path("{id}/dismiss")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(
      roles = {HR_MAKER, ADMIN},
      scopes = Scope.INTAKE)
  public void dismiss(@PathParam("id") long id, @Valid @NotNull DismissBody body) {
    quarantine.dismiss(id, body.reason(), caller);
  }
}

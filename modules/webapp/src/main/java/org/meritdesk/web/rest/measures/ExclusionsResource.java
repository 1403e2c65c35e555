package org.meritdesk.web.rest.measures;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.INSPECTOR;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.ExclusionCause;
import org.meritdesk.measures.api.ExclusionView;
import org.meritdesk.measures.api.Exclusions;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;

/** Exclusions over REST (剔除接口): who took which record out of which measures, and why. */
@Path("exclusions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExclusionsResource {

  @Inject private Exclusions exclusions;
  @Inject private Caller caller;

  /** What to take out; no measures means all (剔除报文). */
  public record ExclusionBody(
      long record,
      @Nullable Set<Measure> measures,
      @NotNull ExclusionCause cause,
      @NotBlank String reason) {}

  /** The number of a new exclusion (剔除编号). */
  public record MadeBody(long exclusion) {}

  /** All exclusions of a record, newest first. */
  @GET
  @Allowed(
      roles = {INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = {Scope.READ, Scope.ADMIN})
  public List<ExclusionView> of(@QueryParam("record") long record) {
    return exclusions.of(record);
  }

  /** Takes a record out; a lead only what the own teams did. */
  @POST
  @Allowed(
      roles = {INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN},
      scopes = Scope.ADMIN)
  public Response exclude(@Valid @NotNull ExclusionBody body) {
    Set<Measure> measures = body.measures() == null ? Set.of() : body.measures();
    long id = exclusions.exclude(body.record(), measures, body.cause(), body.reason(), caller);
    return Response.created(URI.create("exclusions/" + id)).entity(new MadeBody(id)).build();
  }

  /** Takes an exclusion back. */
  @DELETE
  @Path("{id}")
  @Allowed(
      roles = {INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN},
      scopes = Scope.ADMIN)
  public Response end(
      @PathParam("id") long id, @QueryParam("reason") @DefaultValue("") String reason) {
    exclusions.end(id, reason, caller);
    return Response.noContent().build();
  }
}

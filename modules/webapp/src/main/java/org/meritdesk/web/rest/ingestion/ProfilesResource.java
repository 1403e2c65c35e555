package org.meritdesk.web.rest.ingestion;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.meritdesk.ingestion.api.Profile;
import org.meritdesk.ingestion.api.Profiles;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Json;

/** Mapping profiles (映射方案接口). */
@Path("intake/profiles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProfilesResource {

  @Inject private Profiles profiles;
  @Inject private Caller caller;

  /** All, by code. */
  @GET
  @Allowed(
      roles = {ADMIN, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = {Scope.INTAKE, Scope.READ, Scope.ADMIN})
  public List<Profile> all() {
    return profiles.all();
  }

  /** One by its code. */
  @GET
  @Path("{code}")
  @Allowed(
      roles = {ADMIN, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = {Scope.INTAKE, Scope.READ, Scope.ADMIN})
  public Profile get(@PathParam("code") String code) {
    return profiles.get(code);
  }

  /** Saves a profile under the code that it names. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(roles = ADMIN, scopes = Scope.ADMIN)
  public Profile save(@NotNull com.fasterxml.jackson.databind.JsonNode document)
      throws com.fasterxml.jackson.core.JsonProcessingException {
    return profiles.save(Json.mapper().writeValueAsString(document), caller);
  }
}

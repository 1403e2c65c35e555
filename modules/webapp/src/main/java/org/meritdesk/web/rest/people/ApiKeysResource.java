package org.meritdesk.web.rest.people;

import static org.meritdesk.people.api.Role.ADMIN;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.people.api.ApiKeyView;
import org.meritdesk.people.api.ApiKeys;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;

/** API keys over REST (接口密钥管理). */
@Path("api-keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed(roles = ADMIN)
public class ApiKeysResource {

  @Inject private ApiKeys keys;
  @Inject private Caller caller;

  /** A key to be issued (密钥报文). */
  public record KeyBody(
      @NotBlank @Size(max = 60) String name, @NotEmpty Set<@NotNull Scope> scopes) {}

  /** All keys without their secrets, the newest first. */
  @GET
  public List<ApiKeyView> all() {
    return keys.all(caller);
  }

  /** Issues a key; the answer holds the secret, this once. */
  @POST
  public Response issue(@Valid @NotNull KeyBody body) {
    String secret = keys.issue(body.name(), body.scopes(), caller);
    return Response.status(Response.Status.CREATED)
        .entity(Map.of("name", body.name(), "secret", secret))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Revokes a key for good. */
  @DELETE
  @Path("{id}")
  public void revoke(@PathParam("id") long id) {
    keys.revoke(id, caller);
  }
}

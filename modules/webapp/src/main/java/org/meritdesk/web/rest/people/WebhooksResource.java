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
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.WebhookFormat;
import org.meritdesk.people.api.WebhookView;
import org.meritdesk.people.api.Webhooks;
import org.meritdesk.web.rest.Allowed;

/** Webhooks over REST (回调管理接口). */
@Path("webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed(roles = ADMIN)
public class WebhooksResource {

  @Inject private Webhooks webhooks;
  @Inject private Caller caller;

  /** A webhook to be made (回调报文). */
  public record WebhookBody(
      @NotBlank @Size(max = 60) String name,
      @NotBlank @Size(max = 500) String url,
      @NotEmpty Set<@NotNull NoticeKind> kinds) {}

  /** A learning record store to be connected (学习记录库报文). */
  public record StoreBody(
      @NotBlank @Size(max = 60) String name,
      @NotBlank @Size(max = 500) String endpoint,
      @NotNull WebhookFormat format,
      @NotBlank @Size(max = 200) String account,
      @NotBlank @Size(max = 200) String password) {

    @Override
    public String toString() {
      return "StoreBody[" + name + "]";
    }
  }

  /** All webhooks without their secrets, the newest first. */
  @GET
  public List<WebhookView> all() {
    return webhooks.all(caller);
  }

  /** Makes a webhook; the answer holds the secret, this once. */
  @POST
  public Response make(@Valid @NotNull WebhookBody body) {
    String secret = webhooks.make(body.name(), body.url(), body.kinds(), caller);
    return Response.status(Response.Status.CREATED)
        .entity(Map.of("name", body.name(), "secret", secret))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Connects a learning record store: it is told every completion as a statement of xAPI. */
  @POST
  @Path("record-stores")
  public Response connect(@Valid @NotNull StoreBody body) {
    webhooks.connect(
        body.name(), body.endpoint(), body.format(), body.account(), body.password(), caller);
    return Response.status(Response.Status.CREATED).entity(Map.of("name", body.name())).build();
  }

  /** Ends a webhook for good. */
  @DELETE
  @Path("{id}")
  public void end(@PathParam("id") long id) {
    webhooks.end(id, caller);
  }
}

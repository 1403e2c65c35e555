package org.meritdesk.web.rest.ingestion;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AGENT;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.QueueView;
import org.meritdesk.ingestion.api.SourceView;
import org.meritdesk.ingestion.api.Sources;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;

/** Platforms and their queues (数据源接口). */
@Path("sources")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SourcesResource {

  @Inject private Sources sources;
  @Inject private Caller caller;

  /** A platform as a client writes it (数据源报文). */
  public record SourceBody(@NotBlank @Size(max = 100) String name, @NotBlank String zone) {}

  /** A queue as a client writes it (队列报文). */
  public record QueueBody(
      @NotBlank @Size(max = 100) String name,
      @Size(max = 50) @Nullable String channel,
      @NotBlank String zone,
      @NotNull @Min(1) @Max(86_400) Integer answerTargetSeconds) {}

  /** All platforms with their freshness. */
  @GET
  @Allowed(
      roles = {ADMIN, HR_MAKER, HR_CHECKER, AUDITOR, TEAM_LEAD, INSPECTOR},
      scopes = {Scope.INTAKE, Scope.READ, Scope.ADMIN})
  public List<SourceView> all() {
    return sources.all();
  }

  /** Creates or changes a platform. */
  @PUT
  @Path("{code}")
  @Allowed(
      roles = ADMIN,
      scopes = {Scope.INTAKE, Scope.ADMIN})
  public SourceView save(@PathParam("code") String code, @Valid @NotNull SourceBody body) {
    return sources.save(code, body.name(), body.zone(), caller);
  }

  /** All queues. */
  @GET
  @Path("queues")
  @Allowed(
      roles = {ADMIN, HR_MAKER, HR_CHECKER, AUDITOR, TEAM_LEAD, INSPECTOR, AGENT},
      scopes = {Scope.INTAKE, Scope.READ, Scope.ADMIN})
  public List<QueueView> queues() {
    return sources.queues();
  }

  /** Creates or changes a queue. */
  @PUT
  @Path("{code}/queues/{queue}")
  @Allowed(
      roles = ADMIN,
      scopes = {Scope.INTAKE, Scope.ADMIN})
  public QueueView saveQueue(
      @PathParam("code") String code,
      @PathParam("queue") String queue,
      @Valid @NotNull QueueBody body) {
    return sources.saveQueue(
        new QueueView(
            0, code, queue, body.name(), body.channel(), body.zone(), body.answerTargetSeconds()),
        caller);
  }
}

package org.meritdesk.web.rest.incentive;

import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.ResourceGrant;
import org.meritdesk.incentive.api.Resources;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.MonthText;
import org.meritdesk.web.rest.ReasonBody;

/** Resources that good months open, over REST (优等资源接口). */
@Path("resources")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResourcesResource {

  @Inject private Resources resources;
  @Inject private Caller caller;

  /** What is used (资源使用报文). */
  public record UseBody(
      @NotNull BigDecimal amount,
      @NotBlank @Size(max = 300) String what,
      @Nullable Long sessionId) {}

  /** How many were proposed (资源提出结果). */
  public record ProposedResult(int proposed) {}

  /** Those that wait first; a lead those of the own teams, an agent the own that were granted. */
  @GET
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public List<ResourceGrant> all() {
    return resources.all(caller);
  }

  /** Proposes what the rules give for a published month. */
  @POST
  @Path("proposals/{month}")
  @Allowed(roles = HR_MAKER)
  public ProposedResult propose(@PathParam("month") String month) {
    return new ProposedResult(resources.propose(MonthText.read(month), caller));
  }

  /** Grants it; never who proposed it. */
  @POST
  @Path("{id}/grant")
  @Allowed(roles = HR_CHECKER)
  public ResourceGrant grant(@PathParam("id") long id) {
    return resources.grant(id, caller);
  }

  /** Decides against it. */
  @POST
  @Path("{id}/refuse")
  @Allowed(roles = HR_CHECKER)
  public ResourceGrant refuse(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return resources.refuse(id, body.reason(), caller);
  }

  /** Uses some of it; a seat in a course enrols the agent. */
  @POST
  @Path("{id}/uses")
  @Allowed(roles = HR_MAKER)
  public ResourceGrant use(@PathParam("id") long id, @Valid @NotNull UseBody body) {
    return resources.use(
        id, body.amount(), body.what(), Optional.ofNullable(body.sessionId()), caller);
  }
}

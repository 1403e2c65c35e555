package org.meritdesk.web.rest.incentive;

import static org.meritdesk.people.api.Role.AGENT;
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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Praise;
import org.meritdesk.incentive.api.PraiseChannel;
import org.meritdesk.incentive.api.PraiseDraft;
import org.meritdesk.incentive.api.Praises;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.ReasonBody;

/** Customers' praise over REST (客户表扬接口). */
@Path("praise")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PraiseResource {

  @Inject private Praises praises;
  @Inject private Caller caller;

  /** A praise to be recorded (表扬登记报文). */
  public record PraiseBody(
      long agentId,
      @Nullable Long contactId,
      @NotNull PraiseChannel channel,
      @NotBlank @Size(max = 2000) String words,
      @NotNull LocalDate receivedOn) {}

  /** Praise, waiting ones first; an agent the own, a lead the own teams. */
  @GET
  @Allowed(
      roles = {AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public List<Praise> all() {
    return praises.all(caller);
  }

  /** Records one; an agent for oneself. */
  @POST
  @Allowed(
      roles = {AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response record(@Valid @NotNull PraiseBody body) {
    Praise made =
        praises.record(
            new PraiseDraft(
                body.agentId(), body.contactId(), body.channel(), body.words(), body.receivedOn()),
            caller);
    return Response.created(URI.create("praise/" + made.id())).entity(made).build();
  }

  /** Accepts it; never by who recorded it or is praised. */
  @POST
  @Path("{id}/accept")
  @Allowed(
      roles = {TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER},
      whose = Allowed.Whose.SCOPED)
  public Praise accept(@PathParam("id") long id) {
    return praises.accept(id, caller);
  }

  /** Decides against. */
  @POST
  @Path("{id}/refuse")
  @Allowed(
      roles = {TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER},
      whose = Allowed.Whose.SCOPED)
  public Praise refuse(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return praises.refuse(id, body.reason(), caller);
  }

  /** Takes back what was accepted. */
  @POST
  @Path("{id}/revoke")
  @Allowed(
      roles = {TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER},
      whose = Allowed.Whose.SCOPED)
  public Praise revoke(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return praises.revoke(id, body.reason(), caller);
  }
}

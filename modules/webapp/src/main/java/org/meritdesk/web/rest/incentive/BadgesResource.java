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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.meritdesk.incentive.api.Badge;
import org.meritdesk.incentive.api.BadgeGoal;
import org.meritdesk.incentive.api.BadgeRun;
import org.meritdesk.incentive.api.Badges;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.MonthText;
import org.meritdesk.web.rest.ReasonBody;

/** Medals and badges over REST (勋章与徽章接口). */
@Path("badges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BadgesResource {

  @Inject private Badges badges;
  @Inject private Caller caller;

  /** Which month to judge (徽章评定报文). */
  public record BadgeRunBody(@NotBlank String month) {}

  /** Whom to certify (徽章提名报文). */
  public record BadgeBody(
      @NotBlank String rule, long agentId, @NotBlank @Size(max = 300) String words) {}

  /** Badges, waiting ones first; an agent the own, a lead the own teams. */
  @GET
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public List<Badge> all() {
    return badges.all(caller);
  }

  /** What the caller could still get, and what is missing. */
  @GET
  @Path("missing")
  @Allowed(roles = AGENT, whose = Allowed.Whose.OWN)
  public List<BadgeGoal> missing() {
    return badges.missing(caller);
  }

  /** Gives what the rules say of a month, and takes back what they no longer say. */
  @POST
  @Path("runs")
  @Allowed(roles = HR_MAKER)
  public BadgeRun run(@Valid @NotNull BadgeRunBody body) {
    return badges.run(MonthText.read(body.month()), caller);
  }

  /** Names somebody for a badge. */
  @POST
  @Allowed(roles = HR_MAKER)
  public Response name(@Valid @NotNull BadgeBody body) {
    Badge made = badges.name(body.rule(), body.agentId(), body.words(), caller);
    return Response.created(URI.create("badges/" + made.id())).entity(made).build();
  }

  /** Certifies; never by who named it. */
  @POST
  @Path("{id}/certify")
  @Allowed(roles = HR_CHECKER)
  public Badge certify(@PathParam("id") long id) {
    return badges.certify(id, caller);
  }

  /** Decides against. */
  @POST
  @Path("{id}/refuse")
  @Allowed(roles = HR_CHECKER)
  public Badge refuse(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return badges.refuse(id, body.reason(), caller);
  }

  /** Takes back. */
  @POST
  @Path("{id}/revoke")
  @Allowed(roles = HR_CHECKER)
  public Badge revoke(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return badges.revoke(id, body.reason(), caller);
  }
}

package org.meritdesk.web.rest.training;

import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.EffectQuery;
import org.meritdesk.training.api.EffectReport;
import org.meritdesk.training.api.LearntBy;
import org.meritdesk.training.api.SessionEffect;
import org.meritdesk.training.api.TrainingEffects;
import org.meritdesk.web.rest.Allowed;

/** What training changed, over REST (培训效果接口). */
@Path("training-effects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrainingEffectsResource {

  @Inject private TrainingEffects effects;
  @Inject private Caller caller;

  /** What a session cost (培训成本报文). */
  public record CostBody(@NotNull BigDecimal fees, @NotNull BigDecimal hourlyRate) {}

  /** The report over sessions held in a span; {@code to} is the first day that no longer counts. */
  @GET
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public EffectReport report(
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("course") @Nullable String course,
      @QueryParam("weeks") @DefaultValue("2") int weeks) {
    return effects.report(
        new EffectQuery(SpanDays.day("from", from), SpanDays.day("to", to), course, weeks), caller);
  }

  /** One session, two weeks before and after. */
  @GET
  @Path("sessions/{session}")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public SessionEffect session(@PathParam("session") long session) {
    return effects.of(session, caller);
  }

  /** Says what a session cost. */
  @PUT
  @Path("sessions/{session}/cost")
  @Allowed(roles = HR_MAKER)
  public SessionEffect cost(@PathParam("session") long session, @Valid @NotNull CostBody body) {
    return effects.cost(session, body.fees(), body.hourlyRate(), caller);
  }

  /** What an agent's own measures did around the classes of a span. */
  @GET
  @Path("agents/{agent}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public List<LearntBy> learntBy(
      @PathParam("agent") long agent,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to) {
    return effects.learntBy(agent, SpanDays.day("from", from), SpanDays.day("to", to), caller);
  }
}

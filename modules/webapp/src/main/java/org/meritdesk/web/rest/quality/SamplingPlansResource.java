package org.meritdesk.web.rest.quality;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.INSPECTOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.quality.api.Draw;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.PlanVersion;
import org.meritdesk.quality.api.SampleStatement;
import org.meritdesk.quality.api.Sampling;
import org.meritdesk.quality.api.SamplingPlan;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Days;

/** Sampling plans and what they draw over REST (抽样计划接口). */
@Path("sampling-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SamplingPlansResource {

  @Inject private Sampling sampling;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The newest version of every plan. */
  @GET
  @Allowed(
      roles = {INSPECTOR, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ)
  public List<PlanVersion> all() {
    return sampling.plans();
  }

  /** Keeps a plan as a new version; 422 with the rows that must be mended. */
  @POST
  @Allowed(roles = {INSPECTOR, HR_MAKER})
  public Response save(@NotNull SamplingPlan plan) {
    PlanVersion saved = sampling.save(plan, caller);
    return Response.created(URI.create("sampling-plans/" + saved.code())).entity(saved).build();
  }

  /** What is wrong with a plan; nothing is kept. */
  @POST
  @Path("check")
  @Allowed(roles = {INSPECTOR, HR_MAKER, HR_CHECKER, ADMIN})
  public List<FormFinding> check(@NotNull SamplingPlan plan) {
    return sampling.check(plan);
  }

  /** What so many contacts of so many say. */
  @GET
  @Path("statement")
  @Allowed(
      roles = {INSPECTOR, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ)
  public SampleStatement statement(
      @QueryParam("sample") @Min(0) @Max(1_000_000_000) int sample,
      @QueryParam("population") @Min(0) @Max(1_000_000_000) int population) {
    return sampling.statement(sample, population);
  }

  /** One plan. */
  @GET
  @Path("{code}")
  @Allowed(
      roles = {INSPECTOR, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ)
  public PlanVersion plan(@PathParam("code") String code) {
    return sampling.plan(code);
  }

  /** Ends a plan. */
  @POST
  @Path("{code}/retire")
  @Allowed(roles = {INSPECTOR, HR_MAKER})
  public PlanVersion retire(@PathParam("code") String code) {
    return sampling.retire(code, caller);
  }

  /** What the plan would draw for the week of a day. */
  @GET
  @Path("{code}/preview")
  @Allowed(roles = {INSPECTOR, HR_MAKER})
  public Draw preview(@PathParam("code") String code, @QueryParam("day") @Nullable String day) {
    return sampling.preview(code, day(day), caller);
  }

  /** The newest draws. */
  @GET
  @Path("{code}/draws")
  @Allowed(
      roles = {INSPECTOR, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ)
  public List<Draw> draws(@PathParam("code") String code) {
    return sampling.draws(code);
  }

  /** Draws for the week of a day, of the week that ended last without one. */
  @POST
  @Path("{code}/draws")
  @Allowed(roles = {INSPECTOR, HR_MAKER})
  public Response draw(@PathParam("code") String code, @QueryParam("day") @Nullable String day) {
    Draw draw = sampling.draw(code, day(day), caller);
    return Response.created(URI.create("sampling-plans/" + code + "/draws/" + draw.drawId()))
        .entity(draw)
        .build();
  }

  private LocalDate day(@Nullable String day) {
    LocalDate given = Days.read("day", day);
    return given == null ? LocalDate.now(clock).minusWeeks(1) : given;
  }
}

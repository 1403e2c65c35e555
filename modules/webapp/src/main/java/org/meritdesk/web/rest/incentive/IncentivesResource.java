package org.meritdesk.web.rest.incentive;

import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.util.List;
import org.meritdesk.incentive.api.Export;
import org.meritdesk.incentive.api.Forecasts;
import org.meritdesk.incentive.api.StatementRun;
import org.meritdesk.incentive.api.StatementView;
import org.meritdesk.incentive.api.Statements;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.MonthText;
import org.meritdesk.web.rest.ReasonBody;

/** Bonus statements over REST (奖金接口): one runs, another approves, payroll takes the file. */
@Path("incentives")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IncentivesResource {

  private static final String CSV = "text/csv";

  @Inject private Statements statements;
  @Inject private Forecasts forecasts;
  @Inject private Caller caller;

  /** The runs of a month, newest first. */
  @GET
  @Path("{month}")
  @Allowed(
      roles = {HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.PAYROLL)
  public List<StatementRun> runs(@PathParam("month") String month) {
    return statements.runs(MonthText.read(month), caller);
  }

  /** Computes the statements of a published month. */
  @POST
  @Path("{month}/runs")
  @Allowed(roles = HR_MAKER)
  public Response run(@PathParam("month") String month) {
    StatementRun run = statements.run(MonthText.read(month), caller);
    return Response.created(URI.create("incentives/runs/" + run.runId())).entity(run).build();
  }

  /** What an agent's month would pay with the figures known now. */
  @GET
  @Path("{month}/provisional")
  @Allowed(
      roles = {AGENT, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.PAYROLL,
      whose = Allowed.Whose.SCOPED)
  public StatementView provisional(
      @PathParam("month") String month, @QueryParam("agent") long agent) {
    return statements.provisional(agent, MonthText.read(month), caller);
  }

  /** What an agent's open month has earned and may pay at its end; nothing once published. */
  @GET
  @Path("{month}/forecast")
  @Allowed(
      roles = {AGENT, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.PAYROLL,
      whose = Allowed.Whose.SCOPED)
  public Response forecast(@PathParam("month") String month, @QueryParam("agent") long agent) {
    return forecasts
        .of(agent, MonthText.read(month), caller)
        .map(found -> Response.ok(found).build())
        .orElseGet(() -> Response.noContent().build());
  }

  /** The caller's own approved statements, newest first. */
  @GET
  @Path("mine")
  @Allowed(roles = AGENT, whose = Allowed.Whose.SCOPED)
  public List<StatementView> mine() {
    return statements.mine(caller);
  }

  /** One run. */
  @GET
  @Path("runs/{run}")
  @Allowed(
      roles = {HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.PAYROLL)
  public StatementRun get(@PathParam("run") long run) {
    return statements.get(run, caller);
  }

  /** The statements of a run; an agent sees the own, once approved. */
  @GET
  @Path("runs/{run}/statements")
  @Allowed(
      roles = {AGENT, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.PAYROLL,
      whose = Allowed.Whose.SCOPED)
  public List<StatementView> statements(@PathParam("run") long run) {
    return statements.of(run, caller);
  }

  /** Approves a run; never by who ran it. */
  @POST
  @Path("runs/{run}/approve")
  @Allowed(roles = HR_CHECKER)
  public StatementRun approve(@PathParam("run") long run) {
    return statements.approve(run, caller);
  }

  /** Sends a run back. */
  @POST
  @Path("runs/{run}/reject")
  @Allowed(roles = HR_CHECKER)
  public StatementRun reject(@PathParam("run") long run, @Valid @NotNull ReasonBody body) {
    return statements.sendBack(run, body.reason(), caller);
  }

  /** The payroll file of an approved run; its digest is the {@code ETag}. */
  @GET
  @Path("runs/{run}/export")
  @Produces(CSV)
  @Allowed(
      roles = {HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.PAYROLL)
  public Response export(@PathParam("run") long run) {
    Export export = statements.export(run, caller);
    return Response.ok(export.bytes(), CSV + ";charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"")
        .tag(export.manifest().sha256())
        .build();
  }

  /** What the payroll file must contain. */
  @GET
  @Path("runs/{run}/manifest")
  @Allowed(
      roles = {HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.PAYROLL)
  public Export.Manifest manifest(@PathParam("run") long run) {
    return statements.export(run, caller).manifest();
  }
}

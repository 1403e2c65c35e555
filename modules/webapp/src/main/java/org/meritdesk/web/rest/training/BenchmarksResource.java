package org.meritdesk.web.rest.training;

import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.INSPECTOR;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

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
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.Benchmark;
import org.meritdesk.training.api.BenchmarkGap;
import org.meritdesk.training.api.Benchmarks;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.MonthText;
import org.meritdesk.web.rest.ReasonBody;

/** Reference values of the trade over REST (行业参考值接口). */
@Path("benchmarks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BenchmarksResource {

  @Inject private Benchmarks benchmarks;
  @Inject private Caller caller;

  /** All of them, by measure, the newest first. */
  @GET
  @Allowed(
      roles = {AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public List<Benchmark> all() {
    return benchmarks.all(caller);
  }

  /** Adds one with id 0, or corrects the one with its id. */
  @POST
  @Allowed(roles = HR_MAKER)
  public Benchmark keep(@NotNull Benchmark benchmark) {
    return benchmarks.keep(benchmark, caller);
  }

  /** Takes one out. */
  @POST
  @Path("{id}/remove")
  @Allowed(roles = HR_MAKER)
  public void remove(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    benchmarks.remove(id, body.reason(), caller);
  }

  /** The newest of each measure beside an agent's figures of a month. */
  @GET
  @Path("beside/{agent}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public List<BenchmarkGap> beside(
      @PathParam("agent") long agent, @QueryParam("month") @Nullable String month) {
    return of(Subject.agent(agent), month);
  }

  /** The same beside a team's figures. */
  @GET
  @Path("beside-team/{team}")
  @Allowed(
      roles = {TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public List<BenchmarkGap> besideTeam(
      @PathParam("team") long team, @QueryParam("month") @Nullable String month) {
    return of(Subject.team(team), month);
  }

  /** The same beside the company's figures. */
  @GET
  @Path("beside-company")
  @Allowed(
      roles = {TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public List<BenchmarkGap> besideCompany(@QueryParam("month") @Nullable String month) {
    return of(Subject.COMPANY, month);
  }

  private List<BenchmarkGap> of(Subject subject, @Nullable String month) {
    YearMonth of = MonthText.read(month == null ? "" : month);
    return benchmarks.beside(subject, of.atDay(1), of.plusMonths(1).atDay(1), caller);
  }
}

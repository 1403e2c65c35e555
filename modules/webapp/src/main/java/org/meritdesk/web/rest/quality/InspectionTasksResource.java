package org.meritdesk.web.rest.quality;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.INSPECTOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.quality.api.InspectionTask;
import org.meritdesk.quality.api.InspectionTasks;
import org.meritdesk.quality.api.TaskPage;
import org.meritdesk.quality.api.TaskQuery;
import org.meritdesk.quality.api.TaskState;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.ReasonBody;

/** What inspectors have to look at over REST (质检任务接口). */
@Path("inspection-tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InspectionTasksResource {

  @Inject private InspectionTasks tasks;
  @Inject private Caller caller;

  /** Tasks by due day; with the number in each state. */
  @GET
  @Allowed(
      roles = {INSPECTOR, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ)
  public TaskPage search(
      @QueryParam("inspector") @Nullable String inspector,
      @QueryParam("state") Set<TaskState> states,
      @QueryParam("agent") @Nullable Long agent,
      @QueryParam("draw") @Nullable Long draw,
      @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(500) int size) {
    return tasks.search(new TaskQuery(inspector, states, agent, draw, page, size), caller);
  }

  /** One task. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {INSPECTOR, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ)
  public InspectionTask get(@PathParam("id") long id) {
    return tasks.get(id, caller);
  }

  /** Puts a task aside. */
  @POST
  @Path("{id}/skip")
  @Allowed(roles = {INSPECTOR, HR_MAKER})
  public InspectionTask skip(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return tasks.skip(id, body.reason(), caller);
  }

  /** Gives a task to another inspector. */
  @POST
  @Path("{id}/hand-over")
  @Allowed(roles = {INSPECTOR, HR_MAKER})
  public InspectionTask handOver(@PathParam("id") long id, @Valid @NotNull HandOverBody body) {
    return tasks.handOver(id, body.inspector(), caller);
  }
}

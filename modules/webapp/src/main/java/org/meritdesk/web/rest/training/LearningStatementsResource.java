package org.meritdesk.web.rest.training;

import static org.meritdesk.people.api.Role.HR_MAKER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.StatementPage;
import org.meritdesk.training.api.StatementState;
import org.meritdesk.training.api.Statements;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Paging;

/** What was made of learning statements, and whom and what they mean (学习语句对照接口). */
@Path("learning-statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LearningStatementsResource {

  @Inject private Statements statements;
  @Inject private Agents agents;
  @Inject private Caller caller;

  /** Who an actor is (人员对照报文). */
  public record ActorBody(@NotBlank String actor, @NotBlank String employeeNo) {}

  /** Where the names of accounts are employee numbers (工号来源报文). */
  public record HomeBody(@NotBlank String homePage) {}

  /** Which course an activity is (课程对照报文). */
  public record ActivityBody(@NotBlank String activity, @NotBlank String course) {}

  /** How many statements were looked at again (对照结果). */
  public record LookedBody(int statements) {}

  /** Statements, the latest first. */
  @GET
  @Allowed(roles = HR_MAKER, scopes = Scope.INTAKE)
  public Response search(
      @QueryParam("state") @Nullable String state,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    StatementPage page = statements.search(state(state), offset, limit, caller);
    return Paging.link(Response.ok(page), uri, offset, limit, page.total()).build();
  }

  /** Says who an actor is; what waited for it counts from now on. */
  @PUT
  @Path("actors")
  @Allowed(roles = HR_MAKER, scopes = Scope.INTAKE)
  public LookedBody actor(@Valid @NotNull ActorBody body) {
    long agent =
        agents
            .byEmployeeNo(body.employeeNo().strip())
            .orElseThrow(() -> PeopleProblem.AGENT_NOT_FOUND.problem("agent", body.employeeNo()))
            .id();
    return new LookedBody(statements.actorIs(body.actor(), agent, caller));
  }

  /** Says that the names of accounts at a home are employee numbers. */
  @PUT
  @Path("homes")
  @Allowed(roles = HR_MAKER, scopes = Scope.INTAKE)
  public LookedBody home(@Valid @NotNull HomeBody body) {
    return new LookedBody(statements.employeesAt(body.homePage(), caller));
  }

  /** Says which course an activity is. */
  @PUT
  @Path("activities")
  @Allowed(roles = HR_MAKER, scopes = Scope.INTAKE)
  public LookedBody activity(@Valid @NotNull ActivityBody body) {
    return new LookedBody(statements.activityIs(body.activity(), body.course(), caller));
  }

  private static @Nullable StatementState state(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    return Arrays.stream(StatementState.values())
        .filter(each -> each.name().equals(name.strip().toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> PeopleProblem.FIELD_INVALID.problem("field", "state", "value", name));
  }
}

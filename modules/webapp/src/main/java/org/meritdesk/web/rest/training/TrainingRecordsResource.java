package org.meritdesk.web.rest.training;

import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.PastRecord;
import org.meritdesk.training.api.RecordPage;
import org.meritdesk.training.api.RecordQuery;
import org.meritdesk.training.api.RecordState;
import org.meritdesk.training.api.Records;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Paging;

/** What people completed, over REST (培训档案接口). */
@Path("training-records")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrainingRecordsResource {

  @Inject private Records records;
  @Inject private Caller caller;

  /** How many records are new (导入结果). */
  public record TakenBody(int lines, int written) {}

  /** Records that the caller may see, the latest first. */
  @GET
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response search(
      @QueryParam("agent") @Nullable Long agent,
      @QueryParam("q") @Nullable String person,
      @QueryParam("course") @Nullable String course,
      @QueryParam("state") @Nullable String state,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    RecordPage page =
        records.search(
            new RecordQuery(agent, person, course, state(state), RecordQuery.LATEST, offset, limit),
            caller);
    return Paging.link(Response.ok(page), uri, offset, limit, page.total()).build();
  }

  /** Takes records of the past over: all of them or none. */
  @POST
  @Allowed(roles = HR_MAKER, scopes = Scope.INTAKE)
  public TakenBody take(@NotNull @Size(min = 1, max = 5000) List<@NotNull PastRecord> past) {
    return new TakenBody(past.size(), records.take(past, caller));
  }

  private static @Nullable RecordState state(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    return Arrays.stream(RecordState.values())
        .filter(each -> each.name().equals(name.strip().toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> PeopleProblem.FIELD_INVALID.problem("field", "state", "value", name));
  }
}

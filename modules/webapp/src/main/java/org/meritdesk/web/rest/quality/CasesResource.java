package org.meritdesk.web.rest.quality;

import static org.meritdesk.people.api.Role.ADMIN;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.quality.api.CaseDraft;
import org.meritdesk.quality.api.CaseKind;
import org.meritdesk.quality.api.CaseLine;
import org.meritdesk.quality.api.CasePage;
import org.meritdesk.quality.api.CaseQuery;
import org.meritdesk.quality.api.CaseState;
import org.meritdesk.quality.api.CaseView;
import org.meritdesk.quality.api.Cases;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Days;
import org.meritdesk.web.rest.Paging;
import org.meritdesk.web.rest.Versions;

/** The case library over REST (案例库接口). */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CasesResource {

  @Inject private Cases cases;
  @Inject private Caller caller;

  /** Something that is said about a case (案例说明报文). */
  public record TextBody(@NotBlank @Size(max = 2000) String text) {}

  /** The conversation of a day (每日标杆报文); null takes it off. */
  public record DayBody(@Nullable Long caseId) {}

  /** Cases that the caller may read, the newest first. */
  @GET
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response search(
      @QueryParam("q") @Nullable String text,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("state") @Nullable String state,
      @QueryParam("tag") @Nullable String tag,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    CasePage page =
        cases.search(
            new CaseQuery(
                text,
                constant(CaseKind.class, "kind", kind),
                constant(CaseState.class, "state", state),
                tag,
                offset,
                limit),
            caller);
    return Paging.link(Response.ok(page), uri, offset, limit, page.total()).build();
  }

  /** Shares a conversation that the caller may see. */
  @POST
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD},
      whose = Allowed.Whose.SCOPED)
  public Response share(@NotNull CaseDraft draft) {
    CaseView made = cases.share(draft, caller);
    return tagged(Response.created(URI.create("cases/" + made.id())), made);
  }

  /** What would be shared; nothing is kept. */
  @POST
  @Path("preview")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD},
      whose = Allowed.Whose.SCOPED)
  public List<CaseLine> preview(@NotNull CaseDraft draft) {
    return cases.preview(draft, caller);
  }

  /** One case with its version as {@code ETag}. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response get(@PathParam("id") long id) {
    return tagged(Response.ok(), cases.get(id, caller));
  }

  /** Accepts what an agent handed in. */
  @POST
  @Path("{id}/accept")
  @Allowed(
      roles = {INSPECTOR, TEAM_LEAD},
      whose = Allowed.Whose.SCOPED)
  public Response accept(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return tagged(Response.ok(), cases.accept(id, Versions.read(ifMatch), caller));
  }

  /** Takes a case out of the library. */
  @POST
  @Path("{id}/withdraw")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD},
      whose = Allowed.Whose.SCOPED)
  public Response withdraw(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull TextBody body) {
    return tagged(Response.ok(), cases.withdraw(id, Versions.read(ifMatch), body.text(), caller));
  }

  /** Says something about a case. */
  @POST
  @Path("{id}/remarks")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER},
      whose = Allowed.Whose.SCOPED)
  public Response remark(@PathParam("id") long id, @Valid @NotNull TextBody body) {
    return tagged(Response.ok(), cases.remark(id, body.text(), caller));
  }

  /** The conversation of a day. */
  @GET
  @Path("days/{day}")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response ofDay(@PathParam("day") String day) {
    return cases
        .ofDay(Days.needed("day", day), caller)
        .map(found -> tagged(Response.ok(), found))
        .orElseGet(() -> Response.noContent().build());
  }

  /** Chooses the conversation of a day. */
  @PUT
  @Path("days/{day}")
  @Allowed(roles = {INSPECTOR, TEAM_LEAD, HR_MAKER})
  public Response choose(@PathParam("day") String day, @NotNull DayBody body) {
    cases.choose(Days.needed("day", day), body.caseId(), caller);
    return ofDay(day);
  }

  private static Response tagged(Response.ResponseBuilder answer, CaseView found) {
    return answer.entity(found).tag(Versions.tag(found.version())).build();
  }

  private static <E extends Enum<E>> @Nullable E constant(
      Class<E> type, String field, @Nullable String name) {
    try {
      return name == null || name.isBlank()
          ? null
          : Enum.valueOf(type, name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw PeopleProblem.FIELD_INVALID.problem("field", field, "value", String.valueOf(name));
    }
  }
}

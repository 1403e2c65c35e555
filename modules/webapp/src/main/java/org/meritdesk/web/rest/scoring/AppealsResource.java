package org.meritdesk.web.rest.scoring;

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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.scoring.api.AppealColumn;
import org.meritdesk.scoring.api.AppealDeed;
import org.meritdesk.scoring.api.AppealPage;
import org.meritdesk.scoring.api.AppealPreview;
import org.meritdesk.scoring.api.AppealQuery;
import org.meritdesk.scoring.api.AppealRequest;
import org.meritdesk.scoring.api.AppealState;
import org.meritdesk.scoring.api.AppealView;
import org.meritdesk.scoring.api.Appeals;
import org.meritdesk.scoring.api.ClaimRuling;
import org.meritdesk.scoring.api.Overturns;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Days;
import org.meritdesk.web.rest.MonthText;
import org.meritdesk.web.rest.Paging;
import org.meritdesk.web.rest.Versions;

/** Appeals over REST (申诉接口). */
@Path("appeals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppealsResource {

  @Inject private Appeals appeals;
  @Inject private Caller caller;

  /** What is said with a step (申诉说明报文). */
  public record SayBody(@Nullable @Size(max = 2000) String text) {

    String said() {
      return text == null ? "" : text;
    }
  }

  /** What is decided about every claim (申诉裁定报文). */
  public record RulingsBody(
      @NotNull List<@NotNull ClaimRuling> rulings, @Nullable @Size(max = 2000) String reason) {}

  /** Appeals that the caller may see: open ones first, the oldest on top. */
  @GET
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response search(
      @QueryParam("state") Set<AppealState> states,
      @QueryParam("inspection") @Nullable Long inspection,
      @QueryParam("agent") @Nullable Long agent,
      @QueryParam("month") @Nullable String month,
      @QueryParam("sort") @Nullable AppealColumn sort,
      @QueryParam("descending") @DefaultValue("false") boolean descending,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    if (limit < 1 || limit > 500 || offset < 0) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "limit", "value", limit);
    }
    AppealPage page =
        appeals.search(
            new AppealQuery(
                states,
                inspection,
                agent,
                month == null ? null : MonthText.read(month),
                offset / limit,
                limit,
                sort == null ? null : new Order<>(sort, descending)),
            caller);
    return Paging.link(Response.ok(page), uri, offset, limit, page.total()).build();
  }

  /** Hands an appeal in; only about the own inspection. */
  @POST
  @Allowed(roles = AGENT, whose = Allowed.Whose.SCOPED)
  public Response file(@Valid @NotNull AppealRequest request) {
    AppealView made = appeals.file(request, caller);
    return tagged(Response.created(URI.create("appeals/" + made.id())), made);
  }

  /** How often marks were changed, by inspector and by criterion. */
  @GET
  @Path("overturns")
  @Allowed(
      roles = {INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public Overturns overturns(
      @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
    return appeals.overturns(Days.needed("from", from), Days.needed("to", to), caller);
  }

  /** One appeal with its version as {@code ETag}. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response get(@PathParam("id") long id) {
    return tagged(Response.ok(), appeals.get(id, caller));
  }

  /** A reviewer takes it. */
  @POST
  @Path("{id}/take")
  @Allowed(
      roles = {INSPECTOR, TEAM_LEAD, HR_CHECKER},
      whose = Allowed.Whose.SCOPED)
  public Response take(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull SayBody body) {
    return act(id, ifMatch, AppealDeed.TAKE, body);
  }

  /** The reviewer gives it back for somebody else. */
  @POST
  @Path("{id}/pass-on")
  @Allowed(
      roles = {INSPECTOR, TEAM_LEAD, HR_CHECKER},
      whose = Allowed.Whose.SCOPED)
  public Response passOn(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull SayBody body) {
    return act(id, ifMatch, AppealDeed.PASS_ON, body);
  }

  /** The reviewer asks the agent something. */
  @POST
  @Path("{id}/ask")
  @Allowed(
      roles = {INSPECTOR, TEAM_LEAD, HR_CHECKER},
      whose = Allowed.Whose.SCOPED)
  public Response ask(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull SayBody body) {
    return act(id, ifMatch, AppealDeed.ASK, body);
  }

  /** The agent answers. */
  @POST
  @Path("{id}/answer")
  @Allowed(roles = AGENT, whose = Allowed.Whose.SCOPED)
  public Response answer(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull SayBody body) {
    return act(id, ifMatch, AppealDeed.ANSWER, body);
  }

  /** The agent takes it back. */
  @POST
  @Path("{id}/withdraw")
  @Allowed(roles = AGENT, whose = Allowed.Whose.SCOPED)
  public Response withdraw(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull SayBody body) {
    return act(id, ifMatch, AppealDeed.WITHDRAW, body);
  }

  /** What rulings would do to the inspection and the month; nothing is kept. */
  @POST
  @Path("{id}/preview")
  @Allowed(
      roles = {INSPECTOR, TEAM_LEAD, HR_CHECKER},
      whose = Allowed.Whose.SCOPED)
  public AppealPreview preview(@PathParam("id") long id, @Valid @NotNull RulingsBody body) {
    return appeals.preview(id, body.rulings(), caller);
  }

  /** Decides every claim; never by who judged it or handed it in. */
  @POST
  @Path("{id}/decide")
  @Allowed(
      roles = {INSPECTOR, TEAM_LEAD, HR_CHECKER},
      whose = Allowed.Whose.SCOPED)
  public Response decide(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull RulingsBody body) {
    String reason = body.reason();
    return tagged(
        Response.ok(),
        appeals.decide(
            id, Versions.read(ifMatch), body.rulings(), reason == null ? "" : reason, caller));
  }

  private Response act(long id, @Nullable String ifMatch, AppealDeed deed, SayBody body) {
    return tagged(
        Response.ok(), appeals.act(id, Versions.read(ifMatch), deed, body.said(), caller));
  }

  private static Response tagged(Response.ResponseBuilder answer, AppealView appeal) {
    return answer.entity(appeal).tag(Versions.tag(appeal.version())).build();
  }
}

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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.FormOutcome;
import org.meritdesk.quality.api.InspectionColumn;
import org.meritdesk.quality.api.InspectionPage;
import org.meritdesk.quality.api.InspectionQuery;
import org.meritdesk.quality.api.InspectionState;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.Inspections;
import org.meritdesk.quality.api.Quote;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Days;
import org.meritdesk.web.rest.Paging;
import org.meritdesk.web.rest.Versions;

/** Inspections over REST (质检接口): begun, saved, published, acknowledged. */
@Path("inspections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InspectionsResource {

  private static final Duration USUAL = Duration.ofDays(93);

  @Inject private Inspections inspections;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** What is inspected, by which form, for which task (开始质检报文). */
  public record BeginBody(long contact, long account, @NotBlank String form, @Nullable Long task) {}

  /** A draft as it stands (质检草稿报文); {@code spentSeconds} is the time spent in all. */
  public record DraftBody(
      @NotNull Map<String, Answer> answers,
      @Nullable @Size(max = 4000) String comment,
      @Nullable List<Quote> quotes,
      @Nullable @Min(0) @Max(86_400) Integer spentSeconds) {}

  /** Searches; without a span the contacts of the last three months. */
  @GET
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response search(
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("contact") @Nullable Long contact,
      @QueryParam("agent") @Nullable Long agent,
      @QueryParam("form") @Nullable String form,
      @QueryParam("inspector") @Nullable String inspector,
      @QueryParam("outcome") @Nullable FormOutcome outcome,
      @QueryParam("state") @Nullable InspectionState state,
      @QueryParam("sort") @DefaultValue("AT") InspectionColumn sort,
      @QueryParam("descending") @DefaultValue("true") boolean descending,
      @QueryParam("offset") @DefaultValue("0") @Min(0) int offset,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
      @Context UriInfo uri) {
    Instant givenTo = Days.instant("to", to);
    Instant until = givenTo == null ? clock.instant() : givenTo;
    Instant givenFrom = Days.instant("from", from);
    Instant since = givenFrom == null ? until.minus(USUAL) : givenFrom;
    InspectionQuery query =
        new InspectionQuery(
            since,
            until,
            contact,
            agent,
            form,
            inspector,
            outcome,
            state,
            offset,
            limit,
            new Order<>(sort, descending));
    InspectionPage page = inspections.search(query, caller);
    return Paging.link(Response.ok(page), uri, offset, limit, page.total()).build();
  }

  /** Begins one, or goes on with the draft of the same part and form. */
  @POST
  @Allowed(roles = INSPECTOR)
  public Response begin(@Valid @NotNull BeginBody body) {
    InspectionView view =
        inspections.begin(body.contact(), body.account(), body.form(), body.task(), caller);
    return tagged(Response.created(URI.create("inspections/" + view.id())), view);
  }

  /** One inspection with its version as {@code ETag}. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response get(@PathParam("id") long id) {
    return tagged(Response.ok(), inspections.get(id, caller));
  }

  /** Keeps a draft; {@code If-Match} names the version that was read. */
  @PUT
  @Path("{id}/answers")
  @Allowed(roles = INSPECTOR)
  public Response save(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull DraftBody body) {
    String comment = body.comment();
    List<Quote> quotes = body.quotes();
    Integer spent = body.spentSeconds();
    return tagged(
        Response.ok(),
        inspections.save(
            id,
            Versions.read(ifMatch),
            new Answers(body.answers()),
            comment == null ? "" : comment,
            quotes == null ? List.of() : quotes,
            spent == null ? 0 : spent,
            caller));
  }

  /** Publishes a draft; 422 with what is missing. */
  @POST
  @Path("{id}/publish")
  @Allowed(roles = INSPECTOR)
  public Response publish(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return tagged(Response.ok(), inspections.publish(id, Versions.read(ifMatch), caller));
  }

  /** Drops a draft. */
  @POST
  @Path("{id}/discard")
  @Allowed(roles = INSPECTOR)
  public Response discard(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    inspections.discard(id, Versions.read(ifMatch), caller);
    return Response.noContent().build();
  }

  /** The agent has read the own one. */
  @POST
  @Path("{id}/acknowledge")
  @Allowed(roles = AGENT, whose = Allowed.Whose.SCOPED)
  public Response acknowledge(@PathParam("id") long id) {
    return tagged(Response.ok(), inspections.acknowledge(id, caller));
  }

  private static Response tagged(Response.ResponseBuilder answer, InspectionView view) {
    return answer.entity(view).tag(Versions.tag(view.version())).build();
  }
}

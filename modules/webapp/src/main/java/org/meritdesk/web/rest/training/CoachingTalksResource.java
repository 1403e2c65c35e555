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
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.CoachingTalks;
import org.meritdesk.training.api.TalkDeed;
import org.meritdesk.training.api.TalkDraft;
import org.meritdesk.training.api.TalkKind;
import org.meritdesk.training.api.TalkPage;
import org.meritdesk.training.api.TalkQuery;
import org.meritdesk.training.api.TalkView;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.MonthText;
import org.meritdesk.web.rest.Paging;
import org.meritdesk.web.rest.Versions;

/** Talks between leads and agents over REST (辅导面谈接口). */
@Path("coaching-talks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoachingTalksResource {

  @Inject private CoachingTalks talks;
  @Inject private Caller caller;

  /** With whom to talk, and what about (面谈准备报文). */
  public record OpenBody(
      @NotNull Long agent, @NotNull TalkKind kind, @Nullable @Size(max = 7) String month) {}

  /** What is said with a step (面谈操作报文). */
  public record WordsBody(@Nullable @Size(max = 2000) String words) {}

  /** Why an action is given up; without a reason it is done (约定事项报文). */
  public record SettleBody(@Nullable @Size(max = 500) String dropped) {}

  /** Talks that the caller sees, the newest first. */
  @GET
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response search(
      @QueryParam("agent") @Nullable Long agent,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("open") @DefaultValue("false") boolean open,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    TalkPage page =
        talks.search(
            new TalkQuery(agent, named(TalkKind.class, "kind", kind), open, offset, limit), caller);
    return Paging.link(Response.ok(page), uri, offset, limit, page.total()).build();
  }

  /** Prepares a talk from the agent's figures. */
  @POST
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response open(@Valid @NotNull OpenBody body) {
    String month = body.month();
    TalkView made =
        talks.open(body.agent(), body.kind(), month == null ? null : MonthText.read(month), caller);
    return tagged(Response.created(URI.create("coaching-talks/" + made.id())), made);
  }

  /** One talk with its version as {@code ETag}. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response get(@PathParam("id") long id) {
    return tagged(Response.ok(), talks.get(id, caller));
  }

  /** Writes time, notes, evidence and actions. */
  @PUT
  @Path("{id}")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response change(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull TalkDraft draft) {
    return tagged(Response.ok(), talks.change(id, Versions.read(ifMatch), draft, caller));
  }

  /** Takes a step: invite, speak, hold, agree, object, close or cancel. */
  @POST
  @Path("{id}/{deed: invite|speak|hold|agree|object|close|cancel}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response act(
      @PathParam("id") long id,
      @PathParam("deed") String deed,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @Nullable WordsBody body) {
    TalkDeed step = TalkDeed.valueOf(deed.toUpperCase(Locale.ROOT));
    return tagged(
        Response.ok(),
        talks.act(id, Versions.read(ifMatch), step, body == null ? null : body.words(), caller));
  }

  /** Says that an agreed action is done, or gives it up. */
  @POST
  @Path("{id}/actions/{no}/settle")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response settle(
      @PathParam("id") long id, @PathParam("no") int no, @Valid @Nullable SettleBody body) {
    return tagged(
        Response.ok(), talks.settle(id, no, body == null ? null : body.dropped(), caller));
  }

  private static Response tagged(Response.ResponseBuilder answer, TalkView found) {
    return answer.entity(found).tag(Versions.tag(found.version())).build();
  }

  private static <E extends Enum<E>> @Nullable E named(
      Class<E> type, String field, @Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(name.strip().toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> PeopleProblem.FIELD_INVALID.problem("field", field, "value", name));
  }
}

package org.meritdesk.web.rest.incentive;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Honour;
import org.meritdesk.incentive.api.HonourRanking;
import org.meritdesk.incentive.api.HonourVotes;
import org.meritdesk.incentive.api.Honours;
import org.meritdesk.incentive.api.VoteBallot;
import org.meritdesk.incentive.api.WallEntry;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.paper.Papers;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.MonthText;
import org.meritdesk.web.rest.PaperAnswer;
import org.meritdesk.web.rest.ReasonBody;

/** Stars and other honours over REST (荣誉评选接口). */
@Path("honours")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HonoursResource {

  @Inject private Honours honours;
  @Inject private HonourVotes votes;
  @Inject private Papers papers;
  @Inject private Caller caller;

  /** A nomination (荣誉提名报文). */
  public record NominationBody(
      @NotBlank String rule,
      @NotBlank String month,
      long agentId,
      @NotBlank @Size(max = 300) String words) {}

  /** For whom somebody votes; nobody takes the vote back (同事投票报文). */
  public record VoteBody(@Nullable Long agentId) {}

  /** Whether one is shown on the wall (荣誉墙展示报文). */
  public record ShownBody(boolean shown) {}

  /** What each rule says of a published month; a lead's own teams. */
  @GET
  @Path("rankings")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public List<HonourRanking> rankings(@QueryParam("month") String month) {
    return honours.rankings(MonthText.read(month), caller);
  }

  /** Honours, waiting ones first; an agent the own that were given. */
  @GET
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public List<Honour> all() {
    return honours.all(caller);
  }

  /** What was given, without who does not want to be shown. */
  @GET
  @Path("wall")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public List<WallEntry> wall() {
    return honours.wall();
  }

  /** For whom the caller can vote, and has. */
  @GET
  @Path("votes/mine")
  @Allowed(
      roles = {AGENT, TEAM_LEAD},
      whose = Allowed.Whose.OWN)
  public VoteBallot ballot() {
    return votes.ballot(caller);
  }

  /** Votes for a colleague of the newest published month, or takes the vote back. */
  @PUT
  @Path("votes/mine")
  @Allowed(
      roles = {AGENT, TEAM_LEAD},
      whose = Allowed.Whose.OWN)
  public VoteBallot vote(@NotNull VoteBody body) {
    return votes.vote(body.agentId(), caller);
  }

  /** Nominates somebody whom the rule honours. */
  @POST
  @Allowed(roles = HR_MAKER)
  public Response nominate(@Valid @NotNull NominationBody body) {
    Honour made =
        honours.nominate(
            body.rule(), MonthText.read(body.month()), body.agentId(), body.words(), caller);
    return Response.created(URI.create("honours/" + made.id())).entity(made).build();
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public Honour one(@PathParam("id") long id) {
    return honours.get(id, caller);
  }

  /**
   * The certificate of an honour that was given, as a file to print, in the caller's language
   * unless another is named.
   */
  @GET
  @Path("{id}/certificate")
  @Produces("application/pdf")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public Response certificate(
      @PathParam("id") long id, @QueryParam("language") @Nullable String language) {
    Locale locale = PaperAnswer.language(language, caller);
    byte[] file = papers.honour(id, caller, locale, ZoneId.of(caller.zone()));
    return PaperAnswer.of(file, "honour-" + id);
  }

  /** Gives it; never by who nominated. */
  @POST
  @Path("{id}/confirm")
  @Allowed(roles = HR_CHECKER)
  public Honour confirm(@PathParam("id") long id) {
    return honours.confirm(id, caller);
  }

  /** Decides against. */
  @POST
  @Path("{id}/refuse")
  @Allowed(roles = HR_CHECKER)
  public Honour refuse(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return honours.refuse(id, body.reason(), caller);
  }

  /** Takes back what was given. */
  @POST
  @Path("{id}/revoke")
  @Allowed(roles = HR_CHECKER)
  public Honour revoke(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return honours.revoke(id, body.reason(), caller);
  }

  /** Shows the caller on the wall, or no more. */
  @PUT
  @Path("wall/mine")
  @Allowed(roles = AGENT, whose = Allowed.Whose.OWN)
  public ShownBody show(@NotNull ShownBody body) {
    honours.show(body.shown(), caller);
    return new ShownBody(honours.shown(caller));
  }
}

package org.meritdesk.web.rest.training;

import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.Cooperation;
import org.meritdesk.training.api.CooperationAnswer;
import org.meritdesk.training.api.CooperationDraft;
import org.meritdesk.training.api.CooperationOpened;
import org.meritdesk.training.api.CooperationRound;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.ReasonBody;
import org.meritdesk.web.rest.Versions;

/** Rounds in which the departments served rate teams, over REST (协作评分接口). */
@Path("cooperation-rounds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CooperationRoundsResource {

  @Inject private Cooperation cooperation;
  @Inject private Caller caller;

  /** Rounds, the latest first; a lead reads the led teams, nobody the score of too few. */
  @GET
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public List<CooperationRound> all() {
    return cooperation.rounds(caller);
  }

  /** Opens a round; the links are told this once. */
  @POST
  @Allowed(roles = HR_MAKER)
  public Response open(@NotNull CooperationDraft draft) {
    CooperationOpened made = cooperation.open(draft, caller);
    return Response.created(URI.create("cooperation-rounds/" + made.round().id()))
        .tag(Versions.tag(made.round().version()))
        .entity(made)
        .build();
  }

  /** One round with its version as {@code ETag}. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response get(@PathParam("id") long id) {
    return tagged(cooperation.get(id, caller));
  }

  /** Draws new links for who has not answered; the old ones no longer fit. */
  @POST
  @Path("{id}/remind")
  @Allowed(roles = HR_MAKER)
  public CooperationOpened remind(@PathParam("id") long id) {
    return cooperation.remind(id, caller);
  }

  /** Enters what somebody asked has answered elsewhere. */
  @POST
  @Path("{id}/invitations/{invitation}/answers")
  @Allowed(roles = HR_MAKER)
  public Response enter(
      @PathParam("id") long id,
      @PathParam("invitation") long invitation,
      @NotNull List<CooperationAnswer> answers) {
    return tagged(cooperation.enter(id, invitation, answers, caller));
  }

  /** Ends a round before its day. */
  @POST
  @Path("{id}/close")
  @Allowed(roles = HR_MAKER)
  public Response close(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return tagged(cooperation.close(id, Versions.read(ifMatch), caller));
  }

  /** Takes a round back, also one that counts. */
  @POST
  @Path("{id}/withdraw")
  @Allowed(roles = HR_MAKER)
  public Response withdraw(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull ReasonBody body) {
    return tagged(cooperation.withdraw(id, Versions.read(ifMatch), body.reason(), caller));
  }

  private static Response tagged(CooperationRound round) {
    return Response.ok(round).tag(Versions.tag(round.version())).build();
  }
}

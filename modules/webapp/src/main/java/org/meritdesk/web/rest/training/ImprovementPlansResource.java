package org.meritdesk.web.rest.training;

import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.ImprovementDeed;
import org.meritdesk.training.api.ImprovementDraft;
import org.meritdesk.training.api.ImprovementKind;
import org.meritdesk.training.api.ImprovementNote;
import org.meritdesk.training.api.ImprovementPage;
import org.meritdesk.training.api.ImprovementPlan;
import org.meritdesk.training.api.ImprovementPlans;
import org.meritdesk.training.api.ImprovementQuery;
import org.meritdesk.training.api.ImprovementStart;
import org.meritdesk.training.api.ImprovementState;
import org.meritdesk.training.api.ImprovementTarget;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.MonthText;
import org.meritdesk.web.rest.Paging;
import org.meritdesk.web.rest.Versions;

/** Improvement plans over REST (改进计划接口). */
@Path("improvement-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImprovementPlansResource {

  @Inject private ImprovementPlans plans;
  @Inject private Caller caller;

  /** Of which month plans are drafted (起草报文). */
  public record MonthBody(@NotBlank String month) {}

  /** How many were drafted (起草结果报文). */
  public record DraftedBody(int drafted) {}

  /** What is done, with words where they are needed (操作报文). */
  public record DeedBody(@NotNull ImprovementDeed deed, @Nullable @Size(max = 2000) String text) {}

  /** What is said about a step (步骤报文). */
  public record StepBody(@Nullable @Size(max = 500) String text) {}

  /** What a draft wants (改进计划草稿报文). */
  public record DraftBody(
      @NotNull LocalDate due,
      @NotNull List<ImprovementTarget> targets,
      @NotNull List<ImprovementDraft.Step> steps) {}

  /** A plan made by hand (手工立项报文). */
  public record StartBody(
      @Nullable Long agentId,
      @Nullable Long teamId,
      @Nullable Long ownerId,
      @NotBlank @Size(max = 2000) String why,
      @NotNull @Valid DraftBody draft) {

    ImprovementStart start() {
      return new ImprovementStart(
          agentId,
          teamId,
          ownerId,
          why,
          new ImprovementDraft(draft.due(), draft.targets(), draft.steps()));
    }
  }

  /** What is added to the evidence (佐证报文). */
  public record EntryBody(
      @NotBlank @Size(max = 2000) String text,
      @Nullable Long contactId,
      @Nullable Long inspectionId) {}

  /** Open ones first, the next due first; without trail and effect so far. */
  @GET
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response list(
      @QueryParam("state") @Nullable ImprovementState state,
      @QueryParam("open") @Nullable Boolean open,
      @QueryParam("kind") @Nullable ImprovementKind kind,
      @QueryParam("team") @Nullable Long team,
      @QueryParam("agent") @Nullable Long agent,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    if (limit < 1 || limit > 500 || offset < 0) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "limit", "value", limit);
    }
    ImprovementPage page =
        plans.search(new ImprovementQuery(state, open, kind, team, agent, offset, limit), caller);
    return Paging.link(Response.ok(page), uri, offset, limit, page.total()).build();
  }

  /** Drafts what a published month asks for. */
  @POST
  @Path("propose")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public DraftedBody propose(@Valid @NotNull MonthBody body) {
    return new DraftedBody(plans.propose(MonthText.read(body.month()), caller));
  }

  /** Makes a plan from nothing, of a person or of a whole team. */
  @POST
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response make(@Valid @NotNull StartBody body) {
    ImprovementPlan made = plans.make(body.start(), caller);
    return Response.created(URI.create("improvement-plans/" + made.id()))
        .entity(made)
        .tag(Versions.tag(made.version()))
        .build();
  }

  /** One plan with its trail and its effect so far. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response get(@PathParam("id") long id) {
    return tagged(plans.get(id, caller));
  }

  /** Changes a draft. */
  @PUT
  @Path("{id}")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response edit(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull DraftBody body) {
    return tagged(
        plans.edit(
            id,
            Versions.read(ifMatch),
            new ImprovementDraft(body.due(), body.targets(), body.steps()),
            caller));
  }

  /** Moves a plan on: agrees, begins, re-assesses, closes, drops, or says what follows. */
  @POST
  @Path("{id}/deeds")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER},
      whose = Allowed.Whose.SCOPED)
  public Response act(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull DeedBody body) {
    return tagged(plans.act(id, Versions.read(ifMatch), body.deed(), body.text(), caller));
  }

  /** Says that a step is done. */
  @POST
  @Path("{id}/steps/{step}/done")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response done(
      @PathParam("id") long id, @PathParam("step") int step, @Valid @NotNull StepBody body) {
    return tagged(plans.done(id, step, body.text(), caller));
  }

  /** Adds to the evidence. */
  @POST
  @Path("{id}/entries")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response note(@PathParam("id") long id, @Valid @NotNull EntryBody body) {
    return tagged(
        plans.note(
            id, new ImprovementNote(body.text(), body.contactId(), body.inspectionId()), caller));
  }

  private static Response tagged(ImprovementPlan plan) {
    return Response.ok(plan).tag(Versions.tag(plan.version())).build();
  }
}

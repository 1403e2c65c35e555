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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.InstructorRule;
import org.meritdesk.training.api.InstructorView;
import org.meritdesk.training.api.Instructors;
import org.meritdesk.training.api.LessonDraft;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.ReasonBody;

/** Instructors and their certification, over REST (内部讲师接口). */
@Path("instructors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InstructorsResource {

  @Inject private Instructors instructors;
  @Inject private Caller caller;

  /** Who is named (提名报文). */
  public record NomineeBody(@NotNull Long agent) {}

  /** Instructors and candidates, by name. */
  @GET
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public List<InstructorView> list() {
    return instructors.list(caller);
  }

  /** Names a candidate. */
  @POST
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public InstructorView nominate(@Valid @NotNull NomineeBody body) {
    return instructors.nominate(body.agent(), caller);
  }

  /** One of them. */
  @GET
  @Path("{agent}")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public InstructorView get(@PathParam("agent") long agent) {
    return instructors.get(agent, caller);
  }

  /** Keeps the marks of an observed lesson. */
  @POST
  @Path("{agent}/lessons")
  @Allowed(roles = {TEAM_LEAD, HR_MAKER, HR_CHECKER})
  public InstructorView observe(@PathParam("agent") long agent, @NotNull LessonDraft lesson) {
    return instructors.observe(agent, lesson, caller);
  }

  /** Certifies, or renews. */
  @POST
  @Path("{agent}/certify")
  @Allowed(roles = HR_CHECKER)
  public InstructorView certify(@PathParam("agent") long agent) {
    return instructors.certify(agent, caller);
  }

  /** Ends a candidacy or an appointment. */
  @POST
  @Path("{agent}/end")
  @Allowed(roles = {HR_MAKER, HR_CHECKER})
  public InstructorView end(@PathParam("agent") long agent, @Valid @NotNull ReasonBody body) {
    return instructors.end(agent, body.reason(), caller);
  }

  /** What instructors have to bring. */
  @GET
  @Path("rule")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public InstructorRule rule() {
    return instructors.rule(caller);
  }

  /** Saves that as a new version; {@code versionNo} is the one that was read. */
  @PUT
  @Path("rule")
  @Allowed(roles = HR_MAKER)
  public InstructorRule saveRule(@NotNull InstructorRule rule) {
    return instructors.saveRule(rule, caller);
  }
}

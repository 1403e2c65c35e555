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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.people.api.Caller;
import org.meritdesk.training.api.AttemptView;
import org.meritdesk.training.api.Exams;
import org.meritdesk.web.rest.Allowed;

/** Exams over REST (考试接口): right answers are told only after the attempt was handed in. */
@Path("exam-attempts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamAttemptsResource {

  @Inject private Exams exams;
  @Inject private Caller caller;

  /** Which exam is begun (开考报文). */
  public record BeginBody(@NotBlank @Size(max = 63) String course) {}

  /** Chosen options by question (交卷报文). */
  public record AnswersBody(@NotNull Map<String, Set<String>> answers) {}

  /** The own attempts, the latest first. */
  @GET
  @Allowed(roles = AGENT, whose = Allowed.Whose.SCOPED)
  public List<AttemptView> mine() {
    return exams.mine(caller);
  }

  /** Begins an attempt, or gives the open one. */
  @POST
  @Allowed(roles = AGENT, whose = Allowed.Whose.SCOPED)
  public Response begin(@Valid @NotNull BeginBody body) {
    AttemptView begun = exams.begin(body.course(), caller);
    return Response.created(URI.create("exam-attempts/" + begun.id())).entity(begun).build();
  }

  /** One attempt. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public AttemptView get(@PathParam("id") long id) {
    return exams.get(id, caller);
  }

  /** Hands the own attempt in. */
  @POST
  @Path("{id}/submit")
  @Allowed(roles = AGENT, whose = Allowed.Whose.SCOPED)
  public AttemptView submit(@PathParam("id") long id, @Valid @NotNull AnswersBody body) {
    return exams.submit(id, body.answers(), caller);
  }
}

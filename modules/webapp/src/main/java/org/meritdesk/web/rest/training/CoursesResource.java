package org.meritdesk.web.rest.training;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.CourseDocument;
import org.meritdesk.training.api.CourseFinding;
import org.meritdesk.training.api.CourseQuery;
import org.meritdesk.training.api.CourseVersion;
import org.meritdesk.training.api.CourseView;
import org.meritdesk.training.api.Courses;
import org.meritdesk.training.api.ExamStanding;
import org.meritdesk.training.api.Exams;
import org.meritdesk.web.rest.Allowed;

/** The catalogue of courses over REST (课程接口). */
@Path("courses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoursesResource {

  @Inject private Courses courses;
  @Inject private Exams exams;
  @Inject private Caller caller;

  /** Why a version is sent back (课程退回报文). */
  public record BackBody(@NotBlank @Size(max = 500) String reason) {}

  /** Courses in force; for who keeps courses, those being written too. */
  @GET
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public List<CourseView> search(
      @QueryParam("q") @Nullable String text, @QueryParam("painPoint") @Nullable String point) {
    return courses.search(new CourseQuery(text, point), caller);
  }

  /** Saves a draft of the next version. */
  @POST
  @Allowed(roles = {TEAM_LEAD, HR_MAKER})
  public Response draft(@NotNull CourseDocument document) {
    CourseVersion made = courses.draft(document, caller);
    return Response.created(URI.create("courses/" + made.code())).entity(made).build();
  }

  /** What has to be mended in a document; nothing is kept. */
  @POST
  @Path("check")
  @Allowed(roles = {TEAM_LEAD, HR_MAKER, HR_CHECKER})
  public List<CourseFinding> check(@NotNull CourseDocument document) {
    return courses.check(document);
  }

  /** One course. */
  @GET
  @Path("{code}")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public CourseView get(@PathParam("code") String code) {
    return courses.get(code, caller);
  }

  /** Hands a draft to a second person. */
  @POST
  @Path("{code}/versions/{no}/submit")
  @Allowed(roles = {TEAM_LEAD, HR_MAKER})
  public CourseVersion submit(@PathParam("code") String code, @PathParam("no") int no) {
    return courses.submit(code, no, caller);
  }

  /** Brings a version into force. */
  @POST
  @Path("{code}/versions/{no}/approve")
  @Allowed(roles = HR_CHECKER)
  public CourseVersion approve(@PathParam("code") String code, @PathParam("no") int no) {
    return courses.approve(code, no, caller);
  }

  /** Sends a submitted version back. */
  @POST
  @Path("{code}/versions/{no}/send-back")
  @Allowed(roles = HR_CHECKER)
  public CourseVersion sendBack(
      @PathParam("code") String code, @PathParam("no") int no, @Valid @NotNull BackBody body) {
    return courses.sendBack(code, no, body.reason(), caller);
  }

  /** How the caller stands with the exam. */
  @GET
  @Path("{code}/exam")
  @Allowed(roles = AGENT, whose = Allowed.Whose.SCOPED)
  public ExamStanding standing(@PathParam("code") String code) {
    return exams.standing(code, caller);
  }
}

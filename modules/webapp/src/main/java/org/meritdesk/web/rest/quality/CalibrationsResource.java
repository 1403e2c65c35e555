package org.meritdesk.web.rest.quality;

import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.INSPECTOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.CalibrationLine;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.api.CalibrationNote;
import org.meritdesk.quality.api.CalibrationRequest;
import org.meritdesk.quality.api.CalibrationResults;
import org.meritdesk.quality.api.CalibrationView;
import org.meritdesk.quality.api.Calibrations;
import org.meritdesk.quality.api.DriftLine;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Versions;

/** Calibration over REST (校准接口): what others marked is answered only once a session is revealed. */
@Path("calibrations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalibrationsResource {

  @Inject private Calibrations calibrations;
  @Inject private Caller caller;

  /** A mark as it stands (校准评分报文). */
  public record MarkBody(
      @NotNull Map<String, Answer> answers, @Nullable @Size(max = 2000) String comment) {}

  /** What was agreed about a criterion (讨论结论报文): a point, or that it does not apply. */
  public record NoteBody(
      int contactNo,
      @NotBlank String criterion,
      @Nullable String point,
      @Nullable Boolean notApplicable,
      @NotBlank @Size(max = 2000) String text) {}

  /** All sessions, those that wait for the caller first. */
  @GET
  @Allowed(
      roles = {INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public List<CalibrationLine> all() {
    return calibrations.all(caller);
  }

  /** Opens a session; 422 with the person or contact that stands in the way. */
  @POST
  @Allowed(roles = {INSPECTOR, HR_MAKER})
  public Response open(@NotNull CalibrationRequest request) {
    CalibrationView view = calibrations.open(request, caller);
    return Response.created(URI.create("calibrations/" + view.line().id())).entity(view).build();
  }

  /** Logins of the inspectors who can be asked to mark. */
  @GET
  @Path("inspectors")
  @Allowed(roles = {INSPECTOR, HR_MAKER})
  public List<String> inspectors() {
    return calibrations.inspectors(caller);
  }

  /** Strict or lenient from session to session, by inspector. */
  @GET
  @Path("drift")
  @Allowed(
      roles = {INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public List<DriftLine> drift(@QueryParam("form") @Nullable String form) {
    return calibrations.drift(form, caller);
  }

  /** One session; before it is revealed with the caller's own marks only. */
  @GET
  @Path("{id}")
  @Allowed(
      roles = {INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public CalibrationView get(@PathParam("id") long id) {
    return calibrations.get(id, caller);
  }

  /** The caller's mark of a contact with its version as {@code ETag}; "0" before the first. */
  @GET
  @Path("{id}/contacts/{no}/mark")
  @Allowed(roles = INSPECTOR)
  public Response mark(@PathParam("id") long id, @PathParam("no") int no) {
    return tagged(calibrations.mark(id, no, caller));
  }

  /** Keeps a draft; {@code If-Match} names the version that was read. */
  @PUT
  @Path("{id}/contacts/{no}/mark")
  @Allowed(roles = INSPECTOR)
  public Response save(
      @PathParam("id") long id,
      @PathParam("no") int no,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MarkBody body) {
    String comment = body.comment();
    return tagged(
        calibrations.save(
            id,
            no,
            Versions.read(ifMatch),
            new Answers(body.answers()),
            comment == null ? "" : comment,
            caller));
  }

  /** Gives the mark for good; with the last one of all the session is revealed. */
  @POST
  @Path("{id}/contacts/{no}/submit")
  @Allowed(roles = INSPECTOR)
  public Response submit(
      @PathParam("id") long id,
      @PathParam("no") int no,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return tagged(calibrations.submit(id, no, Versions.read(ifMatch), caller));
  }

  /** Shows all marks before the last one is in; only by who opened the session. */
  @POST
  @Path("{id}/reveal")
  @Allowed(roles = {INSPECTOR, HR_MAKER})
  public CalibrationView reveal(@PathParam("id") long id) {
    return calibrations.reveal(id, caller);
  }

  /** Writes down what was agreed. */
  @POST
  @Path("{id}/notes")
  @Allowed(roles = {INSPECTOR, HR_MAKER})
  public CalibrationNote discuss(@PathParam("id") long id, @Valid @NotNull NoteBody body) {
    return calibrations.discuss(
        id,
        body.contactNo(),
        body.criterion(),
        new Answer(body.point(), Boolean.TRUE.equals(body.notApplicable()), ""),
        body.text(),
        caller);
  }

  /** Ends the discussion; only by who opened the session. */
  @POST
  @Path("{id}/close")
  @Allowed(roles = {INSPECTOR, HR_MAKER})
  public CalibrationView close(@PathParam("id") long id) {
    return calibrations.close(id, caller);
  }

  /** The statistics; 409 before the session is revealed. */
  @GET
  @Path("{id}/results")
  @Allowed(
      roles = {INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public CalibrationResults results(@PathParam("id") long id) {
    return calibrations.results(id, caller);
  }

  /** All marks as a table; 409 before the session is revealed. */
  @GET
  @Path("{id}/marks")
  @Produces("text/csv")
  @Allowed(
      roles = {INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public Response table(@PathParam("id") long id) {
    return Response.ok(calibrations.table(id, caller).getBytes(StandardCharsets.UTF_8))
        .type("text/csv; charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"calibration-" + id + ".csv\"")
        .build();
  }

  private static Response tagged(CalibrationMark mark) {
    return Response.ok(mark).tag(Versions.tag(mark.version())).build();
  }
}

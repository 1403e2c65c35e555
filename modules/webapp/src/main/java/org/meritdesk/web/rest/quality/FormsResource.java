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
import jakarta.validation.constraints.NotNull;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.FormVersion;
import org.meritdesk.quality.api.FormView;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Days;
import org.meritdesk.web.rest.ReasonBody;

/** Inspection forms over REST (质检表接口): whoever is inspected may read what is asked. */
@Path("forms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FormsResource {

  @Inject private Forms forms;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** All forms with their versions, newest first. */
  @GET
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ)
  public List<FormView> all() {
    return forms.all();
  }

  /** The documents that ship. */
  @GET
  @Path("templates")
  @Allowed(
      roles = {INSPECTOR, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ)
  public List<FormDocument> templates() {
    return forms.templates();
  }

  /** What is wrong or remarkable about a document; nothing is kept. */
  @POST
  @Path("check")
  @Allowed(roles = {INSPECTOR, HR_MAKER, HR_CHECKER, ADMIN})
  public List<FormFinding> check(@NotNull FormDocument document) {
    return forms.check(document);
  }

  /** Keeps a draft: the open one is replaced, else a version begins; 422 without key or day. */
  @POST
  @Allowed(roles = {INSPECTOR, HR_MAKER})
  public Response draft(@NotNull FormDocument document) {
    FormVersion draft = forms.draft(document, caller);
    return Response.created(URI.create("forms/" + draft.code() + "/versions/" + draft.versionNo()))
        .entity(draft)
        .build();
  }

  /** The version used on a day, of today without one. */
  @GET
  @Path("{code}")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ)
  public FormVersion inForce(
      @PathParam("code") String code, @QueryParam("day") @Nullable String day) {
    LocalDate given = Days.read("day", day);
    LocalDate asked = given == null ? LocalDate.now(clock) : given;
    return forms
        .inForce(code, asked)
        .orElseThrow(() -> QualityProblem.FORM_NOT_FOUND.problem("form", code, "version", asked));
  }

  /** Takes a document in under a key: the file of an export, perhaps of another house. */
  @PUT
  @Path("{code}")
  @Allowed(roles = {INSPECTOR, HR_MAKER})
  public FormVersion take(@PathParam("code") String code, @NotNull FormDocument document) {
    return forms.draft(document.withCode(code), caller);
  }

  /** One version. */
  @GET
  @Path("{code}/versions/{no}")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ)
  public FormVersion version(@PathParam("code") String code, @PathParam("no") int no) {
    return forms.version(code, no);
  }

  /** The document alone, as a file that can be taken in again. */
  @GET
  @Path("{code}/versions/{no}/document")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ)
  public Response document(@PathParam("code") String code, @PathParam("no") int no) {
    FormVersion version = forms.version(code, no);
    return Response.ok(version.document())
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + version.code() + "-v" + version.versionNo() + ".json\"")
        .build();
  }

  /** Hands a draft to a second person; 422 with the rows that must be mended. */
  @POST
  @Path("{code}/versions/{no}/submit")
  @Allowed(roles = {INSPECTOR, HR_MAKER})
  public FormVersion submit(@PathParam("code") String code, @PathParam("no") int no) {
    return forms.submit(code, no, caller);
  }

  /** Brings a version into force; never by who wrote it. */
  @POST
  @Path("{code}/versions/{no}/approve")
  @Allowed(roles = HR_CHECKER)
  public FormVersion approve(@PathParam("code") String code, @PathParam("no") int no) {
    return forms.approve(code, no, caller);
  }

  /** Sends a version back. */
  @POST
  @Path("{code}/versions/{no}/send-back")
  @Allowed(roles = HR_CHECKER)
  public FormVersion sendBack(
      @PathParam("code") String code, @PathParam("no") int no, @Valid @NotNull ReasonBody body) {
    return forms.sendBack(code, no, body.reason(), caller);
  }
}

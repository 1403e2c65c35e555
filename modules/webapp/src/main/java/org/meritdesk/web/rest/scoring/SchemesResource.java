package org.meritdesk.web.rest.scoring;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.scoring.api.Finding;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.SchemeVersion;
import org.meritdesk.scoring.api.SchemeView;
import org.meritdesk.scoring.api.Schemes;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.ReasonBody;

/** Schemes over REST (考核方案接口): whoever is judged may read the rules. */
@Path("schemes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SchemesResource {

  @Inject private Schemes schemes;
  @Inject private Caller caller;

  /** All schemes with their versions, newest first. */
  @GET
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ)
  public List<SchemeView> all() {
    return schemes.all();
  }

  /** The documents that ship. */
  @GET
  @Path("templates")
  @Allowed(
      roles = {HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ)
  public List<SchemeDocument> templates() {
    return schemes.templates();
  }

  /** What is wrong or remarkable about a document; nothing is kept. */
  @POST
  @Path("check")
  @Allowed(roles = {HR_MAKER, HR_CHECKER, ADMIN})
  public List<Finding> check(@NotNull SchemeDocument document) {
    return schemes.check(document);
  }

  /** Keeps a draft: the open one is replaced, else a version begins. */
  @POST
  @Allowed(roles = HR_MAKER)
  public Response draft(@NotNull SchemeDocument document) {
    SchemeVersion draft = schemes.draft(document, caller);
    return Response.created(
            URI.create("schemes/" + draft.code() + "/versions/" + draft.versionNo()))
        .entity(draft)
        .build();
  }

  /** One version. */
  @GET
  @Path("{code}/versions/{no}")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ)
  public SchemeVersion version(@PathParam("code") String code, @PathParam("no") int no) {
    return schemes.version(code, no);
  }

  /** Hands a draft to a second person. */
  @POST
  @Path("{code}/versions/{no}/submit")
  @Allowed(roles = HR_MAKER)
  public SchemeVersion submit(@PathParam("code") String code, @PathParam("no") int no) {
    return schemes.submit(code, no, caller);
  }

  /** Brings a version into force; never by who wrote it. */
  @POST
  @Path("{code}/versions/{no}/approve")
  @Allowed(roles = HR_CHECKER)
  public SchemeVersion approve(@PathParam("code") String code, @PathParam("no") int no) {
    return schemes.approve(code, no, caller);
  }

  /** Sends a version back. */
  @POST
  @Path("{code}/versions/{no}/send-back")
  @Allowed(roles = HR_CHECKER)
  public SchemeVersion sendBack(
      @PathParam("code") String code, @PathParam("no") int no, @Valid @NotNull ReasonBody body) {
    return schemes.sendBack(code, no, body.reason(), caller);
  }
}

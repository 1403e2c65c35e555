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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.CertificateView;
import org.meritdesk.training.api.Certificates;
import org.meritdesk.web.paper.CertificatePaper;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.PaperAnswer;
import org.meritdesk.web.rest.ReasonBody;

/** Certificates over REST (培训证书接口). */
@Path("certificates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificatesResource {

  @Inject private Certificates certificates;
  @Inject private Caller caller;

  /** The certificate of a training record; issued if there is none yet. */
  @GET
  @Path("of-record/{record}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public CertificateView ofRecord(@PathParam("record") long record) {
    return certificates.of(record, caller);
  }

  /** The same as a file to print, in the caller's language unless another is named. */
  @GET
  @Path("of-record/{record}/file")
  @Produces("application/pdf")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public Response file(
      @PathParam("record") long record, @QueryParam("language") @Nullable String language) {
    Locale locale = PaperAnswer.language(language, caller);
    CertificateView view = certificates.of(record, caller);
    String course = view.names().getOrDefault(locale.toLanguageTag(), view.course());
    byte[] file = new CertificatePaper(locale, ZoneId.of(caller.zone())).of(view, course);
    return PaperAnswer.of(file, view.number());
  }

  /** What a number stands for, for who knows its code too. */
  @GET
  @Path("{number}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ)
  public CertificateView check(
      @PathParam("number") String number, @QueryParam("code") @DefaultValue("") String code) {
    return certificates.check(number, code, caller);
  }

  /** Takes a certificate back. */
  @POST
  @Path("{number}/revoke")
  @Allowed(roles = {HR_MAKER, HR_CHECKER})
  public CertificateView revoke(
      @PathParam("number") String number, @Valid @NotNull ReasonBody body) {
    return certificates.revoke(number, body.reason(), caller);
  }
}

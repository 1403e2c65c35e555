package org.meritdesk.web.rest.training;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.AlertRule;
import org.meritdesk.training.api.AlertRuleView;
import org.meritdesk.training.api.AlertRules;
import org.meritdesk.training.api.NoisyRule;
import org.meritdesk.training.api.NoisyRules;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Versions;

/** The rules of alerts over REST (预警规则接口). */
@Path("alert-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlertRulesResource {

  @Inject private AlertRules rules;
  @Inject private NoisyRules noisy;
  @Inject private Caller caller;

  /** The rules in force, by code. */
  @GET
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ)
  public List<AlertRuleView> all() {
    return rules.all(caller);
  }

  /** Rules that raised too much in the last seven days, or of which nobody took note. */
  @GET
  @Path("noisy")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ)
  public List<NoisyRule> noisy() {
    return noisy.lately(caller);
  }

  /** Every version of a rule, the newest first. */
  @GET
  @Path("{code}/versions")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ)
  public List<AlertRuleView> versions(@PathParam("code") String code) {
    return rules.versions(code, caller);
  }

  /** Keeps a new version; {@code If-Match} names the one that was seen, 0 for a new rule. */
  @PUT
  @Path("{code}")
  @Allowed(roles = {HR_MAKER, ADMIN})
  public Response save(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull AlertRule rule) {
    if (!rule.code().equals(code)) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "code", "value", rule.code());
    }
    AlertRuleView saved = rules.save(rule, Versions.read(ifMatch), caller);
    return Response.ok(saved).tag(Versions.tag(saved.versionNo())).build();
  }
}

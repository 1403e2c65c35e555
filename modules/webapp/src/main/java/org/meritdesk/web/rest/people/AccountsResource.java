package org.meritdesk.web.rest.people;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.PlatformAccounts;
import org.meritdesk.people.api.Scope;
import org.meritdesk.people.api.Teams;
import org.meritdesk.people.api.UnknownAccount;
import org.meritdesk.web.rest.Allowed;

/** Platform accounts over REST (平台账号接口). */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {

  @Inject private PlatformAccounts accounts;
  @Inject private Teams teams;
  @Inject private Caller caller;

  /** Whose account it is (认领报文). */
  public record ResolveBody(@NotNull Long agentId) {}

  /** Accounts that become agents (批量建档报文). */
  public record AdoptBody(
      @NotEmpty List<@NotNull Long> accountIds,
      @NotBlank String team,
      @NotBlank String post,
      @NotNull LocalDate from,
      @NotBlank String zone) {}

  /** The accounts that wait for an owner. */
  @GET
  @Path("unknown")
  @Allowed(
      roles = {HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = {Scope.READ, Scope.ADMIN})
  public List<UnknownAccount> unknown() {
    return accounts.unknown();
  }

  /** Says whose account it is; what it did counts from then on, whenever it was. */
  @POST
  @Path("{id}/resolve")
  @Allowed(
      roles = {HR_MAKER, ADMIN},
      scopes = Scope.ADMIN)
  public void resolve(@PathParam("id") long id, @Valid @NotNull ResolveBody body) {
    accounts.resolve(id, body.agentId(), caller);
  }

  /** Makes a new agent of every unknown account among these. */
  @POST
  @Path("adopt")
  @Allowed(
      roles = {HR_MAKER, ADMIN},
      scopes = Scope.ADMIN)
  public Map<String, Integer> adopt(@Valid @NotNull AdoptBody body) {
    long team =
        teams
            .byCode(body.team())
            .orElseThrow(() -> PeopleProblem.TEAM_NOT_FOUND.problem("team", body.team()))
            .id();
    int made =
        accounts.adopt(body.accountIds(), team, body.post(), body.from(), body.zone(), caller);
    return Map.of("adopted", made);
  }
}

package org.meritdesk.web.rest;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AUDITOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.meritdesk.people.api.Invariant;
import org.meritdesk.people.api.Scope;

/** What must hold over the whole database, asserted on request (全库校验). */
@Path("verify")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerifyResource {

  @Inject private Instance<Invariant> invariants;

  /** One invariant and what violates it (校验项). */
  public record Checked(String name, List<String> violations) {}

  /** All invariants by name (校验结果). */
  public record Verification(boolean sound, List<Checked> invariants) {}

  /** Asserts every invariant. */
  @GET
  @Allowed(
      roles = {ADMIN, AUDITOR},
      scopes = {Scope.ADMIN, Scope.READ})
  public Verification verify() {
    List<Checked> checked =
        invariants.stream()
            .map(one -> new Checked(one.name(), one.violations()))
            .sorted(Comparator.comparing(Checked::name))
            .toList();
    return new Verification(checked.stream().allMatch(c -> c.violations().isEmpty()), checked);
  }
}

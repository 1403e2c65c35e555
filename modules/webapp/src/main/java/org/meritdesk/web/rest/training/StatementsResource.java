package org.meritdesk.web.rest.training;

import static org.meritdesk.people.api.Role.HR_MAKER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.Statements;
import org.meritdesk.training.api.TrainingProblem;
import org.meritdesk.web.rest.Allowed;

/**
 * Learning statements of other systems by the Experience API (学习语句接口): the endpoint to enter there
 * is {@code …/api/v1/xapi/}, with the account {@code api-key} and a key as its password.
 */
@Path("xapi/statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StatementsResource {

  static final String VERSION = "X-Experience-API-Version";

  @Inject private Statements statements;
  @Inject private Caller caller;

  /** Takes a statement or a list of them: all or none; answers their ids. */
  @POST
  @Allowed(roles = HR_MAKER, scopes = Scope.INTAKE)
  public Response take(@HeaderParam(VERSION) @Nullable String version, String json) {
    List<UUID> ids = statements.receive(json, version, null, caller);
    return Response.ok(ids).header(VERSION, version).build();
  }

  /** Takes one statement under its id. */
  @PUT
  @Allowed(roles = HR_MAKER, scopes = Scope.INTAKE)
  public Response put(
      @QueryParam("statementId") @Nullable String id,
      @HeaderParam(VERSION) @Nullable String version,
      String json) {
    statements.receive(json, version, known(id), caller);
    return Response.noContent().header(VERSION, version).build();
  }

  /** One statement as it came. */
  @GET
  @Allowed(roles = HR_MAKER, scopes = Scope.INTAKE)
  public Response one(
      @QueryParam("statementId") @Nullable String id,
      @HeaderParam(VERSION) @Nullable String version) {
    UUID asked = known(id);
    String json =
        statements
            .document(asked, caller)
            .orElseThrow(() -> TrainingProblem.STATEMENT_NOT_FOUND.problem("statement", asked));
    return Response.ok(json).header(VERSION, version == null ? "1.0.3" : version).build();
  }

  private static UUID known(@Nullable String id) {
    try {
      return UUID.fromString(id == null ? "" : id);
    } catch (IllegalArgumentException e) {
      throw PeopleProblem.FIELD_INVALID.problem(
          "field", "statementId", "value", id == null ? "" : id);
    }
  }
}

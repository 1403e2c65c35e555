package org.meritdesk.web.rest.ingestion;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.INSPECTOR;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ContactPage;
import org.meritdesk.ingestion.api.ContactQuery;
import org.meritdesk.ingestion.api.ContactView;
import org.meritdesk.ingestion.api.Contacts;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;

/** The contacts themselves (会话接口). */
@Path("contacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(
    roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
    scopes = Scope.READ,
    whose = Allowed.Whose.SCOPED)
public class ContactsResource {

  @Inject private Contacts contacts;
  @Inject private Caller caller;

  /** Contacts within what the caller may see, the newest first. */
  @GET
  public ContactPage search(
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("agent") @Nullable Long agent,
      @QueryParam("queue") @Nullable Integer queue,
      @QueryParam("channel") @Nullable String channel,
      @QueryParam("outcome") @Nullable String outcome,
      @QueryParam("external-id") @Nullable String externalId,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(500) int size) {
    return contacts.search(
        new ContactQuery(
            instant("from", from),
            instant("to", to),
            agent,
            queue,
            channel,
            outcome,
            externalId,
            page,
            size),
        caller);
  }

  /** One contact with its phases, parts, messages and ratings. */
  @GET
  @Path("{id}")
  public ContactView get(@PathParam("id") long id) {
    return contacts.get(id, caller);
  }

  private static @Nullable Instant instant(String name, @Nullable String text) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw PeopleProblem.FIELD_INVALID.problem("field", name, "value", text);
    }
  }
}

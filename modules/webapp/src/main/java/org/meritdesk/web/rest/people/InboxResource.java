package org.meritdesk.web.rest.people;

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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.NoticePage;
import org.meritdesk.people.api.Outbox;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Paging;

/** The own inbox over REST (收件箱接口). */
@Path("inbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InboxResource {

  @Inject private Inbox inbox;
  @Inject private Outbox outbox;
  @Inject private Caller caller;

  /** What was read (已读报文): these, or without ids all. */
  public record ReadBody(@Nullable @Size(max = 200) List<@NotNull Long> ids) {}

  /** Where somebody gets e-mail (邮件地址报文); null for no e-mail. */
  public record AddressBody(@Nullable @Size(max = 200) String address) {}

  /** The own notices, the newest first. */
  @GET
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      whose = Allowed.Whose.OWN)
  public Response list(
      @QueryParam("unread") @DefaultValue("false") boolean unread,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    if (limit < 1 || limit > 200 || offset < 0) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "limit", "value", limit);
    }
    NoticePage page = inbox.list(unread, offset / limit, limit, caller);
    return Paging.link(Response.ok(page), uri, offset, limit, page.total()).build();
  }

  /** Marks own notices as read; says how many were unread. */
  @POST
  @Path("read")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN},
      whose = Allowed.Whose.OWN)
  public Map<String, Integer> read(@Valid @NotNull ReadBody body) {
    List<Long> ids = body.ids();
    return Map.of("read", ids == null ? inbox.readAll(caller) : inbox.read(ids, caller));
  }

  /** Where the caller gets e-mail. */
  @GET
  @Path("address")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      whose = Allowed.Whose.OWN)
  public AddressBody address() {
    return new AddressBody(outbox.address(caller).orElse(null));
  }

  /** Says where the caller gets e-mail. */
  @PUT
  @Path("address")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN},
      whose = Allowed.Whose.OWN)
  public void address(@Valid @NotNull AddressBody body) {
    outbox.address(body.address(), caller);
  }
}

package org.meritdesk.web.rest.incentive;

import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.INSPECTOR;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Stories;
import org.meritdesk.incentive.api.Story;
import org.meritdesk.incentive.api.StoryDraft;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.ReasonBody;

/** Stories of service over REST (服务故事接口). */
@Path("stories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StoriesResource {

  @Inject private Stories stories;
  @Inject private Caller caller;

  /** A story to be told, from a praise or a case (服务故事报文). */
  public record StoryBody(
      @Nullable Long praiseId,
      @Nullable Long caseId,
      @NotBlank @Size(max = 80) String title,
      @NotBlank @Size(max = 4000) String words) {}

  /** What everybody reads, the newest first. */
  @GET
  @Allowed(roles = {AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR})
  public List<Story> feed() {
    return stories.feed(caller);
  }

  /** Tells one. */
  @POST
  @Allowed(
      roles = {AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response tell(@Valid @NotNull StoryBody body) {
    Story made =
        stories.tell(
            new StoryDraft(body.praiseId(), body.caseId(), body.title(), body.words()), caller);
    return Response.created(URI.create("stories/" + made.id())).entity(made).build();
  }

  /** Shares it; never by who told it. */
  @POST
  @Path("{id}/share")
  @Allowed(roles = {TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER})
  public Story share(@PathParam("id") long id) {
    return stories.share(id, caller);
  }

  /** Decides against. */
  @POST
  @Path("{id}/refuse")
  @Allowed(roles = {TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER})
  public Story refuse(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return stories.refuse(id, body.reason(), caller);
  }

  /** Takes a shared one out. */
  @POST
  @Path("{id}/withdraw")
  @Allowed(roles = {TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER})
  public Story withdraw(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return stories.withdraw(id, body.reason(), caller);
  }

  /** Thanks, once. */
  @POST
  @Path("{id}/thank")
  @Allowed(roles = {AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER})
  public Story thank(@PathParam("id") long id) {
    return stories.thank(id, caller);
  }
}

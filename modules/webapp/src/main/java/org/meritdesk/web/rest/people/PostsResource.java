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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.meritdesk.people.api.PostView;
import org.meritdesk.people.api.Posts;
import org.meritdesk.people.api.Scope;
import org.meritdesk.web.rest.Allowed;

/** Posts over REST (岗位接口). */
@Path("posts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PostsResource {

  @Inject private Posts posts;

  /** All posts in the order of their codes. */
  @GET
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = {Scope.READ, Scope.ADMIN})
  public List<PostView> all() {
    return posts.all();
  }
}

package org.meritdesk.web.rest.people;

import static org.meritdesk.people.api.Role.ADMIN;

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
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.NewUser;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.SignIns;
import org.meritdesk.people.api.UserView;
import org.meritdesk.web.rest.Allowed;

/** Sign-ins over REST (用户管理). */
@Path("users")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed(roles = ADMIN)
public class UsersResource {

  @Inject private SignIns signIns;
  @Inject private Caller caller;

  /** A sign-in to be made (新用户报文). */
  public record UserBody(
      @NotBlank @Size(max = 100) String login,
      @NotBlank String password,
      @NotBlank @Size(max = 100) String displayName,
      @NotNull Set<@NotNull Role> roles,
      @Nullable Long agentId,
      @NotBlank String locale,
      @NotBlank String zone) {

    @Override
    public String toString() {
      return "UserBody[login=" + login + "]";
    }
  }

  /** A new password (新密码报文). */
  public record PasswordBody(@NotBlank String password) {

    @Override
    public String toString() {
      return "PasswordBody";
    }
  }

  /** All sign-ins in the order of the logins. */
  @GET
  public List<UserView> all() {
    return signIns.users(caller);
  }

  /** Makes a sign-in. */
  @POST
  public Response create(@Valid @NotNull UserBody body) {
    UserView made =
        signIns.create(
            new NewUser(
                body.login(),
                body.password(),
                body.displayName(),
                body.roles(),
                body.agentId(),
                body.locale(),
                body.zone()),
            caller);
    return Response.status(Response.Status.CREATED).entity(made).build();
  }

  /** Sets a new password. */
  @POST
  @Path("{login}/password")
  public void resetPassword(@PathParam("login") String login, @Valid @NotNull PasswordBody body) {
    signIns.resetPassword(login, body.password(), caller);
  }

  /** Ends access. */
  @POST
  @Path("{login}/disable")
  @Consumes(MediaType.WILDCARD)
  public void disable(@PathParam("login") String login) {
    signIns.disable(login, caller);
  }
}

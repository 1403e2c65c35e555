package org.meritdesk.web.rest.training;

import static org.meritdesk.people.api.Role.HR_MAKER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.RecordFileLook;
import org.meritdesk.training.api.RecordFiles;
import org.meritdesk.training.api.RecordProfile;
import org.meritdesk.web.rest.Allowed;

/** Files of past training records and the profiles that they are read by (培训档案文件接口). */
@Path("training-record-files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecordFilesResource {

  private static final String CSV = "text/csv";

  @Inject private RecordFiles files;
  @Inject private Caller caller;

  /** How many records are new (导入结果). */
  public record WrittenBody(int written) {}

  /** The profiles that were kept. */
  @GET
  @Path("profiles")
  @Allowed(roles = HR_MAKER, scopes = Scope.INTAKE)
  public List<RecordProfile> profiles() {
    return files.profiles(caller);
  }

  /** Keeps a profile under its name. */
  @PUT
  @Path("profiles")
  @Allowed(roles = HR_MAKER, scopes = Scope.INTAKE)
  public void keep(@NotNull RecordProfile profile) {
    files.keep(profile, caller);
  }

  /** Forgets a profile. */
  @DELETE
  @Path("profiles/{name}")
  @Allowed(roles = HR_MAKER, scopes = Scope.INTAKE)
  public void forget(@PathParam("name") String name) {
    files.forget(name, caller);
  }

  /** Looks through a CSV file; nothing is written. */
  @POST
  @Path("look")
  @Consumes({CSV, MediaType.APPLICATION_OCTET_STREAM})
  @Allowed(roles = HR_MAKER, scopes = Scope.INTAKE)
  public RecordFileLook look(@QueryParam("profile") @Nullable String profile, byte[] file) {
    return files.look(file, named(profile), caller);
  }

  /** Takes a CSV file over: all of it or nothing. */
  @POST
  @Consumes({CSV, MediaType.APPLICATION_OCTET_STREAM})
  @Allowed(roles = HR_MAKER, scopes = Scope.INTAKE)
  public WrittenBody take(@QueryParam("profile") @Nullable String profile, byte[] file) {
    return new WrittenBody(files.take(file, named(profile), caller));
  }

  private RecordProfile named(@Nullable String name) {
    return name == null || name.isBlank()
        ? RecordProfile.plain()
        : files.profiles(caller).stream()
            .filter(each -> each.name().equals(name.strip()))
            .findFirst()
            .orElseThrow(
                () -> PeopleProblem.FIELD_INVALID.problem("field", "profile", "value", name));
  }
}

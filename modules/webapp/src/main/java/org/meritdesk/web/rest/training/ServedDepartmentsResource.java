package org.meritdesk.web.rest.training;

import static org.meritdesk.people.api.Role.HR_MAKER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.meritdesk.people.api.Caller;
import org.meritdesk.training.api.ServedDepartment;
import org.meritdesk.training.api.ServedDepartments;
import org.meritdesk.web.rest.Allowed;

/** Departments that teams serve, over REST (服务部门接口). */
@Path("served-departments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed(roles = HR_MAKER)
public class ServedDepartmentsResource {

  @Inject private ServedDepartments departments;
  @Inject private Caller caller;

  /** All, those that are asked first. */
  @GET
  public List<ServedDepartment> all() {
    return departments.all(caller);
  }

  /** Keeps a department: a new one with number 0, else the one of that number. */
  @POST
  public ServedDepartment keep(@NotNull ServedDepartment department) {
    return departments.keep(department, caller);
  }
}

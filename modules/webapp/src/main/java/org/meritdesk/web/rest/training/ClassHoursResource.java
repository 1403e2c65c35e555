package org.meritdesk.web.rest.training;

import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.ClassHour;
import org.meritdesk.training.api.ClassHours;
import org.meritdesk.web.rest.Allowed;

/** Hours that instructors taught, over REST (课时接口). */
@Path("class-hours")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClassHoursResource {

  @Inject private ClassHours hours;
  @Inject private Caller caller;

  /** Of a span of days, the latest first. */
  @GET
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public List<ClassHour> list(
      @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
    return hours.list(SpanDays.day("from", from), SpanDays.day("to", to), caller);
  }

  /** Confirms what was taught in a session. */
  @POST
  @Path("{session}/confirm")
  @Allowed(roles = {HR_MAKER, HR_CHECKER})
  public ClassHour confirm(@PathParam("session") long session) {
    return hours.confirm(session, caller);
  }
}

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
import org.meritdesk.training.api.EnrolmentRule;
import org.meritdesk.training.api.EnrolmentRules;
import org.meritdesk.training.api.RuleSeat;
import org.meritdesk.web.rest.Allowed;

/** Rules that seat people in courses, over REST (报名规则接口). */
@Path("enrolment-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed(roles = HR_MAKER)
public class EnrolmentRulesResource {

  @Inject private EnrolmentRules rules;
  @Inject private Caller caller;

  /** How many seats were taken back (撤回报文). */
  public record Undone(int seats) {}

  /** All rules by course. */
  @GET
  public List<EnrolmentRule> all() {
    return rules.all(caller);
  }

  /** Keeps a rule: a new one with number 0, else the one of that number. */
  @POST
  public EnrolmentRule keep(@NotNull EnrolmentRule rule) {
    return rules.keep(rule, caller);
  }

  /** Whom the rules would seat now, and why; nothing is kept. */
  @GET
  @Path("preview")
  public List<RuleSeat> preview() {
    return rules.preview(caller);
  }

  /** Seats them. */
  @POST
  @Path("seat")
  public List<RuleSeat> seat() {
    return rules.seat(caller);
  }

  /** Takes the last run back. */
  @POST
  @Path("undo")
  public Undone undo() {
    return new Undone(rules.undo(caller));
  }
}

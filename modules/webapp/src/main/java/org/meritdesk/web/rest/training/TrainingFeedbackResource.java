package org.meritdesk.web.rest.training;

import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Scope;
import org.meritdesk.training.api.Feedback;
import org.meritdesk.training.api.FeedbackDraft;
import org.meritdesk.training.api.FeedbackDue;
import org.meritdesk.training.api.FeedbackSummary;
import org.meritdesk.web.rest.Allowed;

/** Ratings after class, over REST (课后评价接口). */
@Path("training-feedback")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrainingFeedbackResource {

  @Inject private Feedback feedback;
  @Inject private Caller caller;

  /** Classes that wait for the caller's rating. */
  @GET
  @Allowed(roles = AGENT, whose = Allowed.Whose.SCOPED)
  public List<FeedbackDue> due() {
    return feedback.due(caller);
  }

  /** Rates a class that the caller attended; nothing tells afterwards who said what. */
  @POST
  @Path("{session}")
  @Allowed(roles = AGENT, whose = Allowed.Whose.SCOPED)
  public void give(@PathParam("session") long session, @NotNull FeedbackDraft draft) {
    feedback.give(session, draft, caller);
  }

  /** How a class was rated; empty under five answers, and while answers come in. */
  @GET
  @Path("{session}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public FeedbackSummary of(@PathParam("session") long session) {
    return feedback.of(session, caller);
  }
}

package org.meritdesk.web.rest.incentive;

import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Career;
import org.meritdesk.incentive.api.CareerCandidate;
import org.meritdesk.incentive.api.CareerCase;
import org.meritdesk.incentive.api.CareerProposal;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.paper.Papers;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.MonthText;
import org.meritdesk.web.rest.PaperAnswer;
import org.meritdesk.web.rest.ReasonBody;

/** The career ladder over REST (职业阶梯接口). */
@Path("ladder")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CareerResource {

  @Inject private Career career;
  @Inject private Papers papers;
  @Inject private Caller caller;

  /** A step that somebody proposes (晋升提名报文). */
  public record ProposalBody(
      long agentId,
      @NotBlank String rule,
      @NotBlank String month,
      @Nullable LocalDate effectiveOn,
      @Nullable @Size(max = 1000) String reason) {}

  /** Who could take a step by a published month, the nearest first; a lead's own teams. */
  @GET
  @Path("candidates")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public List<CareerCandidate> candidates(@QueryParam("month") String month) {
    return career.candidates(MonthText.read(month), caller);
  }

  /** What the caller's own next step takes. */
  @GET
  @Path("mine")
  @Allowed(roles = AGENT, whose = Allowed.Whose.OWN)
  public List<CareerCandidate> mine() {
    return career.mine(caller);
  }

  /** Steps proposed and decided, waiting ones first. */
  @GET
  @Path("cases")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public List<CareerCase> cases() {
    return career.cases(caller);
  }

  /** One of them. */
  @GET
  @Path("cases/{id}")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public CareerCase one(@PathParam("id") long id) {
    return career.get(id, caller);
  }

  /**
   * The letter about a step that was approved, as a file to print, in the caller's language unless
   * another is named.
   */
  @GET
  @Path("cases/{id}/letter")
  @Produces("application/pdf")
  @Allowed(
      roles = {AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR},
      whose = Allowed.Whose.SCOPED)
  public Response letter(
      @PathParam("id") long id, @QueryParam("language") @Nullable String language) {
    Locale locale = PaperAnswer.language(language, caller);
    byte[] file = papers.letter(id, caller, locale, ZoneId.of(caller.zone()));
    return PaperAnswer.of(file, "career-" + id);
  }

  /** Proposes a step for somebody who meets the rule. */
  @POST
  @Path("cases")
  @Allowed(
      roles = {TEAM_LEAD, HR_MAKER},
      whose = Allowed.Whose.SCOPED)
  public Response propose(@Valid @NotNull ProposalBody body) {
    CareerCase made =
        career.propose(
            new CareerProposal(
                body.agentId(),
                body.rule(),
                MonthText.read(body.month()),
                body.effectiveOn(),
                body.reason()),
            caller);
    return Response.created(URI.create("ladder/cases/" + made.id())).entity(made).build();
  }

  /** Puts the agent on the step; never by who proposed it. */
  @POST
  @Path("cases/{id}/approve")
  @Allowed(roles = HR_CHECKER)
  public CareerCase approve(@PathParam("id") long id) {
    return career.approve(id, caller);
  }

  /** Decides against. */
  @POST
  @Path("cases/{id}/refuse")
  @Allowed(roles = HR_CHECKER)
  public CareerCase refuse(@PathParam("id") long id, @Valid @NotNull ReasonBody body) {
    return career.refuse(id, body.reason(), caller);
  }

  /** Takes the own proposal back. */
  @POST
  @Path("cases/{id}/withdraw")
  @Allowed(roles = {TEAM_LEAD, HR_MAKER})
  public CareerCase withdraw(@PathParam("id") long id) {
    return career.withdraw(id, caller);
  }
}

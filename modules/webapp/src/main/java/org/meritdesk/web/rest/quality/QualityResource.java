package org.meritdesk.web.rest.quality;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.INSPECTOR;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Scope;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.quality.api.BoardQuery;
import org.meritdesk.quality.api.Need;
import org.meritdesk.quality.api.NeedQuery;
import org.meritdesk.quality.api.Needs;
import org.meritdesk.quality.api.QualityBoard;
import org.meritdesk.quality.api.QualityBoards;
import org.meritdesk.web.rest.Allowed;
import org.meritdesk.web.rest.Days;

/** How inspection goes and what it finds missed, over REST (质检看板接口). */
@Path("quality")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QualityResource {

  private static final Duration USUAL = Duration.ofDays(31);

  @Inject private QualityBoards boards;
  @Inject private Needs needs;
  @Inject private Teams teams;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Coverage, scores by team and week, inspectors; without a span the last 31 days. */
  @GET
  @Path("board")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public QualityBoard board(
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("team") @Nullable String team,
      @QueryParam("form") @Nullable String form) {
    Instant until = until(to);
    return boards.of(new BoardQuery(since(from, until), until, teamId(team), form), caller);
  }

  /** What is missed again and again, the dearest first; without a span the last 31 days. */
  @GET
  @Path("needs")
  @Allowed(
      roles = {AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR},
      scopes = Scope.READ,
      whose = Allowed.Whose.SCOPED)
  public List<Need> needs(
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("team") @Nullable String team,
      @QueryParam("agent") @Nullable Long agent,
      @QueryParam("by-agent") @DefaultValue("false") boolean byAgent,
      @QueryParam("least") @DefaultValue("2") @Min(1) @Max(1000) int least) {
    Instant until = until(to);
    return needs.ranked(
        new NeedQuery(since(from, until), until, teamId(team), agent, byAgent, least), caller);
  }

  private Instant until(@Nullable String to) {
    Instant given = Days.instant("to", to);
    return given == null ? clock.instant() : given;
  }

  private static Instant since(@Nullable String from, Instant until) {
    Instant given = Days.instant("from", from);
    return given == null ? until.minus(USUAL) : given;
  }

  private @Nullable Long teamId(@Nullable String code) {
    return code == null || code.isBlank()
        ? null
        : Long.valueOf(
            teams
                .byCode(code)
                .map(TeamView::id)
                .orElseThrow(() -> PeopleProblem.TEAM_NOT_FOUND.problem("team", code)));
  }
}

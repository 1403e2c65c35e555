package org.meritdesk.web.faces.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentDraft;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** One agent: particulars, where the agent worked when, moving and leaving (人员详情). */
@Named
@RequestScoped
public class PersonPage {

  @Inject private Agents agents;
  @Inject private Assignments assignments;
  @Inject private Teams teams;
  @Inject private Reader reader;
  @Inject private Notices notices;
  @Inject private Clock clock;

  private @Nullable Long id;
  private @Nullable AgentView agent;
  private final AgentFields fields = new AgentFields();
  private @Nullable String team;
  private @Nullable String post;
  private @Nullable LocalDate from;
  private @Nullable LocalDate leaveOn;

  /** Reads the agent, if there is one yet. */
  public void read() {
    AgentView found = getAgent();
    if (found != null) {
      fields.show(found);
    }
    LocalDate today = LocalDate.now(clock.withZone(reader.zone()));
    from = today;
    leaveOn = today;
    if (found == null) {
      fields.begin(today, reader.zone().getId());
    }
  }

  /** Saves the particulars. */
  public void save() {
    AgentDraft draft = fields.draft(id);
    AgentView saved = agents.save(draft, reader.caller());
    notices.done("person?id=" + saved.id(), "people.saved", saved.name());
  }

  /** Moves the agent to a team and post from a day on. */
  public void assign() {
    long teamId =
        teams
            .byCode(team == null ? "" : team)
            .map(TeamView::id)
            .orElseThrow(() -> PeopleProblem.TEAM_NOT_FOUND.problem("team", String.valueOf(team)));
    long agentId = needed(id);
    assignments.assign(agentId, teamId, post == null ? "" : post, needed(from), reader.caller());
    notices.done("person?id=" + agentId, "people.assigned");
  }

  /** Ends the employment. */
  public void leave() {
    long agentId = needed(id);
    agents.leave(agentId, needed(leaveOn), reader.caller());
    notices.done("person?id=" + agentId, "people.left");
  }

  private static <T> T needed(@Nullable T value) {
    if (value == null) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "day", "value", "");
    }
    return value;
  }

  /** The agent as saved; null for a new one. */
  public @Nullable AgentView getAgent() {
    Long wanted = id;
    AgentView known = agent;
    if (known == null && wanted != null) {
      known = agents.get(wanted, reader.caller());
      agent = known;
    }
    return known;
  }

  /** Where the agent worked when, the newest first. */
  public List<Assignment> getHistory() {
    return id == null ? List.of() : assignments.of(id);
  }

  /** The particulars being edited. */
  public AgentFields getFields() {
    return fields;
  }

  /** Whom. */
  public @Nullable Long getId() {
    return id;
  }

  /** Takes whom. */
  public void setId(@Nullable Long id) {
    this.id = id;
  }

  /** The team to move to. */
  public @Nullable String getTeam() {
    return team;
  }

  /** Takes the team to move to. */
  public void setTeam(@Nullable String team) {
    this.team = team;
  }

  /** The post to move to. */
  public @Nullable String getPost() {
    return post;
  }

  /** Takes the post to move to. */
  public void setPost(@Nullable String post) {
    this.post = post;
  }

  /** The first day there. */
  public @Nullable LocalDate getFrom() {
    return from;
  }

  /** Takes the first day there. */
  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  /** The first day no longer employed. */
  public @Nullable LocalDate getLeaveOn() {
    return leaveOn;
  }

  /** Takes the first day no longer employed. */
  public void setLeaveOn(@Nullable LocalDate leaveOn) {
    this.leaveOn = leaveOn;
  }
}

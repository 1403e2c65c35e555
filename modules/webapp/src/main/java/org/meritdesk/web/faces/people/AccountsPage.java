package org.meritdesk.web.faces.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.PlatformAccounts;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.people.api.UnknownAccount;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Accounts of which nobody said yet whose they are (未认领账号): given to agents, or made agents. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PlatformAccounts accounts;
  @Inject private Agents agents;
  @Inject private Teams teams;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private List<UnknownAccount> unknown = List.of();
  private final Map<Long, Boolean> chosen = new HashMap<>();
  private @Nullable String employeeNo;
  private @Nullable String team;
  private @Nullable String post;
  private @Nullable LocalDate from;
  private @Nullable String zone;

  /** Reads the accounts once for this view. */
  @PostConstruct
  void read() {
    unknown = List.copyOf(accounts.unknown());
    zone = reader.zone().getId();
    from =
        unknown.stream()
            .map(
                account ->
                    account.firstSeen().atZone(reader.zone()).toLocalDate().withDayOfMonth(1))
            .min(LocalDate::compareTo)
            .orElse(null);
  }

  /** Chooses all, or none if all are chosen. */
  public void chooseAll() {
    boolean all = chosenIds().size() < unknown.size();
    unknown.forEach(account -> chosen.put(account.accountId(), all));
  }

  /** Gives the chosen accounts to the agent of a number. */
  public void resolve() {
    Set<Long> ids = some();
    String number = employeeNo == null ? "" : employeeNo.strip();
    AgentView agent =
        agents
            .byEmployeeNo(number)
            .orElseThrow(() -> PeopleProblem.AGENT_NOT_FOUND.problem("agent", number));
    ids.forEach(id -> accounts.resolve(id, agent.id(), reader.caller()));
    notices.done("accounts", "accounts.resolved", ids.size(), agent.name());
  }

  /** Makes an agent of each chosen account. */
  public void adopt() {
    Set<Long> ids = some();
    LocalDate day = from;
    if (day == null) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "from", "value", "");
    }
    long teamId =
        teams
            .byCode(team == null ? "" : team)
            .map(TeamView::id)
            .orElseThrow(() -> PeopleProblem.TEAM_NOT_FOUND.problem("team", String.valueOf(team)));
    int made =
        accounts.adopt(
            ids, teamId, post == null ? "" : post, day, zone == null ? "" : zone, reader.caller());
    notices.done("accounts", "accounts.adopted", made);
  }

  private Set<Long> some() {
    Set<Long> ids = chosenIds();
    if (ids.isEmpty()) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "account", "value", "0");
    }
    return ids;
  }

  private Set<Long> chosenIds() {
    return chosen.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The accounts. */
  public List<UnknownAccount> getUnknown() {
    return unknown;
  }

  /** Which are ticked. */
  public Map<Long, Boolean> getChosen() {
    return chosen;
  }

  /** The agent's number. */
  public @Nullable String getEmployeeNo() {
    return employeeNo;
  }

  /** Takes the agent's number. */
  public void setEmployeeNo(@Nullable String employeeNo) {
    this.employeeNo = employeeNo;
  }

  /** The team of the new agents. */
  public @Nullable String getTeam() {
    return team;
  }

  /** Takes the team of the new agents. */
  public void setTeam(@Nullable String team) {
    this.team = team;
  }

  /** The post of the new agents. */
  public @Nullable String getPost() {
    return post;
  }

  /** Takes the post of the new agents. */
  public void setPost(@Nullable String post) {
    this.post = post;
  }

  /** Their first day. */
  public @Nullable LocalDate getFrom() {
    return from;
  }

  /** Takes their first day. */
  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  /** Their zone. */
  public @Nullable String getZone() {
    return zone;
  }

  /** Takes their zone. */
  public void setZone(@Nullable String zone) {
    this.zone = zone;
  }
}

package org.meritdesk.web.faces.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.TeamDraft;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** The teams and who leads them: made, renamed, given a lead from a day on (团队). */
@Named
@ViewScoped
public class TeamsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Teams teams;
  @Inject private Agents agents;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String chosen;
  private @Nullable Long id;
  private @Nullable Integer version;
  private String code = "";
  private String nameZh = "";
  private String nameEn = "";
  private String zone = "";
  private @Nullable String leadNumber;
  private @Nullable LocalDate leadFrom;

  /** Reads the chosen team, or begins a new one. */
  public void read() {
    leadFrom = reader.today();
    zone = reader.zone().getId();
    String wanted = chosen;
    if (wanted != null && !wanted.isBlank()) {
      TeamView team =
          teams
              .byCode(wanted)
              .orElseThrow(() -> PeopleProblem.TEAM_NOT_FOUND.problem("team", wanted));
      id = team.id();
      version = team.version();
      code = team.code();
      nameZh = team.nameZh();
      nameEn = team.nameEn();
      zone = team.zone();
    }
  }

  /** Saves the team. */
  public void save() {
    TeamView saved =
        teams.save(
            new TeamDraft(id, version, code.strip(), nameZh.strip(), nameEn.strip(), zone.strip()),
            reader.caller());
    notices.done("teams?team=" + saved.code(), "teams.saved", saved.code());
  }

  /** Makes the agent of a number the lead. */
  public void lead() {
    Long team = id;
    LocalDate from = leadFrom;
    if (team == null || from == null) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "from", "value", "");
    }
    String number = leadNumber == null ? "" : leadNumber.strip();
    AgentView agent =
        agents
            .byEmployeeNo(number)
            .orElseThrow(() -> PeopleProblem.AGENT_NOT_FOUND.problem("agent", number));
    teams.lead(team, agent.id(), from, reader.caller());
    notices.done("teams?team=" + code, "teams.led", agent.name());
  }

  /** All teams. */
  public List<TeamView> getAll() {
    return teams.all();
  }

  /** The stretches of leading the chosen team. */
  public List<TeamView.Lead> getLeads() {
    return id == null ? List.of() : teams.byCode(code).map(TeamView::leads).orElse(List.of());
  }

  /** Who leads a team now, or nothing. */
  public String leadOf(TeamView team) {
    LocalDate today = reader.today();
    return team.leads().stream()
        .filter(each -> !each.from().isAfter(today))
        .filter(each -> each.toExclusive() == null || each.toExclusive().isAfter(today))
        .map(TeamView.Lead::name)
        .findFirst()
        .orElse("–");
  }

  /** Whether it is a new team. */
  public boolean isFresh() {
    return id == null;
  }

  /** The code of the team shown. */
  public @Nullable String getChosen() {
    return chosen;
  }

  /** Takes the code of the team to show. */
  public void setChosen(@Nullable String chosen) {
    this.chosen = chosen;
  }

  /** The code. */
  public String getCode() {
    return code;
  }

  /** Takes the code. */
  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code;
  }

  /** The Chinese name. */
  public String getNameZh() {
    return nameZh;
  }

  /** Takes the Chinese name. */
  public void setNameZh(@Nullable String nameZh) {
    this.nameZh = nameZh == null ? "" : nameZh;
  }

  /** The English name. */
  public String getNameEn() {
    return nameEn;
  }

  /** Takes the English name. */
  public void setNameEn(@Nullable String nameEn) {
    this.nameEn = nameEn == null ? "" : nameEn;
  }

  /** The zone. */
  public String getZone() {
    return zone;
  }

  /** Takes the zone. */
  public void setZone(@Nullable String zone) {
    this.zone = zone == null ? "" : zone;
  }

  /** The number of the new lead. */
  public @Nullable String getLeadNumber() {
    return leadNumber;
  }

  /** Takes the number of the new lead. */
  public void setLeadNumber(@Nullable String leadNumber) {
    this.leadNumber = leadNumber;
  }

  /** The first day of the new lead. */
  public @Nullable LocalDate getLeadFrom() {
    return leadFrom;
  }

  /** Takes the first day of the new lead. */
  public void setLeadFrom(@Nullable LocalDate leadFrom) {
    this.leadFrom = leadFrom;
  }
}

package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.CourseProposal;
import org.meritdesk.training.api.CourseProposals;
import org.meritdesk.training.api.ProposalDeed;
import org.meritdesk.training.api.ProposalPage;
import org.meritdesk.training.api.ProposalProblem;
import org.meritdesk.training.api.ProposalQuery;
import org.meritdesk.training.api.ProposalRight;
import org.meritdesk.training.api.ProposalState;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Window;

/** Courses proposed for what is needed, and deciding about one of them (学习需求). */
@Named
@RequestScoped
public class NeedsPage {

  private static final int SIZE = 30;
  private static final int USUAL_DAYS = 30;

  @Inject private CourseProposals proposals;
  @Inject private Teams teams;
  @Inject private NeedWords words;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long id;
  private @Nullable String state;
  private @Nullable Long team;
  private int page;
  private @Nullable LocalDate until;
  private @Nullable String reason;
  private @Nullable ProposalPage found;
  private @Nullable CourseProposal chosen;

  /** Looks for needs at once. */
  public void look() {
    notices.done("needs", "needs.looked", proposals.look(reader.caller()));
  }

  /** Takes the chosen one up, or looks for a seat once more. */
  public void accept() {
    CourseProposal done = proposals.accept(getChosen().id(), reader.caller());
    notices.done(
        here(), done.sessionId() == null ? "needs.wished" : "needs.seated", words.title(done));
  }

  /** Puts the chosen one off. */
  public void postpone() {
    LocalDate day = until;
    if (day == null) {
      throw ProposalProblem.PROPOSAL_DAY.problem("until", "");
    }
    CourseProposal done = proposals.postpone(getChosen().id(), day, reason, reader.caller());
    notices.done(here(), "needs.postponed", words.title(done));
  }

  /** Refuses the chosen one. */
  public void refuse() {
    CourseProposal done =
        proposals.refuse(getChosen().id(), reason == null ? "" : reason, reader.caller());
    notices.done(here(), "needs.refused", words.title(done));
  }

  private String here() {
    return "needs?id=" + getChosen().id();
  }

  /** The proposals of the page. */
  public ProposalPage getFound() {
    ProposalPage known = found;
    if (known == null) {
      known =
          proposals.search(
              new ProposalQuery(
                  Arrays.stream(ProposalState.values())
                      .filter(each -> each.name().equals(state))
                      .findFirst()
                      .orElse(null),
                  team,
                  null,
                  page * SIZE,
                  SIZE),
              reader.caller());
      found = known;
    }
    return known;
  }

  /** Which rows these are. */
  public Window getWindow() {
    return new Window(page, SIZE, getFound().total());
  }

  /** How many wait for a decision. */
  public long getWaiting() {
    return proposals
        .search(new ProposalQuery(ProposalState.PROPOSED, team, null, 0, 1), reader.caller())
        .total();
  }

  /** The one that is looked at. */
  public CourseProposal getChosen() {
    CourseProposal known = chosen;
    if (known == null) {
      Long asked = id;
      if (asked == null) {
        throw ProposalProblem.PROPOSAL_NOT_FOUND.problem("proposal", "");
      }
      known = proposals.get(asked, reader.caller());
      chosen = known;
    }
    return known;
  }

  /** Whether one is looked at. */
  public boolean isChoosing() {
    return id != null;
  }

  /** Whether the reader may do this with the chosen one. */
  public boolean may(ProposalDeed deed) {
    return getChosen().allows(deed);
  }

  /** Whether the reader may have needs looked for. */
  public boolean isDecider() {
    return ProposalRight.DECIDE.heldBy(reader.caller());
  }

  /** The states to choose from. */
  public ProposalState[] getStates() {
    return ProposalState.values();
  }

  /** The teams to choose from. */
  public List<TeamView> getTeams() {
    return teams.all();
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public @Nullable String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state;
  }

  public @Nullable Long getTeam() {
    return team;
  }

  public void setTeam(@Nullable Long team) {
    this.team = team;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(0, page);
  }

  /** To which day it is put off; a month from now unless said. */
  public LocalDate getUntil() {
    LocalDate known = until;
    return known == null ? reader.today().plusDays(USUAL_DAYS) : known;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}

package org.meritdesk.web.faces.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;
import org.meritdesk.people.api.AgentColumn;
import org.meritdesk.people.api.AgentPage;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.PeopleRight;
import org.meritdesk.people.api.PostView;
import org.meritdesk.people.api.Posts;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.web.faces.shell.CsvFile;
import org.meritdesk.web.faces.shell.ListAddress;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Window;

/** Who works here, found by name, team and post (人员名册). */
@Named
@RequestScoped
public class PeoplePage {

  private static final int SIZE = 25;

  @Inject private Agents agents;
  @Inject private Teams teams;
  @Inject private Posts posts;
  @Inject private Reader reader;
  @Inject private UnitNames names;
  @Inject private ListAddress list;
  @Inject private CsvFile file;

  private @Nullable String text;
  private @Nullable String team;
  private @Nullable String post;
  private boolean left;
  private int page;
  private @Nullable AgentPage found;

  /** The rows of this page. */
  public AgentPage getFound() {
    AgentPage known = found;
    if (known == null) {
      known = search(page, SIZE);
      found = known;
    }
    return known;
  }

  /** Hands the list out as a file. */
  public void export() {
    file.send(
        "people",
        List.of(
            new CsvFile.Column<>("people.number", AgentView::employeeNo),
            new CsvFile.Column<>("people.name", AgentView::name),
            new CsvFile.Column<>("people.latin", AgentView::latinName),
            new CsvFile.Column<>("people.team", in(place -> names.team(place.teamCode()))),
            new CsvFile.Column<>("people.post", in(place -> names.post(place.postCode()))),
            new CsvFile.Column<>("people.since", in(Assignment::from)),
            new CsvFile.Column<>("people.hired", AgentView::hiredOn),
            new CsvFile.Column<>("people.leaving", AgentView::leftOn),
            new CsvFile.Column<>("people.zone", AgentView::zone)),
        (number, size) -> search(number, size).agents());
  }

  private static Function<AgentView, @Nullable Object> in(Function<Assignment, Object> place) {
    return agent -> agent.current() == null ? null : place.apply(agent.current());
  }

  private AgentPage search(int number, int size) {
    Long teamId =
        getTeams().stream()
            .filter(each -> each.code().equals(team))
            .map(TeamView::id)
            .findFirst()
            .orElse(null);
    return agents.search(
        new AgentQuery(
            blank(text),
            teamId,
            blank(post),
            !left,
            null,
            number * size,
            size,
            list.order(AgentColumn.class, Order.rising(AgentColumn.NUMBER))),
        reader.caller());
  }

  /** Which rows these are. */
  public Window getWindow() {
    return new Window(page, SIZE, getFound().total());
  }

  /** Whether the reader may change anything here. */
  public boolean isMaker() {
    return PeopleRight.EDIT_PEOPLE.heldBy(reader.caller());
  }

  /** All teams. */
  public List<TeamView> getTeams() {
    return teams.all();
  }

  /** All posts. */
  public List<PostView> getPosts() {
    return posts.all();
  }

  private static @Nullable String blank(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** Part of a name or number. */
  public @Nullable String getText() {
    return text;
  }

  /** Takes part of a name or number. */
  public void setText(@Nullable String text) {
    this.text = text;
  }

  /** The team's code. */
  public @Nullable String getTeam() {
    return team;
  }

  /** Takes the team's code. */
  public void setTeam(@Nullable String team) {
    this.team = team;
  }

  /** The post's code. */
  public @Nullable String getPost() {
    return post;
  }

  /** Takes the post's code. */
  public void setPost(@Nullable String post) {
    this.post = post;
  }

  /** Whether those who left are shown too. */
  public boolean isLeft() {
    return left;
  }

  /** Shows those who left too. */
  public void setLeft(boolean left) {
    this.left = left;
  }

  /** The page, from 0. */
  public int getPage() {
    return page;
  }

  /** Takes the page. */
  public void setPage(int page) {
    this.page = Math.max(0, page);
  }
}

package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.CourseQuery;
import org.meritdesk.training.api.Courses;
import org.meritdesk.training.api.StatementPage;
import org.meritdesk.training.api.StatementState;
import org.meritdesk.training.api.StatementView;
import org.meritdesk.training.api.Statements;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Window;

/** What other learning systems told, and whom and what they mean (学习系统记录). */
@Named
@RequestScoped
public class LearningStatementsPage {

  private static final int SIZE = 30;
  private static final String ACCOUNT = "account|";

  @Inject private Statements statements;
  @Inject private Agents agents;
  @Inject private Courses courses;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String state;
  private @Nullable String id;
  private int page;
  private @Nullable String employeeNo;
  private @Nullable String course;
  private @Nullable StatementPage found;

  /** The statements of the page. */
  public StatementPage getFound() {
    StatementPage known = found;
    if (known == null) {
      known = statements.search(asked(), page * SIZE, SIZE, reader.caller());
      found = known;
    }
    return known;
  }

  private @Nullable StatementState asked() {
    return Arrays.stream(StatementState.values())
        .filter(each -> each.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  /** The one that is picked, to say whom or what it means. */
  public @Nullable StatementView getPicked() {
    return getFound().statements().stream()
        .filter(each -> each.id().toString().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** Whether it waits for something that can be said. */
  public boolean waits(StatementView of) {
    return of.state() == StatementState.NO_ACTOR || of.state() == StatementState.NO_COURSE;
  }

  /** The home of the picked one's account; empty without an account. */
  public String getHome() {
    StatementView picked = getPicked();
    String actor = picked == null ? "" : picked.actor();
    return actor.startsWith(ACCOUNT)
        ? actor.substring(ACCOUNT.length(), Math.max(ACCOUNT.length(), actor.lastIndexOf('|')))
        : "";
  }

  /** An actor as it is read. */
  public String actor(StatementView of) {
    String actor = of.actor();
    String told = actor.substring(actor.lastIndexOf('|') + 1);
    String name = of.actorName();
    return name == null || name.isBlank() ? told : name + " (" + told + ")";
  }

  /** The last part of a verb's address. */
  public String verb(StatementView of) {
    return of.verb().substring(of.verb().lastIndexOf('/') + 1);
  }

  /** Says who the actor is. */
  public void person() {
    StatementView picked = getPicked();
    if (picked != null) {
      String number = employeeNo == null ? "" : employeeNo.strip();
      AgentView agent =
          agents
              .byEmployeeNo(number)
              .orElseThrow(() -> PeopleProblem.AGENT_NOT_FOUND.problem("agent", number));
      int looked = statements.actorIs(picked.actor(), agent.id(), reader.caller());
      notices.done(here(), "statements.person.known", agent.name(), looked);
    }
  }

  /** Says that the account names there are employee numbers. */
  public void home() {
    String home = getHome();
    if (!home.isEmpty()) {
      int looked = statements.employeesAt(home, reader.caller());
      notices.done(here(), "statements.home.known", home, looked);
    }
  }

  /** Says which course it is. */
  public void activity() {
    StatementView picked = getPicked();
    String told = picked == null ? null : picked.activity();
    if (told != null) {
      int looked = statements.activityIs(told, course == null ? "" : course, reader.caller());
      notices.done(here(), "statements.activity.known", looked);
    }
  }

  private String here() {
    return "learning-statements" + (getState().isEmpty() ? "" : "?state=" + getState());
  }

  /** The states to choose from. */
  public List<StatementState> getStates() {
    return List.of(StatementState.values());
  }

  /** How many there are of a state. */
  public long count(StatementState of) {
    return getFound().counts().getOrDefault(of, 0L);
  }

  /** Names of the courses in force by code. */
  public Map<String, Map<String, String>> getCourses() {
    Map<String, Map<String, String>> known = new TreeMap<>();
    courses
        .search(CourseQuery.everything(), reader.caller())
        .forEach(each -> known.put(each.code(), each.document().names()));
    return known;
  }

  /** Which part of the list is shown. */
  public Window getWindow() {
    return new Window(page, SIZE, getFound().total());
  }

  /** The state asked for; empty for all. */
  public String getState() {
    return state == null ? "" : state;
  }

  public void setState(@Nullable String state) {
    this.state = state;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(0, page);
  }

  public @Nullable String getEmployeeNo() {
    return employeeNo;
  }

  public void setEmployeeNo(@Nullable String employeeNo) {
    this.employeeNo = employeeNo;
  }

  public @Nullable String getCourse() {
    return course;
  }

  public void setCourse(@Nullable String course) {
    this.course = course;
  }
}

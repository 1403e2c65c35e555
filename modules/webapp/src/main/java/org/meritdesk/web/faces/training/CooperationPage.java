package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.Cooperation;
import org.meritdesk.training.api.CooperationDraft;
import org.meritdesk.training.api.CooperationOpened;
import org.meritdesk.training.api.CooperationRight;
import org.meritdesk.training.api.CooperationRound;
import org.meritdesk.training.api.FeedbackSummary;
import org.meritdesk.training.api.ServedDepartment;
import org.meritdesk.training.api.ServedDepartments;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Rounds in which departments rate teams, and the departments (跨部门协作评分). */
@Named
@RequestScoped
public class CooperationPage {

  private static final int USUAL_DAYS = 10;

  @Inject private Cooperation cooperation;
  @Inject private ServedDepartments served;
  @Inject private Teams teams;
  @Inject private CooperationLinks links;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable List<CooperationRound> rounds;
  private @Nullable List<ServedDepartment> departments;
  private @Nullable String title;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private @Nullable LocalDate due;
  private @Nullable Integer minimum;
  private List<Long> chosenTeams = List.of();
  private List<Long> chosenDepartments = List.of();
  private @Nullable Long department;
  private @Nullable ServedDepartment draft;
  private @Nullable String nameZh;
  private @Nullable String nameEn;
  private @Nullable String people;
  private @Nullable Boolean active;

  /** Opens a round and shows its links. */
  public void open() {
    CooperationOpened opened =
        cooperation.open(
            new CooperationDraft(
                title == null ? "" : title,
                getFrom(),
                getTo(),
                getDue(),
                minimum,
                new HashSet<>(chosenTeams),
                new HashSet<>(chosenDepartments)),
            reader.caller());
    links.tell(opened.links());
    notices.done("cooperation-round?id=" + opened.round().id(), "cooperation.opened");
  }

  /** Keeps a department. */
  public void keep() {
    served.keep(
        new ServedDepartment(
            getEdited().id(),
            getNameZh(),
            getNameEn(),
            Arrays.asList(getPeople().split("[\\n,，;；、]+")),
            isActive()),
        reader.caller());
    notices.done("cooperation", "cooperation.department.kept");
  }

  /** The rounds, the latest first. */
  public List<CooperationRound> getRounds() {
    List<CooperationRound> known = rounds;
    if (known == null) {
      known = cooperation.rounds(reader.caller());
      rounds = known;
    }
    return known;
  }

  /** The departments, those that are asked first. */
  public List<ServedDepartment> getDepartments() {
    List<ServedDepartment> known = departments;
    if (known == null) {
      known = served.all(reader.caller());
      departments = known;
    }
    return known;
  }

  /** Those that are asked. */
  public List<ServedDepartment> getAsked() {
    return getDepartments().stream().filter(ServedDepartment::active).toList();
  }

  /** All teams. */
  public List<TeamView> getTeams() {
    return teams.all();
  }

  /** Whether the reader keeps rounds. */
  public boolean isKeeps() {
    return CooperationRight.KEEP.heldBy(reader.caller());
  }

  /** The one of two names that the reader reads. */
  public String named(String chinese, String english) {
    return "zh".equals(reader.getLocale().getLanguage()) ? chinese : english;
  }

  /** The department being changed, or a new one. */
  public ServedDepartment getEdited() {
    ServedDepartment known = draft;
    if (known == null) {
      Long wanted = department;
      known =
          wanted == null
              ? new ServedDepartment(0, "", "", List.of(), true)
              : getDepartments().stream()
                  .filter(each -> each.id() == wanted)
                  .findFirst()
                  .orElseGet(() -> new ServedDepartment(0, "", "", List.of(), true));
      draft = known;
    }
    return known;
  }

  public @Nullable Long getDepartment() {
    return department;
  }

  public void setDepartment(@Nullable Long department) {
    this.department = department;
  }

  public @Nullable String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = title;
  }

  /** The first day of the month before. */
  public LocalDate getFrom() {
    LocalDate known = from;
    return known == null ? reader.today().minusMonths(1).withDayOfMonth(1) : known;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  /** The last day of the month before. */
  public LocalDate getTo() {
    LocalDate known = to;
    return known == null ? reader.today().withDayOfMonth(1).minusDays(1) : known;
  }

  public void setTo(@Nullable LocalDate to) {
    this.to = to;
  }

  public LocalDate getDue() {
    LocalDate known = due;
    return known == null ? reader.today().plusDays(USUAL_DAYS) : known;
  }

  public void setDue(@Nullable LocalDate due) {
    this.due = due;
  }

  public @Nullable Integer getMinimum() {
    Integer known = minimum;
    return known == null ? Integer.valueOf(FeedbackSummary.FEWEST) : known;
  }

  public void setMinimum(@Nullable Integer minimum) {
    this.minimum = minimum;
  }

  public List<Long> getChosenTeams() {
    return chosenTeams;
  }

  public void setChosenTeams(List<Long> chosenTeams) {
    this.chosenTeams = List.copyOf(chosenTeams);
  }

  public List<Long> getChosenDepartments() {
    return chosenDepartments;
  }

  public void setChosenDepartments(List<Long> chosenDepartments) {
    this.chosenDepartments = List.copyOf(chosenDepartments);
  }

  public String getNameZh() {
    String known = nameZh;
    return known == null ? getEdited().nameZh() : known;
  }

  public void setNameZh(@Nullable String nameZh) {
    this.nameZh = nameZh == null ? "" : nameZh;
  }

  public String getNameEn() {
    String known = nameEn;
    return known == null ? getEdited().nameEn() : known;
  }

  public void setNameEn(@Nullable String nameEn) {
    this.nameEn = nameEn == null ? "" : nameEn;
  }

  /** Who is asked, one a line. */
  public String getPeople() {
    String known = people;
    return known == null ? String.join("\n", getEdited().people()) : known;
  }

  public void setPeople(@Nullable String people) {
    this.people = people == null ? "" : people;
  }

  public boolean isActive() {
    Boolean known = active;
    return known == null ? getEdited().active() : known;
  }

  public void setActive(boolean active) {
    this.active = active;
  }
}

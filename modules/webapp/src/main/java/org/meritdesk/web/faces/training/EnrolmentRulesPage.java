package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.CourseQuery;
import org.meritdesk.training.api.CourseView;
import org.meritdesk.training.api.Courses;
import org.meritdesk.training.api.EnrolmentRule;
import org.meritdesk.training.api.EnrolmentRules;
import org.meritdesk.training.api.RuleKind;
import org.meritdesk.training.api.RuleSeat;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Rules that seat people in courses, and whom they would seat now (报名规则). */
@Named
@RequestScoped
public class EnrolmentRulesPage {

  @Inject private EnrolmentRules rules;
  @Inject private Courses courses;
  @Inject private Teams teams;
  @Inject private CourseWords courseWords;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable List<EnrolmentRule> found;
  private @Nullable List<RuleSeat> preview;
  private @Nullable List<CourseView> known;
  private @Nullable String course;
  private RuleKind kind = RuleKind.TEAM;
  private @Nullable Long team;
  private @Nullable Integer days;
  private @Nullable Measure measure;
  private @Nullable BigDecimal threshold;
  private @Nullable String criterion;

  /** Keeps a new rule; only what its kind needs. */
  public void add() {
    boolean figure = kind == RuleKind.MEASURE;
    rules.keep(
        new EnrolmentRule(
            0,
            course == null ? "" : course,
            kind,
            kind == RuleKind.TEAM ? team : null,
            kind == RuleKind.TEAM || figure || kind == RuleKind.FAILED ? null : days,
            figure ? measure : null,
            figure ? threshold : null,
            kind == RuleKind.CRITERION ? criterion : null,
            true),
        reader.caller());
    notices.done("enrolment-rules", "rules.kept");
  }

  /** Lets a rule rest or work again. */
  public void turn(long id) {
    for (EnrolmentRule each : getFound()) {
      if (each.id() == id) {
        rules.keep(
            new EnrolmentRule(
                each.id(),
                each.course(),
                each.kind(),
                each.teamId(),
                each.days(),
                each.measure(),
                each.threshold(),
                each.criterion(),
                !each.active()),
            reader.caller());
        notices.done("enrolment-rules", "rules.kept");
        return;
      }
    }
  }

  /** Seats whom the rules find. */
  public void seat() {
    long seated =
        rules.seat(reader.caller()).stream().filter(each -> each.sessionId() != null).count();
    notices.done("enrolment-rules", "rules.seated", seated);
  }

  /** Takes the last run back. */
  public void undo() {
    notices.done("enrolment-rules", "rules.undone", rules.undo(reader.caller()));
  }

  /** The rules by course. */
  public List<EnrolmentRule> getFound() {
    List<EnrolmentRule> all = found;
    if (all == null) {
      all = rules.all(reader.caller());
      found = all;
    }
    return all;
  }

  /** Whom they would seat now. */
  public List<RuleSeat> getPreview() {
    List<RuleSeat> seats = preview;
    if (seats == null) {
      seats = rules.preview(reader.caller());
      preview = seats;
    }
    return seats;
  }

  /** The courses in force. */
  public List<CourseView> getCourses() {
    List<CourseView> all = known;
    if (all == null) {
      all =
          courses.search(new CourseQuery(null, null), reader.caller()).stream()
              .filter(each -> each.inForce() != null)
              .toList();
      known = all;
    }
    return all;
  }

  /** The name of a course. */
  public String named(String code) {
    return getCourses().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .map(this::name)
        .orElse(code);
  }

  /** The name of a course in force. */
  public String name(CourseView view) {
    return courseWords.of(view.document().names());
  }

  /** All teams. */
  public List<TeamView> getTeams() {
    return teams.all();
  }

  /** The team's name. */
  public String teamName(TeamView each) {
    return "zh".equals(reader.getLocale().getLanguage()) ? each.nameZh() : each.nameEn();
  }

  /** The kinds of rules. */
  public RuleKind[] getKinds() {
    return RuleKind.values();
  }

  /** Measures that have a worse side. */
  public List<Measure> getMeasures() {
    return Arrays.stream(Measure.values())
        .filter(each -> each.direction() != Direction.RANGE)
        .toList();
  }

  /** Criteria of the forms in force, by name. */
  public List<Map.Entry<String, String>> getCriteria() {
    return courseWords.getCriteria().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .toList();
  }

  public @Nullable String getCourse() {
    return course;
  }

  public void setCourse(@Nullable String course) {
    this.course = course;
  }

  public RuleKind getKind() {
    return kind;
  }

  public void setKind(RuleKind kind) {
    this.kind = kind;
  }

  public @Nullable Long getTeam() {
    return team;
  }

  public void setTeam(@Nullable Long team) {
    this.team = team;
  }

  public @Nullable Integer getDays() {
    return days;
  }

  public void setDays(@Nullable Integer days) {
    this.days = days;
  }

  public @Nullable Measure getMeasure() {
    return measure;
  }

  public void setMeasure(@Nullable Measure measure) {
    this.measure = measure;
  }

  public @Nullable BigDecimal getThreshold() {
    return threshold;
  }

  public void setThreshold(@Nullable BigDecimal threshold) {
    this.threshold = threshold;
  }

  public @Nullable String getCriterion() {
    return criterion;
  }

  public void setCriterion(@Nullable String criterion) {
    this.criterion = criterion;
  }
}

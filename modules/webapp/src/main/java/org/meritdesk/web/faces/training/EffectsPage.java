package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.CourseQuery;
import org.meritdesk.training.api.CourseView;
import org.meritdesk.training.api.Courses;
import org.meritdesk.training.api.EffectQuery;
import org.meritdesk.training.api.EffectReport;
import org.meritdesk.training.api.TrainingEffects;
import org.meritdesk.web.faces.shell.Reader;

/** What training changed, course by course and session by session (培训效果报告). */
@Named
@RequestScoped
public class EffectsPage {

  private static final int USUAL_MONTHS = 3;
  private static final List<Integer> WEEKS = List.of(2, 4, 8);

  @Inject private TrainingEffects effects;
  @Inject private Courses courses;
  @Inject private Reader reader;

  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private @Nullable String course;
  private int weeks = WEEKS.get(0);
  private @Nullable EffectReport found;

  /** The report over the span. */
  public EffectReport getReport() {
    EffectReport known = found;
    if (known == null) {
      known =
          effects.report(
              new EffectQuery(getFrom(), getTo().plusDays(1), course, weeks), reader.caller());
      found = known;
    }
    return known;
  }

  /** How many sessions wait for their weeks to be over. */
  public long getWaiting() {
    return getReport().sessions().stream().filter(each -> !each.over()).count();
  }

  /** The courses to choose from. */
  public List<CourseView> getCourses() {
    return courses.search(CourseQuery.everything(), reader.caller());
  }

  /** The spans to choose from. */
  public List<Integer> getChoices() {
    return WEEKS;
  }

  public LocalDate getFrom() {
    LocalDate known = from;
    return known == null ? getTo().minusMonths(USUAL_MONTHS) : known;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    LocalDate known = to;
    return known == null ? reader.today() : known;
  }

  public void setTo(@Nullable LocalDate to) {
    this.to = to;
  }

  public @Nullable String getCourse() {
    return course;
  }

  public void setCourse(@Nullable String course) {
    this.course = course;
  }

  public int getWeeks() {
    return weeks;
  }

  /** A span that is not offered is the usual one. */
  public void setWeeks(int weeks) {
    this.weeks = WEEKS.contains(weeks) ? weeks : WEEKS.get(0);
  }
}

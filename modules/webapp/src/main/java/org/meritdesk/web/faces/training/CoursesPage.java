package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.CourseQuery;
import org.meritdesk.training.api.CourseState;
import org.meritdesk.training.api.CourseView;
import org.meritdesk.training.api.Courses;
import org.meritdesk.training.api.PainPoint;
import org.meritdesk.training.api.TrainingRight;
import org.meritdesk.web.faces.shell.Reader;

/** The catalogue: what can be learnt, and for which pain point (课程目录). */
@Named
@RequestScoped
public class CoursesPage {

  @Inject private Courses courses;
  @Inject private Reader reader;

  private @Nullable String text;
  private @Nullable String point;
  private @Nullable List<CourseView> found;

  /** The courses found. */
  public List<CourseView> getFound() {
    List<CourseView> known = found;
    if (known == null) {
      known = courses.search(new CourseQuery(text, point), reader.caller());
      found = known;
    }
    return known;
  }

  /** What courses are for. */
  public List<PainPoint> getPoints() {
    return courses.painPoints();
  }

  /** Whether the reader keeps rules that seat people. */
  public boolean isRules() {
    return TrainingRight.KEEP_RULES.heldBy(reader.caller());
  }

  /** Whether the reader writes courses. */
  public boolean isWriter() {
    return TrainingRight.WRITE_COURSES.heldBy(reader.caller());
  }

  /** Where the newest version of a course stands, if it is not in force. */
  public @Nullable CourseState pending(CourseView course) {
    return course.versions().isEmpty() || course.versions().get(0).state() == CourseState.APPROVED
        ? null
        : course.versions().get(0).state();
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  public @Nullable String getPoint() {
    return point;
  }

  public void setPoint(@Nullable String point) {
    this.point = point;
  }
}

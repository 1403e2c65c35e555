package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.quality.api.Aspect;
import org.meritdesk.training.api.CourseFinding;
import org.meritdesk.training.api.CourseVersion;
import org.meritdesk.training.api.CourseView;
import org.meritdesk.training.api.Courses;
import org.meritdesk.training.api.PainPoint;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Writes the next version of a course (编写课程). */
@Named("courseEdit")
@RequestScoped
public class CourseEdit {

  @Inject private Courses courses;
  @Inject private CourseWords words;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private final CourseFields fields = new CourseFields();
  private @Nullable String code;
  private List<CourseFinding> findings = List.of();

  /** A pain point to choose (痛点选项). */
  public record Choice(String value, String label) {}

  /** Shows the newest version when the page is first opened. */
  public void load() {
    String known = code;
    if (known != null && !known.isBlank()) {
      CourseView course = courses.get(known, reader.caller());
      CourseVersion newest = course.versions().get(0);
      fields.show(newest.document());
      findings = newest.findings();
    }
  }

  /** Keeps the draft and shows it with what is still to be mended. */
  public void save() {
    CourseVersion kept = courses.draft(fields.document(), reader.caller());
    notices.done("course?code=" + kept.code(), "course.saved");
  }

  /** Says what is to be mended; nothing is kept. */
  public void check() {
    findings = courses.check(fields.document());
  }

  /** Pain points to choose from: criteria in force, aspects, measures. */
  public List<Choice> getChoices() {
    List<Choice> choices = new ArrayList<>();
    words.getCriteria().keySet().stream()
        .map(each -> choice(PainPoint.Kind.CRITERION, each))
        .sorted(Comparator.comparing(Choice::label))
        .forEach(choices::add);
    Arrays.stream(Aspect.values())
        .map(each -> choice(PainPoint.Kind.ASPECT, each.name()))
        .forEach(choices::add);
    Arrays.stream(Measure.values())
        .map(each -> choice(PainPoint.Kind.MEASURE, each.name()))
        .forEach(choices::add);
    return choices;
  }

  private Choice choice(PainPoint.Kind kind, String key) {
    return new Choice(kind + ":" + key, words.point(new PainPoint(kind, key)));
  }

  public CourseFields getFields() {
    return fields;
  }

  public List<CourseFinding> getFindings() {
    return findings;
  }

  /** Whether a new course begins. */
  public boolean isFresh() {
    return code == null || code.isBlank();
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }
}

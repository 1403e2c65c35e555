package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.AttemptView;
import org.meritdesk.training.api.CourseDocument;
import org.meritdesk.training.api.CourseState;
import org.meritdesk.training.api.CourseVersion;
import org.meritdesk.training.api.CourseView;
import org.meritdesk.training.api.Courses;
import org.meritdesk.training.api.ExamStanding;
import org.meritdesk.training.api.Exams;
import org.meritdesk.training.api.SessionQuery;
import org.meritdesk.training.api.SessionState;
import org.meritdesk.training.api.SessionView;
import org.meritdesk.training.api.Sessions;
import org.meritdesk.training.api.TrainingRight;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** One course: what is learnt, when, how it is examined; its versions for who keeps it (课程详情). */
@Named("courseDesk")
@RequestScoped
public class CourseDesk {

  private static final int SESSIONS = 50;

  @Inject private Courses courses;
  @Inject private Sessions sessions;
  @Inject private Exams exams;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String code;
  private @Nullable String reason;
  private @Nullable CourseView view;
  private @Nullable ExamStanding standing;

  /** Begins the exam, or goes on with it. */
  public void begin() {
    AttemptView attempt = exams.begin(getView().code(), reader.caller());
    notices.go("exam?id=" + attempt.id());
  }

  /** Hands the draft to a second person. */
  public void submit() {
    courses.submit(getView().code(), newest().versionNo(), reader.caller());
    notices.done(here(), "course.submitted");
  }

  /** Brings what was submitted into force. */
  public void approve() {
    courses.approve(getView().code(), newest().versionNo(), reader.caller());
    notices.done(here(), "course.approved");
  }

  /** Sends it back. */
  public void sendBack() {
    courses.sendBack(
        getView().code(), newest().versionNo(), reason == null ? "" : reason, reader.caller());
    notices.done(here(), "course.sent-back");
  }

  private String here() {
    return "course?code=" + getView().code();
  }

  private CourseVersion newest() {
    return getView().versions().get(0);
  }

  /** Whether a course is named. */
  public boolean isLoaded() {
    return code != null && !code.isBlank();
  }

  /** The course. */
  public CourseView getView() {
    CourseView known = view;
    if (known == null) {
      known = courses.get(code == null ? "" : code, reader.caller());
      view = known;
    }
    return known;
  }

  /** What it says. */
  public CourseDocument getDocument() {
    return getView().document();
  }

  /** Sessions that are still to come. */
  public List<SessionView> getSessions() {
    return sessions
        .search(
            new SessionQuery(
                reader.today().atStartOfDay(reader.zone()).toInstant(),
                null,
                getView().code(),
                SessionState.PLANNED,
                false,
                0,
                SESSIONS),
            reader.caller())
        .sessions();
  }

  /** How the reader stands with the exam; null where there is none for this reader. */
  public @Nullable ExamStanding getStanding() {
    if (standing == null
        && reader.caller().agentId() != null
        && getView().inForce() != null
        && getDocument().examined()) {
      standing = exams.standing(getView().code(), reader.caller());
    }
    return standing;
  }

  /** Whether the reader may write the next version. */
  public boolean isMayWrite() {
    return TrainingRight.WRITE_COURSES.heldBy(reader.caller())
        && newest().state() != CourseState.SUBMITTED;
  }

  /** Whether the reader may hand the draft in. */
  public boolean isMaySubmit() {
    return isMayWrite() && newest().state() == CourseState.DRAFT && newest().findings().isEmpty();
  }

  /** Whether the reader may decide about it. */
  public boolean isMayDecide() {
    return TrainingRight.APPROVE_COURSES.heldBy(reader.caller())
        && newest().state() == CourseState.SUBMITTED
        && !newest().madeBy().equals(reader.caller().name());
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}

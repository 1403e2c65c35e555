package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.InstructorFinding;
import org.meritdesk.training.api.InstructorStep;
import org.meritdesk.training.api.InstructorView;
import org.meritdesk.training.api.Instructors;
import org.meritdesk.training.api.LessonDraft;
import org.meritdesk.training.api.LessonPart;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** One instructor: lessons that were observed, what is missing, the next step (讲师认证). */
@Named
@RequestScoped
public class InstructorDesk {

  private static final List<Integer> MARKS = List.of(1, 2, 3, 4, 5);

  @Inject private Instructors instructors;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long agent;
  private @Nullable LocalDate seenOn;
  private final Map<LessonPart, Integer> marks = new EnumMap<>(LessonPart.class);
  private @Nullable String words;
  private @Nullable String reason;
  private @Nullable InstructorView view;

  /** Whether somebody is named. */
  public boolean isLoaded() {
    return agent != null;
  }

  /** The instructor. */
  public InstructorView getView() {
    InstructorView known = view;
    if (known == null) {
      known = instructors.get(agent == null ? 0 : agent, reader.caller());
      view = known;
    }
    return known;
  }

  /** Whether the reader may do this now. */
  public boolean may(String step) {
    return getView().allows(InstructorStep.valueOf(step));
  }

  /** What is missing, in words. */
  public String missing(InstructorFinding finding) {
    return new Words(reader.getLocale())
        .of("instructor.missing." + finding.code(), finding.wanted(), finding.found());
  }

  /** Keeps the marks of a lesson. */
  public void observe() {
    instructors.observe(id(), new LessonDraft(getSeenOn(), marks, words), reader.caller());
    notices.done(here(), "instructor.observed");
  }

  /** Certifies, or renews. */
  public void certify() {
    instructors.certify(id(), reader.caller());
    notices.done(here(), "instructor.certified");
  }

  /** Ends it. */
  public void end() {
    instructors.end(id(), reason == null ? "" : reason, reader.caller());
    notices.done(here(), "instructor.ended");
  }

  private long id() {
    return getView().agentId();
  }

  private String here() {
    return "instructor?agent=" + id();
  }

  /** The parts of a lesson. */
  public LessonPart[] getParts() {
    return LessonPart.values();
  }

  /** From 1 to 5. */
  public List<Integer> getScale() {
    return MARKS;
  }

  public @Nullable Long getAgent() {
    return agent;
  }

  public void setAgent(@Nullable Long agent) {
    this.agent = agent;
  }

  public LocalDate getSeenOn() {
    LocalDate known = seenOn;
    return known == null ? reader.today() : known;
  }

  public void setSeenOn(@Nullable LocalDate seenOn) {
    this.seenOn = seenOn;
  }

  public @Nullable Integer getContent() {
    return marks.get(LessonPart.CONTENT);
  }

  public void setContent(@Nullable Integer mark) {
    put(LessonPart.CONTENT, mark);
  }

  public @Nullable Integer getDelivery() {
    return marks.get(LessonPart.DELIVERY);
  }

  public void setDelivery(@Nullable Integer mark) {
    put(LessonPart.DELIVERY, mark);
  }

  public @Nullable Integer getInteraction() {
    return marks.get(LessonPart.INTERACTION);
  }

  public void setInteraction(@Nullable Integer mark) {
    put(LessonPart.INTERACTION, mark);
  }

  public @Nullable Integer getTiming() {
    return marks.get(LessonPart.TIMING);
  }

  public void setTiming(@Nullable Integer mark) {
    put(LessonPart.TIMING, mark);
  }

  private void put(LessonPart part, @Nullable Integer mark) {
    if (mark == null) {
      marks.remove(part);
    } else {
      marks.put(part, mark);
    }
  }

  public @Nullable String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}

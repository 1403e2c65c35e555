package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.training.api.Feedback;
import org.meritdesk.training.api.FeedbackDraft;
import org.meritdesk.training.api.FeedbackQuestion;
import org.meritdesk.training.api.FeedbackSummary;
import org.meritdesk.training.api.InstructorRight;
import org.meritdesk.training.api.Instructors;
import org.meritdesk.training.api.LearningRight;
import org.meritdesk.training.api.SessionCost;
import org.meritdesk.training.api.SessionEffect;
import org.meritdesk.training.api.SessionState;
import org.meritdesk.training.api.SessionView;
import org.meritdesk.training.api.TrainingEffects;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** What people say of a session, what it changed and what it cost (场次评价与效果). */
@Named
@RequestScoped
public class ClassRating {

  private static final List<Integer> MARKS = List.of(1, 2, 3, 4, 5);

  @Inject private TrainingDesk desk;
  @Inject private Feedback feedback;
  @Inject private TrainingEffects effects;
  @Inject private Instructors instructors;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private final Map<FeedbackQuestion, Integer> marks = new EnumMap<>(FeedbackQuestion.class);
  private @Nullable String words;
  private @Nullable BigDecimal fees;
  private @Nullable BigDecimal rate;
  private @Nullable SessionEffect effect;

  /** Whether the reader may rate this class now. */
  public boolean isDue() {
    long id = desk.getView().id();
    return LearningRight.RATE.heldBy(reader.caller())
        && feedback.due(reader.caller()).stream().anyMatch(each -> each.sessionId() == id);
  }

  /** Rates it. */
  public void give() {
    long id = desk.getView().id();
    feedback.give(id, new FeedbackDraft(marks, words), reader.caller());
    notices.done("training-session?id=" + id, "rating.given");
  }

  /** Whether it is to be taught by somebody of the house who is not certified on that day. */
  public boolean isUncertified() {
    SessionView session = desk.getView();
    Long teacher = session.instructorId();
    return teacher != null
        && session.state() == SessionState.PLANNED
        && InstructorRight.SEE.heldBy(reader.caller())
        && !instructors
            .certified(session.startsAt().atZone(ZoneId.of(session.zone())).toLocalDate())
            .contains(teacher);
  }

  /** Whether the reader sees how it was rated. */
  public boolean isReadable() {
    Caller who = reader.caller();
    Long me = who.agentId();
    return desk.getView().state() == SessionState.HELD
        && (LearningRight.SEE_RATINGS.heldBy(who)
            || me != null && me.equals(desk.getView().instructorId()));
  }

  /** How it was rated. */
  public FeedbackSummary getSummary() {
    return feedback.of(desk.getView().id(), reader.caller());
  }

  /** Whether the reader sees what it changed. */
  public boolean isMeasured() {
    return desk.getView().state() == SessionState.HELD
        && LearningRight.SEE_EFFECTS.heldBy(reader.caller());
  }

  /** What it changed. */
  public SessionEffect getEffect() {
    SessionEffect known = effect;
    if (known == null) {
      known = effects.of(desk.getView().id(), reader.caller());
      effect = known;
    }
    return known;
  }

  /** Whether the reader says what it cost. */
  public boolean isCosting() {
    return desk.getView().state() == SessionState.HELD
        && LearningRight.KEEP_COSTS.heldBy(reader.caller());
  }

  /** Keeps what it cost. */
  public void cost() {
    BigDecimal paid = fees;
    BigDecimal hourly = rate;
    if (paid == null || hourly == null) {
      notices.refuse("effect.cost.both");
      return;
    }
    long id = desk.getView().id();
    effects.cost(id, paid, hourly, reader.caller());
    notices.done("training-session?id=" + id, "effect.cost.kept");
  }

  /** The questions on the course and on the instructor. */
  public FeedbackQuestion[] getQuestions() {
    return FeedbackQuestion.values();
  }

  /** From 1 to 5. */
  public List<Integer> getScale() {
    return MARKS;
  }

  public @Nullable Integer getUseful() {
    return marks.get(FeedbackQuestion.USEFUL);
  }

  public void setUseful(@Nullable Integer mark) {
    put(FeedbackQuestion.USEFUL, mark);
  }

  public @Nullable Integer getFitting() {
    return marks.get(FeedbackQuestion.FITTING);
  }

  public void setFitting(@Nullable Integer mark) {
    put(FeedbackQuestion.FITTING, mark);
  }

  public @Nullable Integer getClear() {
    return marks.get(FeedbackQuestion.CLEAR);
  }

  public void setClear(@Nullable Integer mark) {
    put(FeedbackQuestion.CLEAR, mark);
  }

  public @Nullable Integer getAnswering() {
    return marks.get(FeedbackQuestion.ANSWERING);
  }

  public void setAnswering(@Nullable Integer mark) {
    put(FeedbackQuestion.ANSWERING, mark);
  }

  private void put(FeedbackQuestion question, @Nullable Integer mark) {
    if (mark == null) {
      marks.remove(question);
    } else {
      marks.put(question, mark);
    }
  }

  public @Nullable String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words;
  }

  /** What was paid, as it was said. */
  public @Nullable BigDecimal getFees() {
    SessionCost known = fees == null && isCosting() ? getEffect().cost() : null;
    return known == null ? fees : known.fees();
  }

  public void setFees(@Nullable BigDecimal fees) {
    this.fees = fees;
  }

  /** What an hour costs, as it was said. */
  public @Nullable BigDecimal getRate() {
    SessionCost known = rate == null && isCosting() ? getEffect().cost() : null;
    return known == null ? rate : known.hourlyRate();
  }

  public void setRate(@Nullable BigDecimal rate) {
    this.rate = rate;
  }
}

package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.AskedQuestion;
import org.meritdesk.training.api.AttemptState;
import org.meritdesk.training.api.AttemptView;
import org.meritdesk.training.api.Exams;
import org.meritdesk.training.api.Option;
import org.meritdesk.training.api.QuestionKind;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** An exam while it is answered, and what came of it (考试). */
@Named
@RequestScoped
public class ExamPage {

  private static final String FIELD = "answer.";

  @Inject private Exams exams;
  @Inject private Reader reader;
  @Inject private Notices notices;
  @Inject private HttpServletRequest request;

  private @Nullable Long id;
  private @Nullable AttemptView view;

  /** Hands it in and shows what was right and wrong. */
  public void submit() {
    Map<String, Set<String>> answers = new HashMap<>();
    for (AskedQuestion question : getView().questions()) {
      String[] given = request.getParameterValues(field(question));
      if (given != null) {
        answers.put(question.code(), Set.of(given));
      }
    }
    AttemptView done = exams.submit(getView().id(), answers, reader.caller());
    notices.done(
        "exam?id=" + done.id(),
        Boolean.TRUE.equals(done.passed()) ? "exam.done.passed" : "exam.done.failed");
  }

  /** The name of the fields that answer a question. */
  public String field(AskedQuestion question) {
    return FIELD + question.code();
  }

  /** The sign of the field: one of several, or any. */
  public String type(AskedQuestion question) {
    return question.kind() == QuestionKind.MULTIPLE ? "checkbox" : "radio";
  }

  /** Whether an option was chosen. */
  public boolean chosen(AskedQuestion question, Option option) {
    return question.given().contains(option.code());
  }

  /** Whether an option is known to be right. */
  public boolean right(AskedQuestion question, Option option) {
    Set<String> right = question.right();
    return right != null && right.contains(option.code());
  }

  /** Whether it can still be answered by the reader. */
  public boolean isOpen() {
    return getView().state() == AttemptState.OPEN
        && Long.valueOf(getView().agentId()).equals(reader.caller().agentId());
  }

  /** Whether it was handed in. */
  public boolean isDone() {
    return getView().state() == AttemptState.SUBMITTED;
  }

  /** How many questions were answered right. */
  public long getHits() {
    return getView().questions().stream()
        .filter(each -> Boolean.TRUE.equals(each.correct()))
        .count();
  }

  /** Whether an attempt is named. */
  public boolean isLoaded() {
    return id != null;
  }

  /** The attempt. */
  public AttemptView getView() {
    AttemptView known = view;
    if (known == null) {
      known = exams.get(id == null ? 0 : id, reader.caller());
      view = known;
    }
    return known;
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }
}

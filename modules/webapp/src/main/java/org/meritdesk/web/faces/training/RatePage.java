package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Problem;
import org.meritdesk.training.api.CooperationProblem;
import org.meritdesk.training.api.CooperationQuestion;
import org.meritdesk.training.api.CooperationSheet;
import org.meritdesk.training.api.CooperationSheets;
import org.meritdesk.web.faces.shell.Notices;

/** Rates teams by a personal link, without an account (评分填写). */
@Named
@RequestScoped
public class RatePage {

  private static final List<Integer> MARKS = List.of(1, 2, 3, 4, 5);

  @Inject private CooperationSheets sheets;
  @Inject private Notices notices;
  @Inject private HttpServletRequest request;

  private @Nullable String key;
  private boolean done;
  private boolean tried;
  private @Nullable CooperationSheet view;
  private @Nullable Problem refused;

  /** Hands the answers in. */
  public void submit() {
    CooperationSheet asked = getView();
    String given = key;
    if (asked != null && given != null) {
      sheets.answer(given, RateFields.read(request, asked.teams()), request.getRemoteAddr());
      notices.go("rate?done=true");
    }
  }

  /** What is asked; null where the link does not fit. */
  public @Nullable CooperationSheet getView() {
    read();
    return view;
  }

  /** Reads what the link asks, once: the form is there before a button is pressed. */
  private void read() {
    String given = key;
    if (given == null || given.isBlank() || done || tried) {
      return;
    }
    tried = true;
    try {
      view = sheets.get(given, request.getRemoteAddr());
    } catch (Problem problem) {
      if (!(problem.type() instanceof CooperationProblem)) {
        throw problem;
      }
      refused = problem;
    }
  }

  /** Whether too many wrong links came from here. */
  public boolean isSlow() {
    read();
    Problem problem = refused;
    return problem != null && problem.type() == CooperationProblem.COOPERATION_SLOW_DOWN;
  }

  /** The questions. */
  public CooperationQuestion[] getQuestions() {
    return CooperationQuestion.values();
  }

  /** The marks from worst to best. */
  public List<Integer> getMarks() {
    return MARKS;
  }

  /** The name of a question's field. */
  public String field(long team, CooperationQuestion question) {
    return RateFields.mark(team, question);
  }

  /** The name of the field for words. */
  public String words(long team) {
    return RateFields.words(team);
  }

  /** Whether a mark was chosen before something was refused. */
  public boolean chosen(long team, CooperationQuestion question, Integer mark) {
    return String.valueOf(mark).equals(request.getParameter(field(team, question)));
  }

  /** What was written before something was refused. */
  public String written(long team) {
    String words = request.getParameter(words(team));
    return words == null ? "" : words;
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key;
  }

  public boolean isDone() {
    return done;
  }

  public void setDone(boolean done) {
    this.done = done;
  }
}

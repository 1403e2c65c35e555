package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.training.api.ImprovementPlan;
import org.meritdesk.training.api.ImprovementResult;
import org.meritdesk.training.api.ImprovementStep;
import org.meritdesk.training.api.ImprovementTarget;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.PageTexts;
import org.meritdesk.web.faces.shell.Reader;

/** What improvement plans say in the reader's language (改进计划文案). */
@Named("improvementWords")
@RequestScoped
public class ImprovementWords {

  @Inject private Reader reader;
  @Inject private PageTexts texts;
  @Inject private CourseWords words;

  /** Person and team, or the whole team. */
  public String whose(ImprovementPlan plan) {
    String team = words.of(plan.teamNames());
    return plan.agentId() == null
        ? texts.of("needs.whole.team", team)
        : plan.agentName() + " · " + team;
  }

  /** Kind and whose, in one line. */
  public String title(ImprovementPlan plan) {
    return texts.name("improvement.kind", plan.kind()) + " · " + whose(plan);
  }

  /** The colour of a state. */
  public String colour(ImprovementPlan plan) {
    return switch (plan.state()) {
      case DRAFT -> "watch";
      case AGREED, RUNNING, REASSESSED -> "info";
      case DONE -> "good";
      case NOT_REACHED -> "bad";
      case CANCELLED -> "";
    };
  }

  /** What is to be done in a step. */
  public String step(ImprovementStep step) {
    String text = step.text();
    return step.task() == null
        ? (text == null ? "" : text)
        : texts.name("improvement.task", step.task()) + (text == null ? "" : " · " + text);
  }

  /** The name of a measure. */
  public String name(Measure measure) {
    return measures().name(measure.name());
  }

  /** A target in one line: measure, from where, to where. */
  public String target(ImprovementTarget target) {
    return texts.of(
        "improvement.target",
        name(target.measure()),
        figure(target.measure(), target.start()),
        figure(target.measure(), target.goal()));
  }

  /** A figure of a measure, or the dash. */
  public String figure(Measure measure, @Nullable BigDecimal value) {
    return value == null ? Figures.NONE : measures().figure(measure, value);
  }

  /** What came of a target, with its interval and sample, or that too little was measured. */
  public String result(ImprovementResult result) {
    Measure measure = result.measure();
    String sample = measures().sample(measure, result.sample());
    if (result.value() == null) {
      return texts.of("improvement.too.few", sample);
    }
    String interval = measures().interval(measure, result.low(), result.high());
    return figure(measure, result.value())
        + (interval.isEmpty() ? "" : " (" + interval + ")")
        + " · "
        + sample;
  }

  private MeasureWords measures() {
    return new MeasureWords(new Words(reader.getLocale()), reader.figures());
  }
}

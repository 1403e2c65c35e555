package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Problem;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.training.api.ImprovementDraft;
import org.meritdesk.training.api.ImprovementKind;
import org.meritdesk.training.api.ImprovementPlan;
import org.meritdesk.training.api.ImprovementPlans;
import org.meritdesk.training.api.ImprovementProblem;
import org.meritdesk.training.api.ImprovementStart;
import org.meritdesk.training.api.ImprovementTask;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** A plan made by hand: whose, why, until when, towards what and by which steps (手工立项). */
@Named
@RequestScoped
public class ImprovementNew {

  private static final int MOST_TARGETS = 3;
  private static final int SPARE_STEPS = 2;
  private static final String AGENT = "agent:";

  @Inject private ImprovementPlans plans;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String whose;
  private @Nullable Long owner;
  private @Nullable String why;
  private @Nullable LocalDate due;
  private final List<TargetFields> targets = new ArrayList<>();
  private final List<StepFields> steps = new ArrayList<>();

  /** Makes the plan and goes to it, or names the field that is wrong. */
  public void make() {
    String chosen = whose;
    if (chosen == null || chosen.isBlank()) {
      notices.refuse("improvement.field.agent");
      return;
    }
    long id = Long.parseLong(chosen.substring(chosen.indexOf(':') + 1));
    boolean agent = chosen.startsWith(AGENT);
    LocalDate end = getDue();
    try {
      ImprovementPlan plan =
          plans.make(
              new ImprovementStart(
                  agent ? id : null,
                  agent ? null : id,
                  owner,
                  why == null ? "" : why,
                  new ImprovementDraft(
                      end,
                      targets.stream().map(TargetFields::read).filter(Objects::nonNull).toList(),
                      steps.stream()
                          .filter(StepFields::kept)
                          .map(each -> each.read(end))
                          .toList())),
              reader.caller());
      notices.done("improvement-plan?id=" + plan.id(), "improvement.made");
    } catch (Problem problem) {
      if (problem.type() != ImprovementProblem.IMPROVEMENT_FIELD) {
        throw problem;
      }
      notices.refuse("improvement.field." + problem.arguments().get("field"));
    }
  }

  /** The measures that can have a goal. */
  public List<Measure> getMeasures() {
    return Arrays.stream(Measure.values())
        .filter(each -> each.direction() != Direction.RANGE)
        .toList();
  }

  /** The usual steps. */
  public ImprovementTask[] getTasks() {
    return ImprovementTask.values();
  }

  /** The lines of targets. */
  public List<TargetFields> getTargets() {
    while (targets.size() < MOST_TARGETS) {
      targets.add(new TargetFields());
    }
    return targets;
  }

  /** The usual steps with their days, and room for more. */
  public List<StepFields> getSteps() {
    if (steps.isEmpty()) {
      LocalDate today = reader.today();
      steps.add(new StepFields(ImprovementTask.LOOK, today.plusDays(3)));
      steps.add(new StepFields(ImprovementTask.TALK, today.plusDays(7)));
      steps.add(new StepFields(ImprovementTask.REASSESS, getDue()));
      for (int i = 0; i < SPARE_STEPS; i++) {
        steps.add(new StepFields());
      }
    }
    return steps;
  }

  public @Nullable String getWhose() {
    return whose;
  }

  public void setWhose(@Nullable String whose) {
    this.whose = whose;
  }

  public @Nullable Long getOwner() {
    return owner;
  }

  public void setOwner(@Nullable Long owner) {
    this.owner = owner;
  }

  public @Nullable String getWhy() {
    return why;
  }

  public void setWhy(@Nullable String why) {
    this.why = why;
  }

  public LocalDate getDue() {
    LocalDate known = due;
    return known == null ? reader.today().plusDays(ImprovementKind.OTHER.days()) : known;
  }

  public void setDue(@Nullable LocalDate due) {
    this.due = due;
  }
}

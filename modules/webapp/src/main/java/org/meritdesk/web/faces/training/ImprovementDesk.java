package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.ImprovementDeed;
import org.meritdesk.training.api.ImprovementDraft;
import org.meritdesk.training.api.ImprovementNote;
import org.meritdesk.training.api.ImprovementPlan;
import org.meritdesk.training.api.ImprovementPlans;
import org.meritdesk.training.api.ImprovementProblem;
import org.meritdesk.training.api.ImprovementResult;
import org.meritdesk.training.api.ImprovementTarget;
import org.meritdesk.web.faces.Place;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** One improvement plan: agreeing, steps, evidence, re-assessment, closing (改进计划). */
@Named
@RequestScoped
public class ImprovementDesk {

  @Inject private ImprovementPlans plans;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long id;
  private @Nullable Integer version;
  private @Nullable ImprovementPlan plan;
  private @Nullable String text;
  private @Nullable String noted;
  private @Nullable Long contact;
  private @Nullable Long inspection;
  private @Nullable LocalDate due;
  private @Nullable List<GoalFields> goals;
  private @Nullable List<StepFields> steps;

  /** Moves the plan on. */
  public void act(ImprovementDeed deed) {
    plans.act(getPlan().id(), seen(), deed, text, reader.caller());
    notices.done(here(), "improvement.did." + deed);
  }

  /** Says that a step is done. */
  public void done(int step) {
    plans.done(getPlan().id(), step, null, reader.caller());
    notices.done(here(), "improvement.did.STEP");
  }

  /** Adds to the evidence. */
  public void note() {
    plans.note(
        getPlan().id(),
        new ImprovementNote(noted == null ? "" : noted, contact, inspection),
        reader.caller());
    notices.done(here(), "improvement.did.NOTE");
  }

  /** Saves the draft. */
  public void edit() {
    LocalDate end = getDue();
    plans.edit(
        getPlan().id(),
        seen(),
        new ImprovementDraft(
            end,
            getGoals().stream().filter(GoalFields::kept).map(GoalFields::read).toList(),
            getSteps().stream().filter(StepFields::kept).map(each -> each.read(end)).toList()),
        reader.caller());
    notices.done(here(), "improvement.did.EDIT");
  }

  private String here() {
    return "improvement-plan?id=" + getPlan().id();
  }

  private int seen() {
    Integer read = version;
    return read == null ? getPlan().version() : read;
  }

  /** The plan. */
  public ImprovementPlan getPlan() {
    ImprovementPlan known = plan;
    if (known == null) {
      Long asked = id;
      if (asked == null) {
        throw ImprovementProblem.IMPROVEMENT_NOT_FOUND.problem("plan", "");
      }
      known = plans.get(asked, reader.caller());
      plan = known;
    }
    return known;
  }

  /** Whether there is a plan to show. */
  public boolean isLoaded() {
    return id != null;
  }

  /** Whether the reader may do this now. */
  public boolean may(ImprovementDeed deed) {
    return getPlan().allows(deed);
  }

  /** Whether the reader may move the plan on with words. */
  public boolean isWording() {
    return may(ImprovementDeed.CANCEL)
        || may(ImprovementDeed.REASSESS)
        || may(ImprovementDeed.REACH)
        || may(ImprovementDeed.CONSEQUENCE) && getPlan().consequence() == null;
  }

  /** Whether the reader may go to the board. */
  public boolean isBoard() {
    return Place.IMPROVEMENT.admits(reader.caller());
  }

  /** What came of a target; null before anything was measured. */
  public @Nullable ImprovementResult result(ImprovementTarget target) {
    return getPlan().results().stream()
        .filter(each -> each.measure() == target.measure())
        .findFirst()
        .orElse(null);
  }

  /** The day it is for the reader. */
  public LocalDate getToday() {
    return reader.today();
  }

  /** The targets as they are edited. */
  public List<GoalFields> getGoals() {
    List<GoalFields> known = goals;
    if (known == null) {
      known = getPlan().targets().stream().map(GoalFields::new).toList();
      goals = known;
    }
    return known;
  }

  /** The steps as they are edited, and one more. */
  public List<StepFields> getSteps() {
    List<StepFields> known = steps;
    if (known == null) {
      known = new ArrayList<>();
      getPlan().steps().stream().map(StepFields::new).forEach(known::add);
      known.add(new StepFields());
      steps = known;
    }
    return known;
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  /** The version that the page shows. */
  public @Nullable Integer getVersion() {
    return id == null ? null : Integer.valueOf(getPlan().version());
  }

  public void setVersion(@Nullable Integer version) {
    this.version = version;
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  public @Nullable String getNoted() {
    return noted;
  }

  public void setNoted(@Nullable String noted) {
    this.noted = noted;
  }

  public @Nullable Long getContact() {
    return contact;
  }

  public void setContact(@Nullable Long contact) {
    this.contact = contact;
  }

  public @Nullable Long getInspection() {
    return inspection;
  }

  public void setInspection(@Nullable Long inspection) {
    this.inspection = inspection;
  }

  /** Until when, as it is edited. */
  public LocalDate getDue() {
    LocalDate known = due;
    return known == null ? getPlan().due() : known;
  }

  public void setDue(@Nullable LocalDate due) {
    this.due = due;
  }
}

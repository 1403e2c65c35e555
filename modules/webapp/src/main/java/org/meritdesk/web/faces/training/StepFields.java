package org.meritdesk.web.faces.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.ImprovementDraft;
import org.meritdesk.training.api.ImprovementStep;
import org.meritdesk.training.api.ImprovementTask;

/** A step of a draft as it is edited; without a day, or without anything to do, it is left out. */
public final class StepFields {

  private @Nullable ImprovementTask task;
  private @Nullable String text;
  private @Nullable LocalDate due;

  /** One more. */
  StepFields() {
    this.task = null;
  }

  /** A usual one. */
  StepFields(ImprovementTask task, LocalDate due) {
    this.task = task;
    this.due = due;
  }

  StepFields(ImprovementStep step) {
    this.task = step.task();
    this.text = step.text();
    this.due = step.due();
  }

  /** The usual step, if it is one. */
  public @Nullable ImprovementTask getTask() {
    return task;
  }

  public void setTask(@Nullable ImprovementTask task) {
    this.task = task;
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text == null || text.isBlank() ? null : text.strip();
  }

  public @Nullable LocalDate getDue() {
    return due;
  }

  public void setDue(@Nullable LocalDate due) {
    this.due = due;
  }

  /** Whether it is kept. */
  boolean kept() {
    return due != null && (task != null || text != null);
  }

  ImprovementDraft.Step read(LocalDate end) {
    LocalDate day = due;
    return new ImprovementDraft.Step(task, text, day == null ? end : day);
  }
}

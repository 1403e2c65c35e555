package org.meritdesk.web.faces.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.MeetingMinutes;

/** One line of what was decided in a meeting (决议表单). */
public class DecisionField {

  private @Nullable String text;
  private @Nullable String owner;
  private @Nullable LocalDate due;

  static DecisionField of(MeetingMinutes.Decision decision) {
    DecisionField field = new DecisionField();
    field.text = decision.text();
    field.owner = decision.owner();
    field.due = decision.due();
    return field;
  }

  /** Whether nothing was written. */
  boolean blank() {
    return text == null || text.isBlank();
  }

  MeetingMinutes.Decision decision() {
    return new MeetingMinutes.Decision(
        text == null ? "" : text.strip(),
        owner == null || owner.isBlank() ? null : owner.strip(),
        due);
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  public @Nullable String getOwner() {
    return owner;
  }

  public void setOwner(@Nullable String owner) {
    this.owner = owner;
  }

  public @Nullable LocalDate getDue() {
    return due;
  }

  public void setDue(@Nullable LocalDate due) {
    this.due = due;
  }
}

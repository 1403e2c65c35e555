package org.meritdesk.web.faces.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.TalkAction;
import org.meritdesk.training.api.TalkDraft;
import org.meritdesk.training.api.TalkSide;

/** One line of what is to be agreed (约定事项表单). */
public class ActionField {

  private @Nullable String text;
  private TalkSide owner = TalkSide.AGENT;
  private @Nullable LocalDate due;

  static ActionField of(TalkAction action) {
    ActionField field = new ActionField();
    field.text = action.text();
    field.owner = action.owner();
    field.due = action.due();
    return field;
  }

  /** Whether nothing was written. */
  boolean blank() {
    return text == null || text.isBlank();
  }

  TalkDraft.Action action(LocalDate otherwise) {
    return new TalkDraft.Action(
        text == null ? "" : text.strip(), owner, due == null ? otherwise : due);
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  public TalkSide getOwner() {
    return owner;
  }

  public void setOwner(TalkSide owner) {
    this.owner = owner;
  }

  public @Nullable LocalDate getDue() {
    return due;
  }

  public void setDue(@Nullable LocalDate due) {
    this.due = due;
  }
}

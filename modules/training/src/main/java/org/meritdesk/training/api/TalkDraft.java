package org.meritdesk.training.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the lead writes of a talk (面谈内容).
 *
 * @param at when it is to take place; null while that is open
 * @param followUpOn when to look at it again; null without a day
 * @param notes what is written, by topic
 * @param evidence what to look at together
 * @param actions what is agreed
 */
public record TalkDraft(
    @Nullable Instant at,
    @Nullable LocalDate followUpOn,
    Map<TalkTopic, String> notes,
    List<TalkEvidence> evidence,
    List<Action> actions) {

  /** Something to agree on (待约定事项). */
  public record Action(String text, TalkSide owner, LocalDate due) {}

  /** Fixes the collections; what is missing is empty. */
  public TalkDraft {
    notes = notes == null ? Map.of() : Map.copyOf(notes);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    actions = actions == null ? List.of() : List.copyOf(actions);
  }

  /** Nothing yet. */
  public static TalkDraft empty() {
    return new TalkDraft(null, null, Map.of(), List.of(), List.of());
  }
}

package org.meritdesk.people.api;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A notice in somebody's inbox (收件箱通知); see {@link Notice}. */
public record NoticeView(
    long id,
    NoticeKind kind,
    String subjectKind,
    String subjectId,
    String link,
    Map<String, String> arguments,
    Instant at,
    @Nullable Instant readAt) {

  /** Copies the arguments. */
  public NoticeView {
    arguments = Map.copyOf(arguments);
  }
}

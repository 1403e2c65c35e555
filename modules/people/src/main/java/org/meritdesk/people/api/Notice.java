package org.meritdesk.people.api;

import java.util.Map;

/**
 * Something to tell (通知).
 *
 * @param subjectKind what kind of thing it is about, such as {@code appeal}
 * @param occurrence tells apart what may be told again about the same subject; else empty
 * @param link page and query within the portal, such as {@code appeal?id=7}
 * @param arguments what the text is filled with: codes, ids, ISO moments and names of people
 */
public record Notice(
    NoticeKind kind,
    String subjectKind,
    String subjectId,
    String occurrence,
    String link,
    Map<String, String> arguments) {

  /** Copies the arguments. */
  public Notice {
    arguments = Map.copyOf(arguments);
  }
}

package org.meritdesk.web.faces.measures;

import org.jspecify.annotations.Nullable;

/**
 * Something a lead should look at (提醒): what, why, and where to go.
 *
 * @param kind {@code bad} or {@code watch}
 * @param since since when, where it is known
 */
public record TeamAlert(
    String kind, String title, String text, String link, String deed, @Nullable String since) {

  /** Of no known beginning. */
  public TeamAlert(String kind, String title, String text, String link, String deed) {
    this(kind, title, text, link, deed, null);
  }
}

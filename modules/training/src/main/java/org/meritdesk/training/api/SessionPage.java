package org.meritdesk.training.api;

import java.util.List;

/** A page of sessions (场次列表). */
public record SessionPage(List<SessionView> sessions, long total) {

  /** Fixes the list. */
  public SessionPage {
    sessions = List.copyOf(sessions);
  }
}

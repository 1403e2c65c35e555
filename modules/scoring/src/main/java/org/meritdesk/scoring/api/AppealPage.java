package org.meritdesk.scoring.api;

import java.util.List;

/** A page of appeals and how many there are in all (申诉列表). */
public record AppealPage(long total, List<AppealView> appeals) {

  /** Fixes the list. */
  public AppealPage {
    appeals = List.copyOf(appeals);
  }
}

package org.meritdesk.training.api;

import java.util.List;

/** A page of alerts (预警列表), open ones first, then the newest. */
public record AlertPage(List<AlertView> alerts, long total, long open) {

  /** Copies the list. */
  public AlertPage {
    alerts = List.copyOf(alerts);
  }
}

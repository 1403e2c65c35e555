package org.meritdesk.ingestion.api;

import java.util.List;

/**
 * Refused lines, the newest load first (隔离列表).
 *
 * @param total how many match in all
 */
public record RefusalPage(List<RefusalView> refusals, long total) {

  /** Copies the list. */
  public RefusalPage {
    refusals = List.copyOf(refusals);
  }
}

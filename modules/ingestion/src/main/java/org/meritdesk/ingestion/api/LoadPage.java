package org.meritdesk.ingestion.api;

import java.util.List;

/**
 * Loads, the newest first (装载列表).
 *
 * @param total how many match in all
 */
public record LoadPage(List<LoadReport> loads, long total) {

  /** Copies the list. */
  public LoadPage {
    loads = List.copyOf(loads);
  }
}

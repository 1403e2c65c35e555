package org.meritdesk.scoring.api;

import java.util.List;

/**
 * A page of appraisals (考核列表).
 *
 * @param total how many the caller may see in all
 * @param items this page
 */
public record AppraisalPage(long total, List<Appraisal> items) {

  /** Fixes the list. */
  public AppraisalPage {
    items = List.copyOf(items);
  }
}

package org.meritdesk.training.api;

import java.util.List;

/** A page of records (档案列表). */
public record RecordPage(List<RecordView> records, long total) {

  /** Fixes the list. */
  public RecordPage {
    records = List.copyOf(records);
  }
}

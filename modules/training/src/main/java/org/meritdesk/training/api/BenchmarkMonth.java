package org.meritdesk.training.api;

import java.time.YearMonth;
import java.util.List;

/** Reference values beside the figures of a month (月度对标). */
public record BenchmarkMonth(YearMonth month, List<BenchmarkGap> gaps) {

  /** Fixes the list. */
  public BenchmarkMonth {
    gaps = List.copyOf(gaps);
  }
}

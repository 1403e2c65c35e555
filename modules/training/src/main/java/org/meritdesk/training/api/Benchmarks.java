package org.meritdesk.training.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Caller;

/** Reference values of the trade (行业参考值): data with source and day, beside own figures. */
public interface Benchmarks {

  /** All of them, by measure, the newest first. */
  List<Benchmark> all(Caller who);

  /**
   * Adds one, or corrects it.
   *
   * @throws org.meritdesk.kernel.Problem {@code benchmark-field}, {@code benchmark-not-found}
   */
  Benchmark keep(Benchmark benchmark, Caller who);

  /** Takes one out. */
  void remove(long id, String reason, Caller who);

  /**
   * The newest reference value of each measure beside the figures of an agent, a team or the
   * company in a span of days.
   *
   * @throws org.meritdesk.kernel.Problem {@code agent-not-found} or {@code team-not-found} for
   *     those whom the caller does not see, {@code not-allowed}
   */
  List<BenchmarkGap> beside(Subject subject, LocalDate from, LocalDate toExclusive, Caller who);

  /**
   * The same of the newest month that has a figure of any of those measures, looking back a year;
   * of the month that is named if there is none.
   */
  BenchmarkMonth newest(Subject subject, YearMonth notAfter, Caller who);
}

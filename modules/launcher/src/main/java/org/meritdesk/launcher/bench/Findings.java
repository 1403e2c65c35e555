package org.meritdesk.launcher.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What was measured (自测结果).
 *
 * @param rounds without the first, in which everything was cold
 * @param visible seconds from the answer to a small load until its figures stood
 * @param month a team's month, alternately from cells and from raw rows
 */
record Findings(List<Round> rounds, double visible, List<MonthTimes> month) {

  /**
   * A team's month twice.
   *
   * @param cells seconds by REST from cells
   * @param raw seconds by SQL from raw rows
   */
  record MonthTimes(double cells, double raw) {}

  List<Goal> goals() {
    return List.of(
        Goal.atLeast(
            "P1",
            "NDJSON over HTTP ÷ raw COPY into the same table, rows a second",
            Median.of(rounds, Round::speed),
            0.65),
        Goal.atMost(
            "P1",
            "its processor time ÷ that of the raw COPY",
            Median.of(rounds, Round::processor),
            1.7),
        Goal.atLeast(
            "P1",
            "a full replay ÷ the first load, rows a second",
            Median.of(rounds, Round::replayed),
            1),
        Goal.atMost(
            "P3",
            "processor time of keeping cells current ÷ raw COPY, a row",
            Median.of(rounds, Round::following),
            0.5),
        Goal.atMost("P3", "a small load until its figures stand", visible, 10).in("s"),
        Goal.atLeast(
            "P4",
            "a team's month from raw rows ÷ from cells, time",
            Median.of(month, m -> m.raw() / m.cells()),
            10));
  }

  Stream<String> lines() {
    return Stream.concat(
        Stream.concat(
            Stream.of("", "Rounds (k rows a second; processor seconds for 100,000 rows)"),
            rounds.stream().map(Findings::line)),
        Stream.concat(
            Stream.of(
                String.format(
                    Locale.ROOT,
                    "A team's month: %.0f ms from cells by REST, %.0f ms from raw rows by SQL",
                    1000 * Median.of(month, MonthTimes::cells),
                    1000 * Median.of(month, MonthTimes::raw)),
                "",
                "Medians of " + rounds.size() + " alternating rounds"),
            goals().stream().map(Goal::line)));
  }

  private static String line(Round round) {
    return String.format(
        Locale.ROOT,
        "  HTTP %6.1f (%5.1f s)   COPY %6.1f (%5.1f s)   replay %6.1f (%5.1f s)   cells (%5.1f s, after %.1f s)",
        speed(round, round.intake()),
        processor(round, round.intake()),
        speed(round, round.copy()),
        processor(round, round.copy()),
        speed(round, round.replay()),
        processor(round, round.replay()),
        processor(round, round.cells()),
        round.cells().seconds());
  }

  private static double speed(Round round, Cost cost) {
    return round.rows() / cost.seconds() / 1000;
  }

  private static double processor(Round round, Cost cost) {
    return cost.processor() * 100_000 / round.rows();
  }
}

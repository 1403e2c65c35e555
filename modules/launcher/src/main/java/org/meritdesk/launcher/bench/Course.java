package org.meritdesk.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.meritdesk.launcher.Calls;
import org.meritdesk.launcher.CannotGoOn;
import org.meritdesk.launcher.bench.Findings.MonthTimes;

/** What is done one after the other, alternately (测程). */
final class Course {

  private static final int ROUNDS = 5;
  private static final int MONTHS = 11;
  private static final int FEW = 100;
  private static final String SOURCE = "bench";
  private static final String TEAM = "BENCH";

  private final SomeCalls some;
  private final Calls calls;
  private final Ground ground;
  private final Processor processor;
  private final PrintStream out;

  Course(SomeCalls some, Calls calls, Ground ground, Processor processor, PrintStream out) {
    this.some = some;
    this.calls = calls;
    this.ground = ground;
    this.processor = processor;
    this.out = out;
  }

  /** The first of the rounds only warms up. */
  Findings run(int contacts) {
    int slice = (contacts - FEW) / ROUNDS;
    post(some.lines(0, slice / 10));
    long team = people();
    follow();
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      int from = i == 0 ? slice / 10 : i * slice;
      rounds.add(round(some.lines(from, (i + 1) * slice), (i + 1) * slice - from));
      out.printf(Locale.ROOT, "Round %d of %d%n", i + 1, ROUNDS);
    }
    int last = ROUNDS * slice;
    post(some.lines(last, last + FEW));
    double visible = follow();
    ground.forgetCopies();
    return new Findings(List.copyOf(rounds.subList(1, ROUNDS)), visible, months(team));
  }

  /** One team of all accounts, so that the cells of agents are kept too. */
  private long people() {
    calls.post(
        "teams",
        Map.of("code", TEAM, "nameZh", "压测组", "nameEn", "Bench", "zone", SomeCalls.ZONE.getId()));
    long accounts = ground.number("select max(account_id) from people.platform_account");
    calls.post(
        "accounts/adopt",
        Map.of(
            "accountIds",
            LongStream.rangeClosed(1, accounts).boxed().toList(),
            "team",
            TEAM,
            "post",
            "PHONE",
            "from",
            SomeCalls.FIRST.toString(),
            "zone",
            SomeCalls.ZONE.getId()));
    return ground.number("select team_id from people.team where code = '" + TEAM + "'");
  }

  private Round round(byte[] lines, int rows) {
    Cost intake = cost(() -> demand(post(lines), "accepted", rows));
    double before = processor.seconds();
    double waited = follow();
    Cost cells = new Cost(waited, processor.seconds() - before);
    byte[] same = ground.lastRows();
    ground.checkpoint();
    Cost copy = cost(() -> ground.copy(same));
    ground.checkpoint();
    Cost replay = cost(() -> demand(post(lines), "duplicate", rows));
    follow();
    ground.checkpoint();
    return new Round(rows, intake, copy, replay, cells);
  }

  private JsonNode post(byte[] lines) {
    return calls.postLines("intake/contacts?source=" + SOURCE, lines);
  }

  private static void demand(JsonNode report, String count, int rows) {
    if (report.path(count).asInt() != rows) {
      throw new CannotGoOn("not every line was " + count + ": " + report);
    }
  }

  private Cost cost(Runnable step) {
    double processorBefore = processor.seconds();
    long before = System.nanoTime();
    step.run();
    double seconds = (System.nanoTime() - before) / 1e9;
    return new Cost(seconds, processor.seconds() - processorBefore);
  }

  /** Waits until no cell waits; gives the seconds. */
  private double follow() {
    long before = System.nanoTime();
    while (ground.number("select count(*) from measures.dirty") > 0) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CannotGoOn("interrupted", e);
      }
    }
    return (System.nanoTime() - before) / 1e9;
  }

  private List<MonthTimes> months(long team) {
    LocalDate end = SomeCalls.FIRST.plusMonths(1);
    OffsetDateTime from = SomeCalls.FIRST.atStartOfDay(SomeCalls.ZONE).toOffsetDateTime();
    OffsetDateTime to = end.atStartOfDay(SomeCalls.ZONE).toOffsetDateTime();
    Map<String, BigDecimal> raw = ground.month(team, from, to);
    String address =
        "teams/%d/measurements?from=%s&to=%s&measures=%s"
            .formatted(team, SomeCalls.FIRST, end, String.join(",", raw.keySet()));
    JsonNode cells = calls.get(address);
    List<MonthTimes> times = new ArrayList<>();
    for (int i = 0; i < MONTHS; i++) {
      Cost byCells = cost(() -> calls.get(address));
      Cost byRows = cost(() -> ground.month(team, from, to));
      times.add(new MonthTimes(byCells.seconds(), byRows.seconds()));
    }
    raw.forEach((measure, value) -> compare(measure, value, cells.path(measure)));
    return times;
  }

  /** Figures that are fast and wrong would be no figures. */
  private static void compare(String measure, BigDecimal raw, JsonNode figure) {
    BigDecimal published = figure.path("value").decimalValue();
    if (raw.subtract(published).abs().compareTo(new BigDecimal("0.0051")) > 0) {
      throw new CannotGoOn(measure + " is " + raw + " from raw rows, and from cells " + figure);
    }
  }
}

package org.meritdesk.web.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meritdesk.testkit.SharedData;

/** A line of the bank's log, read here without the product, to have something to compare with. */
record BankCall(Map<String, String> columns) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm:ss");
  private static final String NEVER = "0:00:00";

  /** The file, or the test is skipped. */
  static Path file() {
    return SharedData.file("anonymous_bank_feb1999/data_anonymous_bank_february.txt");
  }

  /** All lines. */
  static List<BankCall> all() {
    try (Stream<String> lines = Files.lines(file())) {
      List<String[]> rows = lines.map(line -> line.strip().split("\t", -1)).toList();
      String[] names = rows.get(0);
      return rows.stream().skip(1).map(row -> of(names, row)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BankCall of(String[] names, String[] values) {
    Map<String, String> columns = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      columns.put(names[i], values[i].strip());
    }
    return new BankCall(columns);
  }

  /** Whom it was put through to, if the log knows. */
  boolean named() {
    return is("outcome", "AGENT") && !is("server", "NO_SERVER");
  }

  /** Whether there was a conversation at all. */
  boolean spoken() {
    return !Arrays.asList(NEVER, NEVER).equals(List.of(text("ser_start"), text("ser_exit")));
  }

  int serviceSeconds() {
    return Integer.parseInt(text("ser_time"));
  }

  /** From the entry into the queue to the conversation; a call put through at once did not wait. */
  int waitedSeconds() {
    if (is("q_start", NEVER) && is("q_exit", NEVER)) {
      return 0;
    }
    int waited = clock(spoken() ? "ser_start" : "q_exit") - clock("q_start");
    return Math.max(0, waited < -43_200 ? waited + 86_400 : waited);
  }

  boolean is(String column, String value) {
    return value.equals(text(column));
  }

  String text(String column) {
    return columns.getOrDefault(column, "");
  }

  private int clock(String column) {
    return LocalTime.parse(text(column), CLOCK).toSecondOfDay();
  }
}

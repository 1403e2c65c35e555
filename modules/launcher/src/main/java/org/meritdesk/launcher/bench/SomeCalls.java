package org.meritdesk.launcher.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SplittableRandom;

/**
 * Calls of a phone desk in the order of their time (样例来电): four weeks of one month, day after day;
 * the same for the same number.
 */
final class SomeCalls {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  static final int DAYS = 28;

  private static final int CALLS_OF_AN_AGENT = 3_000;
  private static final long OPENING = 9 * 3_600_000L;
  private static final long OPEN = 12 * 3_600_000L;
  private static final String[] ISSUES = {"parcel", "refund", "invoice", "size", "account"};

  private final int calls;

  SomeCalls(int calls) {
    this.calls = calls;
  }

  int agents() {
    return Math.max(6, calls / CALLS_OF_AN_AGENT);
  }

  /** Lines of NDJSON from one number to before another. */
  byte[] lines(int from, int to) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream((to - from) * 700);
    for (int i = from; i < to; i++) {
      lines.writeBytes(line(i).getBytes(StandardCharsets.UTF_8));
    }
    return lines.toByteArray();
  }

  private String line(int number) {
    SplittableRandom chance = new SplittableRandom(77L * number);
    long perDay = Math.max(1, (calls + DAYS - 1) / DAYS);
    LocalDate day = FIRST.plusDays(Math.min(DAYS - 1, number / perDay));
    long opened =
        day.atStartOfDay(ZONE).toInstant().toEpochMilli()
            + OPENING
            + OPEN * (number % perDay) / perDay;
    long answered = opened + 2_000 + chance.nextInt(40_000);
    boolean given = chance.nextInt(12) == 0;
    StringBuilder line = new StringBuilder(800);
    line.append("{\"id\":\"c").append(number).append("\",\"revision\":1,\"channel\":\"phone\"");
    line.append(",\"queue\":\"q").append(number % 8).append("\",\"customer\":\"");
    line.append(13_000_000_000L + chance.nextInt(calls)).append("\",\"issue\":\"");
    line.append(ISSUES[chance.nextInt(ISSUES.length)]).append("\",\"language\":\"zh\"");
    line.append(",\"opened_at\":").append(opened);
    if (given) {
      line.append(",\"closed_at\":").append(answered).append(",\"outcome\":\"ABANDONED\"");
      line.append(",\"phases\":[");
      phase(line, "queue", "", opened, answered);
      return line.append("]}\n").toString();
    }
    String agent = "a" + chance.nextInt(agents());
    long held = answered + 30_000 + chance.nextInt(200_000);
    long resumed = held + 5_000 + chance.nextInt(30_000);
    long closed = resumed + 10_000 + chance.nextInt(60_000);
    String by = ",\"agent\":\"" + agent + "\"";
    line.append(",\"closed_at\":").append(closed).append(",\"outcome\":\"HANDLED\"");
    line.append(",\"phases\":[");
    phase(line, "queue", "", opened, answered);
    phase(line.append(','), "interact", by, answered, held);
    phase(line.append(','), "hold", by, held, resumed);
    phase(line.append(','), "interact", by, resumed, closed);
    phase(line.append(','), "wrapup", by, closed, closed + 5_000 + chance.nextInt(20_000));
    line.append("],\"segments\":[{\"agent\":\"").append(agent).append("\",\"from\":");
    line.append(answered).append(",\"to\":").append(closed).append(",\"handover\":\"");
    line.append(chance.nextInt(20) == 0 ? "blind" : "none").append("\"}]}\n");
    return line.toString();
  }

  private static void phase(StringBuilder line, String kind, String by, long from, long to) {
    line.append("{\"kind\":\"").append(kind).append('"').append(by);
    line.append(",\"start\":").append(from).append(",\"end\":").append(to).append('}');
  }
}

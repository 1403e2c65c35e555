package org.meritdesk.measures.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Facts put straight into the tables, drawn from a seed, every shape among them. */
final class RawFacts {

  static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
  static final int DAYS = 6;
  static final int AGENTS = 5;

  /** Account 6 is nobody's. */
  static final int ACCOUNTS = 6;

  private final Jdbi jdbi;
  private final Random random;
  private long nextRecord = 1;

  RawFacts(Jdbi jdbi, long seed) {
    this.jdbi = jdbi;
    this.random = new Random(seed);
  }

  void people() {
    jdbi.useHandle(
        h -> {
          h.execute(
              "insert into people.team (code, name_zh, name_en, zone) values"
                  + " ('A', '甲', 'A', 'Asia/Shanghai'), ('B', '乙', 'B', 'Asia/Shanghai')");
          for (int i = 1; i <= AGENTS; i++) {
            h.execute(
                "insert into people.agent (employee_no, name, hired_on, zone,"
                    + " shift_cutoff_minutes) values (?, ?, date '2020-01-01', 'Asia/Shanghai', ?)",
                "E" + i,
                "N" + i,
                i == 5 ? 240 : 0);
            h.execute(
                "insert into people.assignment (agent_id, team_id, post_code, valid_from)"
                    + " values (?, ?, 'PHONE', date '2020-01-01')",
                i,
                i <= 3 ? 1 : 2);
          }
          for (int i = 1; i <= ACCOUNTS; i++) {
            h.execute(
                "insert into people.platform_account (source, external_id, agent_id,"
                    + " first_seen) values ('S', ?, ?, now())",
                "x" + i,
                i <= AGENTS ? i : null);
          }
          h.execute(
              "insert into ingestion.source (code, name, zone) values ('S', 'S', 'Asia/Shanghai')");
          h.execute(
              "insert into ingestion.queue (source_id, code, name, channel, zone,"
                  + " answer_target_s) values (1, 'P', 'P', 'phone', 'Asia/Shanghai', 20),"
                  + " (1, 'C', 'C', 'chat', 'Asia/Shanghai', 30)");
          for (String table : List.of("contact_version", "segment_version", "message_version")) {
            h.execute("select ingestion.ensure_month(?, date '2026-03-01')", table);
            h.execute("select ingestion.ensure_month(?, date '2026-02-01')", table);
          }
        });
  }

  void contacts(int count) {
    jdbi.useTransaction(
        h -> {
          for (int i = 0; i < count; i++) {
            contact(h);
          }
          repeats(h);
        });
  }

  private void contact(Handle h) {
    long start =
        FIRST.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)).toEpochMilli()
            + random.nextInt(DAYS) * 86_400_000L
            + random.nextInt(12 * 3_600_000);
    boolean phone = random.nextBoolean();
    String outcome =
        pick(
            "HANDLED",
            "HANDLED",
            "HANDLED",
            "HANDLED",
            "ABANDONED",
            "SELF_SERVED",
            "PHANTOM",
            "MISSED");
    boolean handled = outcome.equals("HANDLED");
    boolean asked = handled || outcome.equals("ABANDONED") || outcome.equals("MISSED");
    Long queued = asked && random.nextInt(5) > 0 ? start + random.nextInt(20_000) : null;
    long left = (queued == null ? start : queued) + random.nextInt(60_000);
    Integer queue = queued != null || random.nextBoolean() ? (phone ? 1 : 2) : null;
    List<Long> phases = new ArrayList<>();
    List<long[]> parts = new ArrayList<>();
    List<String> handovers = new ArrayList<>();
    long at = left;
    if (queued != null) {
      add(phases, 1, 0, queued, left);
    }
    if (handled && random.nextInt(10) == 0) {
      add(phases, 3, 0, at, at + 30_000);
      at += 30_000;
    } else if (handled) {
      int hands = random.nextInt(5) == 0 ? 2 : 1;
      long account = 1 + random.nextInt(ACCOUNTS);
      boolean phased = random.nextInt(6) > 0;
      for (int hand = 0; hand < hands; hand++) {
        long from = at;
        at += random.nextInt(200_000);
        if (phased) {
          add(phases, 3, account, from, at);
          if (random.nextInt(3) == 0) {
            add(phases, 4, account, at, at + 5_000);
            at += 5_000;
          }
          if (random.nextInt(2) == 0) {
            add(phases, 5, account, at, at + 9_000);
            at += 9_000;
          }
        }
        parts.add(new long[] {account, from, at});
        handovers.add(hand + 1 < hands ? pick("blind", "consult", "escalation") : "none");
        account = account % ACCOUNTS + 1;
      }
    }
    long record = nextRecord++;
    int version = random.nextInt(8) == 0 ? 2 : 1;
    key(h, record, 1, version);
    boolean customer = random.nextInt(4) > 0;
    for (int v = 1; v <= version; v++) {
      boolean stale = v < version;
      h.execute(
          "insert into ingestion.contact_version (record_id, version_no, content_hash,"
              + " batch_no, channel, queue_id, customer_hash, issue, opened_at, closed_at, outcome,"
              + " queued_at, dequeued_at, answered_at, phases) values (?, ?, '', 1, ?, ?, ?, 'x', ?, ?,"
              + " ?, ?, ?, ?, ?::bigint[])",
          record,
          v,
          phone ? "phone" : "chat",
          queue,
          customer ? new byte[] {(byte) random.nextInt(20)} : null,
          time(start),
          stale ? null : time(at + 1_000),
          stale ? "MISSED" : outcome,
          queued == null ? null : time(queued),
          queued == null ? null : time(left),
          handled && !stale ? time(left) : null,
          stale ? "{}" : array(phases));
      for (int s = 0; s < parts.size() && !stale; s++) {
        h.execute(
            "insert into ingestion.segment_version values (?, ?, ?, ?, ?, ?, ?, ?)",
            record,
            v,
            time(start),
            s,
            parts.get(s)[0],
            time(parts.get(s)[1]),
            time(parts.get(s)[2]),
            handovers.get(s));
      }
    }
    if (!phone && handled && !parts.isEmpty()) {
      messages(h, record, start, at, parts);
    }
    if (handled && random.nextInt(3) == 0) {
      rating(h, record, at + random.nextInt(60_000), parts);
    }
    if (handled && random.nextInt(5) == 0) {
      complaint(h, record, at + random.nextInt(60_000), parts);
    }
  }

  private void messages(Handle h, long contact, long start, long end, List<long[]> parts) {
    long at = start;
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      at += 1 + random.nextInt(i == 3 ? 400_000 : 60_000);
      String author = i == 0 ? "customer" : pick("customer", "customer", "agent", "agent", "bot");
      long record = nextRecord++;
      key(h, record, 2, 1);
      h.execute(
          "insert into ingestion.message_version (record_id, version_no, content_hash,"
              + " batch_no, contact_id, at, author_kind, account_id, private, needs_reply)"
              + " values (?, 1, '', 1, ?, ?, ?, ?, ?, ?)",
          record,
          contact,
          time(at),
          author,
          author.equals("agent") ? parts.get(random.nextInt(parts.size()))[0] : null,
          random.nextInt(9) == 0,
          author.equals("customer") ? random.nextInt(5) > 0 : null);
    }
  }

  private void rating(Handle h, long contact, long at, List<long[]> parts) {
    long record = nextRecord++;
    key(h, record, 3, 1);
    h.execute(
        "insert into ingestion.rating_version (record_id, version_no, content_hash, batch_no,"
            + " contact_id, account_id, scale, raw, at, valid) values (?, 1, '', 1, ?, ?, ?, ?, ?, ?)",
        record,
        contact,
        parts.isEmpty() ? null : parts.get(0)[0],
        random.nextInt(6) == 0 ? "NPS" : "1-5",
        1 + random.nextInt(5),
        time(at),
        random.nextInt(7) > 0);
  }

  private void complaint(Handle h, long contact, long at, List<long[]> parts) {
    long record = nextRecord++;
    key(h, record, 5, 1);
    h.execute(
        "insert into ingestion.complaint_version (record_id, version_no, content_hash,"
            + " batch_no, contact_id, account_id, at, cause, valid, escalated_at)"
            + " values (?, 1, '', 1, ?, ?, ?, ?, ?, ?)",
        record,
        contact,
        parts.isEmpty() ? null : parts.get(0)[0],
        time(at),
        pick("attitude", "error", "product", "policy"),
        random.nextInt(4) > 0,
        random.nextInt(3) == 0 ? time(at) : null);
  }

  void statesAndFigures() {
    jdbi.useTransaction(
        h -> {
          for (int account = 1; account <= ACCOUNTS; account++) {
            for (int day = 0; day < DAYS; day++) {
              long open =
                  FIRST.plusDays(day).atTime(9, 0).toInstant(ZoneOffset.ofHours(8)).toEpochMilli();
              for (int part = 0; part < 3; part++) {
                long record = nextRecord++;
                key(h, record, 4, 1);
                long from = open + part * 10_000_000L + random.nextInt(100_000);
                h.execute(
                    "insert into ingestion.state_version (record_id, version_no, content_hash,"
                        + " batch_no, account_id, state, start_at, end_at) values (?, 1, '', 1, ?, ?, ?, ?)",
                    record,
                    account,
                    part == 1 ? "break" : "available",
                    time(from),
                    time(from + 9_000_000L));
              }
              figure(h, "CONVERSION_RATE", account, day);
              figure(h, "SALES_AMOUNT", account, day);
              figure(h, "RETURNS_AVOIDED", account, day);
            }
          }
        });
  }

  private void figure(Handle h, String measure, long account, int day) {
    long record = nextRecord++;
    key(h, record, 6, 1);
    boolean rate = measure.equals("CONVERSION_RATE");
    h.execute(
        "insert into ingestion.measurement_version (record_id, version_no, content_hash,"
            + " batch_no, measure, account_id, day, numerator, denominator, value)"
            + " values (?, 1, '', 1, ?, ?, ?, ?, ?, ?)",
        record,
        measure,
        account,
        FIRST.plusDays(day),
        rate ? random.nextInt(20) : null,
        rate ? 20 : null,
        rate
            ? null
            : measure.equals("RETURNS_AVOIDED")
                ? random.nextInt(4)
                : random.nextInt(100_000) / 100.0);
  }

  private static void repeats(Handle h) {
    h.execute(
        "insert into ingestion.repeat_link select l.record_id, e.record_id,"
            + " (extract(epoch from l.opened_at - e.closed_at) * 1000)::bigint"
            + " from ingestion.contact_version l"
            + " join ingestion.record_key lk on lk.record_id = l.record_id and lk.version_no = l.version_no"
            + " join ingestion.contact_version e on e.customer_hash = l.customer_hash and e.record_id <> l.record_id"
            + " join ingestion.record_key ek on ek.record_id = e.record_id and ek.version_no = e.version_no"
            + " where l.opened_at >= e.closed_at and l.opened_at < e.closed_at + interval '30 days'");
  }

  static void key(Handle h, long record, int kind, int version) {
    h.execute(
        "insert into ingestion.record_key overriding system value values (?, 1, ?, ?, ?)",
        record,
        kind,
        "r" + record,
        version);
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }

  private static void add(List<Long> phases, long kind, long account, long from, long to) {
    phases.addAll(List.of(kind, account, from, to));
  }

  private static String array(List<Long> values) {
    return values.toString().replace('[', '{').replace(']', '}').replace(" ", "");
  }

  static OffsetDateTime time(long millis) {
    return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
  }
}

package org.meritdesk.measures.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.measures.domain.Family;
import org.meritdesk.measures.domain.Tally;

/** Adds stored cells up (单元读取): over a period, by day, or by hour of the week. */
final class CellReading {

  /** A stretch of an hour of the week. */
  record WeekHour(int weekday, int hour) {}

  private static final String COLUMNS =
      "select c.subject_kind, c.subject_id, c.work_day, c.hour, c.family, c.totals, c.lists"
          + " from measures.cell c";
  private static final String PERIOD =
      " where c.ruleset_id = 0 and c.segment_id = 0 and c.work_day >= :from and c.work_day < :to"
          + " and c.family = any(:families)";

  private final Handle handle;
  private final LocalDate from;
  private final LocalDate to;
  private final Set<Family> families;

  CellReading(Handle handle, LocalDate from, LocalDate to, Set<Family> families) {
    this.handle = handle;
    this.from = from;
    this.to = to;
    this.families = families;
  }

  /** The tallies of the period; subjects without cells are absent. */
  Map<Subject, Tally> period(Collection<Subject> subjects) {
    Map<Subject, Tally> tallies = new HashMap<>();
    List<Subject> named =
        subjects.stream().filter(subject -> subject.kind() != SubjectKind.COMPANY).toList();
    if (!named.isEmpty()) {
      gather(tallies, named(named, "c.hour = -1"), CellReading::subject);
    }
    if (named.size() < subjects.size()) {
      gather(tallies, company("c.hour = -1"), row -> Subject.COMPANY);
    }
    return tallies;
  }

  /** The tallies of the days that have any, in order. */
  Map<LocalDate, Tally> daily(Subject subject) {
    Map<LocalDate, Tally> tallies = new LinkedHashMap<>();
    gather(tallies, one(subject, "c.hour = -1"), row -> row.getColumn("work_day", LocalDate.class));
    return tallies;
  }

  /** The tallies of the hours of the week that have any. */
  Map<WeekHour, Tally> heat(Subject subject) {
    Map<WeekHour, Tally> tallies = new HashMap<>();
    gather(
        tallies,
        one(subject, "c.hour >= 0"),
        row ->
            new WeekHour(
                row.getColumn("work_day", LocalDate.class).getDayOfWeek().getValue(),
                row.getColumn("hour", Integer.class)));
    return tallies;
  }

  private Query one(Subject subject, String hours) {
    return subject.kind() == SubjectKind.COMPANY ? company(hours) : named(List.of(subject), hours);
  }

  private Query named(List<Subject> subjects, String hours) {
    return bind(COLUMNS
            + " join unnest(:kinds, :ids) as k(kind, id)"
            + " on c.subject_kind = k.kind and c.subject_id = k.id"
            + PERIOD
            + " and "
            + hours
            + " order by c.work_day")
        .bindArray("kinds", Integer.class, subjects.stream().map(s -> s.kind().code()).toList())
        .bindArray("ids", Long.class, subjects.stream().map(Subject::id).toList());
  }

  /** All queues together, and of the agents what belongs to no queue. */
  private Query company(String hours) {
    return bind(
        COLUMNS
            + PERIOD
            + " and (c.subject_kind = 3 or (c.subject_kind = 1 and c.family = 5)) and "
            + hours
            + " order by c.work_day");
  }

  private Query bind(String sql) {
    return handle
        .createQuery(sql)
        .bind("from", from)
        .bind("to", to)
        .bindArray("families", Integer.class, families.stream().map(f -> f.code()).toList());
  }

  private static <K> void gather(Map<K, Tally> into, Query query, Function<RowView, K> key) {
    query.reduceRows(
        into,
        (map, row) -> {
          map.computeIfAbsent(key.apply(row), k -> new Tally())
              .merge(
                  Family.of(row.getColumn("family", Integer.class)),
                  row.getColumn("totals", Long[].class),
                  row.getColumn("lists", byte[].class));
          return map;
        });
  }

  private static Subject subject(RowView row) {
    return new Subject(
        SubjectKind.of(row.getColumn("subject_kind", Integer.class)),
        row.getColumn("subject_id", Long.class));
  }
}

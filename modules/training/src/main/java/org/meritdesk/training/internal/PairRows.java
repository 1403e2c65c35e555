package org.meritdesk.training.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.training.api.CheckIn;
import org.meritdesk.training.api.MentorRule;
import org.meritdesk.training.api.PairDraft;
import org.meritdesk.training.api.PairResult;

/** The tables of mentors and newcomers. */
final class PairRows {

  private PairRows() {}

  /** One row of the table. */
  record Row(
      long id,
      int version,
      long mentorId,
      long newcomerId,
      LocalDate from,
      LocalDate until,
      String goals,
      String pairedBy,
      @Nullable LocalDate endedOn,
      @Nullable PairResult result,
      @Nullable String words) {}

  static MentorRule rule(Handle handle) {
    return CoachingJson.mentorRule(
        handle
            .createQuery("select document::text from training.mentor_rule")
            .mapTo(String.class)
            .one());
  }

  static void rule(Handle handle, MentorRule rule) {
    handle
        .createUpdate("update training.mentor_rule set document = cast(:document as jsonb)")
        .bind("document", CoachingJson.write(rule))
        .execute();
  }

  /** Nobody else counts this mentor's newcomers until the transaction ends. */
  static int runningOf(Handle handle, long mentor) {
    handle.execute("select pg_advisory_xact_lock(hashtext('training.mentor'), ?)", (int) mentor);
    return handle
        .createQuery(
            "select count(*) from training.mentor_pair where mentor_id = :id and ended_on is null")
        .bind("id", mentor)
        .mapTo(Integer.class)
        .one();
  }

  /** Begins a pair; nothing where the newcomer has a mentor. */
  static Optional<Long> insert(Handle handle, PairDraft draft, String who, Instant now) {
    return handle
        .createQuery(
            """
            insert into training.mentor_pair
              (mentor_id, newcomer_id, begins_on, until, goals, paired_by, paired_at)
            values (:mentor, :newcomer, :from, :until, :goals, :who, :now)
            on conflict (newcomer_id) where ended_on is null do nothing
            returning pair_id
            """)
        .bind("mentor", draft.mentorId())
        .bind("newcomer", draft.newcomerId())
        .bind("from", draft.from())
        .bind("until", draft.until())
        .bind("goals", draft.goals().strip())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .findOne();
  }

  static Optional<Row> one(Handle handle, long id, boolean lock) {
    return handle
        .createQuery(
            "select * from training.mentor_pair where pair_id = :id" + (lock ? " for update" : ""))
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  static List<Row> seen(Handle handle, @Nullable Long me, boolean keeps, RowScope scope) {
    return handle
        .createQuery(
            """
            select * from training.mentor_pair
            where mentor_id = :me or newcomer_id = :me
              or :keeps and (:all or mentor_id = any(:agents) or newcomer_id = any(:agents))
            order by (ended_on is not null), pair_id desc
            limit 500
            """)
        .bind("me", me)
        .bind("keeps", keeps)
        .bind("all", scope.all())
        .bindArray("agents", Long.class, scope.agentIds().toArray())
        .map((row, context) -> read(row))
        .list();
  }

  static Map<Long, Integer> running(Handle handle) {
    return handle
        .createQuery(
            "select mentor_id, count(*)::int as pairs from training.mentor_pair"
                + " where ended_on is null group by mentor_id")
        .map((row, context) -> Map.entry(row.getLong("mentor_id"), row.getInt("pairs")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static Map<Long, Integer> minutes(Handle handle, LocalDate from, LocalDate toExclusive) {
    return handle
        .createQuery(
            """
            select p.mentor_id, sum(c.minutes)::int as minutes
            from training.mentor_pair p
            join training.mentor_check_in c using (pair_id)
            where c.confirmed_on is not null and c.day >= :from and c.day < :to
            group by p.mentor_id
            """)
        .bind("from", from)
        .bind("to", toExclusive)
        .map((row, context) -> Map.entry(row.getLong("mentor_id"), row.getInt("minutes")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static Map<Long, List<CheckIn>> checkIns(Handle handle, List<Long> pairs) {
    return handle
        .createQuery(
            "select * from training.mentor_check_in where pair_id = any(:pairs)"
                + " order by day desc, check_in_no desc")
        .bindArray("pairs", Long.class, pairs.toArray())
        .map(
            (row, context) ->
                Map.entry(
                    row.getLong("pair_id"),
                    new CheckIn(
                        row.getInt("check_in_no"),
                        Columns.day(row, "day"),
                        row.getInt("minutes"),
                        row.getString("note"),
                        row.getObject("confirmed_on", LocalDate.class))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  static void checkIn(Handle handle, long id, LocalDate day, int minutes, String note, String who) {
    handle
        .createUpdate(
            """
            insert into training.mentor_check_in
              (pair_id, check_in_no, day, minutes, note, written_by)
            select :id, coalesce(max(check_in_no), 0) + 1, :day, :minutes, :note, :who
            from training.mentor_check_in where pair_id = :id
            """)
        .bind("id", id)
        .bind("day", day)
        .bind("minutes", minutes)
        .bind("note", note)
        .bind("who", who)
        .execute();
  }

  static boolean confirm(Handle handle, long id, int no, String who, LocalDate today) {
    return handle
            .createUpdate(
                """
                update training.mentor_check_in set confirmed_on = :today, confirmed_by = :who
                where pair_id = :id and check_in_no = :no and confirmed_on is null
                """)
            .bind("id", id)
            .bind("no", no)
            .bind("who", who)
            .bind("today", today)
            .execute()
        == 1;
  }

  static void end(
      Handle handle, long id, PairResult result, String words, String who, LocalDate today) {
    handle
        .createUpdate(
            """
            update training.mentor_pair
            set version = version + 1, ended_on = :today, result = :result, words = :words,
              ended_by = :who
            where pair_id = :id
            """)
        .bind("id", id)
        .bind("result", result.name())
        .bind("words", words)
        .bind("who", who)
        .bind("today", today)
        .execute();
  }

  private static Row read(ResultSet row) throws SQLException {
    String result = row.getString("result");
    return new Row(
        row.getLong("pair_id"),
        row.getInt("version"),
        row.getLong("mentor_id"),
        row.getLong("newcomer_id"),
        Columns.day(row, "begins_on"),
        Columns.day(row, "until"),
        row.getString("goals"),
        row.getString("paired_by"),
        row.getObject("ended_on", LocalDate.class),
        result == null ? null : PairResult.valueOf(result),
        row.getString("words"));
  }
}

package org.meritdesk.incentive.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.meritdesk.incentive.api.Contest;
import org.meritdesk.incentive.api.ContestDocument;
import org.meritdesk.incentive.api.ContestState;
import org.meritdesk.incentive.domain.ContestScore;

/** The tables of contests. */
final class ContestRows {

  private static final String SELECT =
      """
      select c.*, c.document::text as written from incentive.contest c
      """;

  private ContestRows() {}

  static long insert(Handle handle, ContestDocument document, String who, Instant now) {
    return handle
        .createQuery(
            """
            insert into incentive.contest (document, state, version_no, made_by, made_at)
            values (cast(:document as jsonb), 'DRAFT', 1, :who, :now)
            returning contest_id
            """)
        .bind("document", PlanJson.write(document))
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .one();
  }

  /** Changes a draft; false if it is none any more or another version. */
  static boolean change(
      Handle handle, long id, int version, ContestDocument document, String who, Instant now) {
    return handle
            .createUpdate(
                """
                update incentive.contest
                set document = cast(:document as jsonb), version_no = version_no + 1,
                  made_by = :who, made_at = :now
                where contest_id = :id and version_no = :version and state = 'DRAFT'
                """)
            .bind("id", id)
            .bind("version", version)
            .bind("document", PlanJson.write(document))
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  static boolean open(Handle handle, long id, int version, String who, Instant now) {
    return handle
            .createUpdate(
                """
                update incentive.contest
                set state = 'OPEN', decided_by = :who, decided_at = :now
                where contest_id = :id and version_no = :version and state = 'DRAFT'
                """)
            .bind("id", id)
            .bind("version", version)
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  /** Ends it, with the scores and who was out as they were. */
  static boolean end(Handle handle, long id, List<ContestScore> scores, String who, Instant now) {
    return handle
            .createUpdate(
                """
                update incentive.contest
                set state = 'CLOSED', ended_by = :who, ended_at = :now,
                  scores = cast(:scores as jsonb)
                where contest_id = :id and state = 'OPEN'
                """)
            .bind("id", id)
            .bind("scores", PlanJson.write(scores))
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  static boolean cancel(Handle handle, long id, String reason, String who, Instant now) {
    return handle
            .createUpdate(
                """
                update incentive.contest
                set state = 'CANCELLED', ended_by = :who, ended_at = :now, reason = :reason
                where contest_id = :id and state in ('DRAFT', 'OPEN')
                """)
            .bind("id", id)
            .bind("reason", reason)
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  /** Waits until nobody else changes the contest; its state then. */
  static Optional<ContestState> lock(Handle handle, long id) {
    return handle
        .createQuery("select state from incentive.contest where contest_id = :id for update")
        .bind("id", id)
        .mapTo(ContestState.class)
        .findOne();
  }

  /** Puts somebody out; false if the person is out already. */
  static boolean exclude(Handle handle, long id, long agent, String note, String who, Instant now) {
    return handle
            .createUpdate(
                """
                insert into incentive.contest_out (contest_id, agent_id, note, put_by, put_at)
                values (:id, :agent, :note, :who, :now) on conflict do nothing
                """)
            .bind("id", id)
            .bind("agent", agent)
            .bind("note", note)
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  static boolean readmit(Handle handle, long id, long agent) {
    return handle
            .createUpdate(
                "delete from incentive.contest_out where contest_id = :id and agent_id = :agent")
            .bind("id", id)
            .bind("agent", agent)
            .execute()
        == 1;
  }

  /** Why who is out, by agent. */
  static Map<Long, String> out(Handle handle, long id) {
    return handle
        .createQuery("select agent_id, note from incentive.contest_out where contest_id = :id")
        .bind("id", id)
        .map((row, context) -> Map.entry(row.getLong("agent_id"), row.getString("note")))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The scores that the end froze. */
  static Optional<List<ContestScore>> frozen(Handle handle, long id) {
    return handle
        .createQuery(
            "select scores::text from incentive.contest where contest_id = :id and scores is not null")
        .bind("id", id)
        .mapTo(String.class)
        .findOne()
        .map(json -> List.of(PlanJson.read(json, ContestScore[].class)));
  }

  static Optional<Contest> one(Handle handle, long id) {
    return handle
        .createQuery(SELECT + " where c.contest_id = :id")
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** All of them, the newest days first. */
  static List<Contest> all(Handle handle) {
    return handle
        .createQuery(SELECT + " order by c.document ->> 'until' desc, c.contest_id desc")
        .map((row, context) -> read(row))
        .list();
  }

  private static Contest read(ResultSet row) throws SQLException {
    return new Contest(
        row.getLong("contest_id"),
        PlanJson.read(row.getString("written"), ContestDocument.class),
        ContestState.valueOf(row.getString("state")),
        row.getInt("version_no"),
        row.getString("made_by"),
        Columns.instant(row, "made_at"),
        row.getString("decided_by"),
        Columns.instantOrNull(row, "decided_at"),
        row.getString("ended_by"),
        Columns.instantOrNull(row, "ended_at"),
        row.getString("reason"));
  }
}

package org.meritdesk.quality.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ServedPart;
import org.meritdesk.quality.api.CalibrationContact;
import org.meritdesk.quality.api.CalibrationGrader;
import org.meritdesk.quality.api.CalibrationRequest;
import org.meritdesk.quality.api.CalibrationState;

/** The tables of sessions, their contacts and graders. */
final class CalibrationRows {

  private CalibrationRows() {}

  /** What a session is kept with beside the request. */
  record Kept(
      int formVersion, @Nullable Long drawSeed, @Nullable Integer population, long bootstrapSeed) {}

  static List<CalibrationRow> all(Handle handle) {
    return handle
        .createQuery("select * from quality.calibration order by calibration_id desc")
        .map((row, context) -> CalibrationRow.read(row))
        .list();
  }

  /** Sessions whose marks are shown, by the day they were due, else shown. */
  static List<CalibrationRow> revealed(Handle handle, @Nullable String formCode) {
    return handle
        .createQuery(
            """
            select * from quality.calibration
            where revealed_at is not null
              and (cast(:form as text) is null or form_code = :form)
            order by coalesce(due_on, cast(revealed_at as date)), calibration_id
            """)
        .bind("form", formCode)
        .map((row, context) -> CalibrationRow.read(row))
        .list();
  }

  static Optional<CalibrationRow> one(Handle handle, long id) {
    return handle
        .createQuery("select * from quality.calibration where calibration_id = :id")
        .bind("id", id)
        .map((row, context) -> CalibrationRow.read(row))
        .findOne();
  }

  /** The same, while nobody else takes a step in the session. */
  static Optional<CalibrationRow> locked(Handle handle, long id) {
    return handle
        .createQuery("select * from quality.calibration where calibration_id = :id for update")
        .bind("id", id)
        .map((row, context) -> CalibrationRow.read(row))
        .findOne();
  }

  static long open(Handle handle, CalibrationRequest request, Kept kept, String who, Instant now) {
    return handle
        .createQuery(
            """
            insert into quality.calibration (name, form_code, form_version, expert, due_on,
              draw_seed, population, bootstrap_seed, state, opened_by, opened_at)
            values (:name, :form, :version, :expert, :due, :seed, :population, :bootstrap, 'OPEN',
              :who, :now)
            returning calibration_id
            """)
        .bind("name", request.name())
        .bind("form", request.formCode())
        .bind("version", kept.formVersion())
        .bind("expert", request.expert())
        .bind("due", request.dueOn())
        .bind("seed", kept.drawSeed())
        .bind("population", kept.population())
        .bind("bootstrap", kept.bootstrapSeed())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .one();
  }

  static void addContacts(Handle handle, long id, List<ServedPart> parts) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into quality.calibration_contact
              (calibration_id, contact_no, record_id, account_id, agent_id, zone, at)
            values (:id, :no, :record, :account, :agent, :zone, :at)
            """);
    int no = 0;
    for (ServedPart part : parts) {
      no++;
      batch
          .bind("id", id)
          .bind("no", no)
          .bind("record", part.recordId())
          .bind("account", part.accountId())
          .bind("agent", part.agentId())
          .bind("zone", part.zone())
          .bind("at", Columns.utc(part.from()))
          .add();
    }
    batch.execute();
  }

  static void addGraders(Handle handle, long id, List<String> logins, @Nullable String expert) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into quality.calibration_grader (calibration_id, login, expert)
            values (:id, :login, :expert)
            """);
    for (String login : logins) {
      batch.bind("id", id).bind("login", login).bind("expert", login.equals(expert)).add();
    }
    batch.execute();
  }

  static List<CalibrationContact> contacts(Handle handle, long id) {
    return handle
        .createQuery(
            """
            select * from quality.calibration_contact where calibration_id = :id
            order by contact_no
            """)
        .bind("id", id)
        .map(
            (row, context) ->
                new CalibrationContact(
                    row.getInt("contact_no"),
                    row.getLong("record_id"),
                    row.getLong("account_id"),
                    row.getLong("agent_id"),
                    row.getString("zone"),
                    Columns.instant(row, "at")))
        .list();
  }

  /** How many contacts each session has. */
  static Map<Long, Integer> sizes(Handle handle) {
    return handle
        .createQuery(
            """
            select calibration_id, count(*) as contacts from quality.calibration_contact
            group by calibration_id
            """)
        .reduceRows(
            new HashMap<Long, Integer>(),
            (sizes, row) -> {
              sizes.put(
                  row.getColumn("calibration_id", Long.class),
                  row.getColumn("contacts", Integer.class));
              return sizes;
            });
  }

  /** Who marks and how many contacts are done, the expert last. */
  static List<CalibrationGrader> graders(Handle handle, long id) {
    return graders(handle, List.of(id)).getOrDefault(id, List.of());
  }

  /** As above, for many sessions. */
  static Map<Long, List<CalibrationGrader>> graders(Handle handle, Collection<Long> ids) {
    return Columns.byKey(
        handle
            .createQuery(
                """
                select g.calibration_id, g.login, g.expert, count(m.submitted_at) as submitted
                from quality.calibration_grader g
                left join quality.calibration_mark m using (calibration_id, login)
                where g.calibration_id = any(:ids)
                group by g.calibration_id, g.login, g.expert
                order by g.expert, g.login
                """)
            .bindArray("ids", Long.class, ids.toArray())
            .map(
                (row, context) ->
                    Map.entry(
                        row.getLong("calibration_id"),
                        new CalibrationGrader(
                            row.getString("login"),
                            row.getBoolean("expert"),
                            row.getInt("submitted"))))
            .list());
  }

  /** Takes a session on; false if it is not in the state before. */
  static boolean move(Handle handle, long id, CalibrationState to, String who, Instant now) {
    String sql =
        to == CalibrationState.REVEALED
            ? """
              update quality.calibration
              set state = 'REVEALED', revealed_by = :who, revealed_at = :now
              where calibration_id = :id and state = 'OPEN'
              """
            : """
              update quality.calibration
              set state = 'CLOSED', closed_by = :who, closed_at = :now
              where calibration_id = :id and state = 'REVEALED'
              """;
    return handle
            .createUpdate(sql)
            .bind("id", id)
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }
}

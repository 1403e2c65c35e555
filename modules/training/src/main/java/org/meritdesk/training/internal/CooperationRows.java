package org.meritdesk.training.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.CooperationAnswer;
import org.meritdesk.training.api.CooperationDraft;
import org.meritdesk.training.api.CooperationInvitation;
import org.meritdesk.training.api.CooperationState;

/** The tables of rounds, who is asked and what was answered. */
final class CooperationRows {

  private CooperationRows() {}

  /** A round without what hangs on it. */
  record Round(
      long id,
      int version,
      String title,
      LocalDate from,
      LocalDate to,
      LocalDate due,
      int minimum,
      CooperationState state,
      List<Long> teams,
      @Nullable String reason) {

    static Round read(ResultSet row) throws SQLException {
      return new Round(
          row.getLong("round_id"),
          row.getInt("version"),
          row.getString("title"),
          Columns.day(row, "from_day"),
          Columns.day(row, "to_day"),
          Columns.day(row, "due_day"),
          row.getInt("minimum"),
          CooperationState.valueOf(row.getString("state")),
          Arrays.asList((Long[]) row.getArray("teams").getArray()),
          row.getString("reason"));
    }
  }

  static List<Round> all(Handle handle) {
    return handle
        .createQuery(
            "select * from training.cooperation_round order by due_day desc, round_id desc"
                + " limit 200")
        .map((row, context) -> Round.read(row))
        .list();
  }

  static Optional<Round> one(Handle handle, long id, boolean lock) {
    return handle
        .createQuery(
            "select * from training.cooperation_round where round_id = :id"
                + (lock ? " for update" : ""))
        .bind("id", id)
        .map((row, context) -> Round.read(row))
        .findOne();
  }

  static List<Long> over(Handle handle, LocalDate today) {
    return handle
        .createQuery(
            "select round_id from training.cooperation_round"
                + " where state = 'OPEN' and due_day < :today order by round_id")
        .bind("today", today)
        .mapTo(Long.class)
        .list();
  }

  static long insert(Handle handle, CooperationDraft draft, String who, Instant now) {
    return handle
        .createQuery(
            """
            insert into training.cooperation_round
              (title, from_day, to_day, due_day, minimum, state, teams, opened_by, opened_at)
            values (:title, :from, :to, :due, :minimum, 'OPEN', :teams, :who, :now)
            returning round_id
            """)
        .bind("title", draft.title())
        .bind("from", draft.from())
        .bind("to", draft.to())
        .bind("due", draft.due())
        .bind("minimum", draft.fewest())
        .bindArray("teams", Long.class, draft.teams().stream().sorted().toArray())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .one();
  }

  static void move(
      Handle handle,
      long id,
      CooperationState to,
      @Nullable String reason,
      String who,
      Instant now) {
    handle
        .createUpdate(
            """
            update training.cooperation_round
            set state = :to, reason = :reason, decided_by = :who, decided_at = :now,
                version = version + 1
            where round_id = :id
            """)
        .bind("to", to.name())
        .bind("reason", reason)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .bind("id", id)
        .execute();
  }

  static long invite(Handle handle, long round, long department, String person, String digest) {
    return handle
        .createQuery(
            """
            insert into training.cooperation_invitation
              (round_id, department_id, person, token_digest)
            values (:round, :department, :person, :digest) returning invitation_id
            """)
        .bind("round", round)
        .bind("department", department)
        .bind("person", person)
        .bind("digest", digest)
        .mapTo(Long.class)
        .one();
  }

  static void redraw(Handle handle, long invitation, String digest) {
    handle.execute(
        "update training.cooperation_invitation"
            + " set token_digest = ?, reminded = reminded + 1 where invitation_id = ?",
        digest,
        invitation);
  }

  static List<CooperationInvitation> invitations(Handle handle, long round) {
    return handle
        .createQuery(
            """
            select i.*, d.name_zh, d.name_en from training.cooperation_invitation i
            join training.served_department d using (department_id)
            where i.round_id = :round order by d.name_zh, i.person
            """)
        .bind("round", round)
        .map((row, context) -> invitation(row))
        .list();
  }

  /** The invitation a link belongs to, with its round. */
  record Asked(CooperationInvitation invitation, long round) {}

  static Optional<Asked> asked(Handle handle, String digest) {
    return handle
        .createQuery(
            """
            select i.*, d.name_zh, d.name_en from training.cooperation_invitation i
            join training.served_department d using (department_id)
            where i.token_digest = :digest
            """)
        .bind("digest", digest)
        .map((row, context) -> new Asked(invitation(row), row.getLong("round_id")))
        .findOne();
  }

  /** Notes that somebody answered; false if the person had. */
  static boolean answered(Handle handle, long round, long invitation) {
    return handle.execute(
            "update training.cooperation_invitation set answered = true"
                + " where round_id = ? and invitation_id = ? and not answered",
            round,
            invitation)
        == 1;
  }

  static void keep(Handle handle, long round, CooperationAnswer answer) {
    handle
        .createUpdate(
            """
            insert into training.cooperation_answer (round_id, team_id, marks, words)
            values (:round, :team, cast(:marks as jsonb), :words)
            """)
        .bind("round", round)
        .bind("team", answer.teamId())
        .bind("marks", TrainingJson.write(answer.marks()))
        .bind("words", answer.words())
        .execute();
  }

  static Map<Long, List<CooperationAnswer>> answers(Handle handle, Collection<Long> rounds) {
    return handle
        .createQuery(
            """
            select round_id, team_id, marks::text as marks, words
            from training.cooperation_answer where round_id = any(:rounds) order by answer_id
            """)
        .bindArray("rounds", Long.class, rounds.toArray())
        .map(
            (row, context) ->
                Map.entry(
                    row.getLong("round_id"),
                    new CooperationAnswer(
                        row.getLong("team_id"),
                        TrainingJson.cooperation(row.getString("marks")),
                        row.getString("words"))))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static CooperationInvitation invitation(ResultSet row) throws SQLException {
    return new CooperationInvitation(
        row.getLong("invitation_id"),
        row.getString("name_zh"),
        row.getString("name_en"),
        row.getString("person"),
        row.getInt("reminded"),
        row.getBoolean("answered"));
  }
}

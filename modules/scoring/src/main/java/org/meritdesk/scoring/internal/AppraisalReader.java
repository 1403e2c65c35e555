package org.meritdesk.scoring.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalLine;
import org.meritdesk.scoring.api.CostlyContact;
import org.meritdesk.scoring.api.Loss;
import org.meritdesk.scoring.api.MissingPolicy;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.Outcome;

/** Reads appraisals and their losses as they were kept. */
final class AppraisalReader {

  private static final String SELECT =
      """
      select a.*, c.state as closing_state, encode(a.digest, 'hex') as hex
      from scoring.appraisal a join scoring.closing c using (closing_id)
      """;

  private AppraisalReader() {}

  static List<Appraisal> ofClosing(Handle handle, long closingId) {
    Map<Long, List<AppraisalLine>> lines =
        lines(
            handle,
            """
            select l.* from scoring.appraisal_line l
            join scoring.appraisal a using (appraisal_id)
            where a.closing_id = :id order by appraisal_id, line_no
            """,
            closingId);
    return handle
        .createQuery(
            SELECT
                + """
                 where closing_id = :id
                order by a.scheme_code nulls last, a.rank nulls last, a.employee_no, a.assignment_no
                """)
        .bind("id", closingId)
        .map((row, context) -> read(row, lines))
        .list();
  }

  static Optional<Appraisal> one(Handle handle, long appraisalId) {
    Map<Long, List<AppraisalLine>> lines =
        lines(
            handle,
            "select * from scoring.appraisal_line where appraisal_id = :id order by line_no",
            appraisalId);
    return handle
        .createQuery(SELECT + " where appraisal_id = :id")
        .bind("id", appraisalId)
        .map((row, context) -> read(row, lines))
        .findOne();
  }

  /** Where points were lost, dearest line first. */
  static List<Loss> losses(Handle handle, long appraisalId) {
    Map<Integer, List<CostlyContact>> contacts =
        handle
            .createQuery(
                "select * from scoring.loss where appraisal_id = :id order by line_no, seq")
            .bind("id", appraisalId)
            .map((row, context) -> Map.entry(row.getInt("line_no"), contact(row)))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return handle
        .createQuery(
            """
            select * from scoring.appraisal_line
            where appraisal_id = :id and lost > 0 order by lost desc, line_no
            """)
        .bind("id", appraisalId)
        .map(
            (row, context) ->
                new Loss(
                    row.getInt("line_no"),
                    row.getString("measure"),
                    Columns.number(row, "lost"),
                    contacts.getOrDefault(row.getInt("line_no"), List.of()),
                    row.getLong("other_contacts"),
                    Columns.number(row, "other_cost"),
                    Columns.number(row, "unattributed")))
        .list();
  }

  private static Map<Long, List<AppraisalLine>> lines(Handle handle, String sql, long id) {
    Map<Long, List<AppraisalLine>> byAppraisal = new LinkedHashMap<>();
    handle
        .createQuery(sql)
        .bind("id", id)
        .map((row, context) -> Map.entry(row.getLong("appraisal_id"), line(row)))
        .forEach(
            each ->
                byAppraisal
                    .computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                    .add(each.getValue()));
    return byAppraisal;
  }

  private static Appraisal read(ResultSet row, Map<Long, List<AppraisalLine>> lines)
      throws SQLException {
    long id = row.getLong("appraisal_id");
    return new Appraisal(
        id,
        Columns.month(row, "month"),
        row.getInt("revision"),
        state(row.getString("closing_state")),
        row.getLong("agent_id"),
        row.getString("employee_no"),
        row.getString("agent_name"),
        row.getInt("assignment_no"),
        row.getString("team_code"),
        row.getString("post_code"),
        Columns.day(row, "from_day"),
        Columns.day(row, "to_day"),
        row.getInt("days"),
        row.getInt("month_days"),
        row.getString("scheme_code"),
        Columns.integerOrNull(row, "scheme_version"),
        Outcome.valueOf(row.getString("outcome")),
        numberOrNull(row, "score_before_gates"),
        numberOrNull(row, "score"),
        row.getString("grade"),
        Columns.integerOrNull(row, "rank"),
        Columns.integerOrNull(row, "rank_of"),
        lines.getOrDefault(id, List.of()),
        SchemeJson.breaches(row.getString("breaches")),
        SchemeJson.advice(row.getString("advice")),
        row.getString("hex"));
  }

  /** What was sent back is no month's result; whoever still holds its number sees it as open. */
  private static MonthState state(String closing) {
    return closing.equals("SENT_BACK") ? MonthState.OPEN : MonthState.valueOf(closing);
  }

  private static AppraisalLine line(ResultSet row) throws SQLException {
    String policy = row.getString("policy");
    return new AppraisalLine(
        row.getInt("line_no"),
        row.getString("measure"),
        Columns.number(row, "weight"),
        Columns.number(row, "effective_weight"),
        numberOrNull(row, "value"),
        row.getLong("sample"),
        numberOrNull(row, "low"),
        numberOrNull(row, "high"),
        numberOrNull(row, "points"),
        Columns.number(row, "contribution"),
        Columns.number(row, "lost"),
        row.getString("missing"),
        policy == null ? null : MissingPolicy.valueOf(policy));
  }

  private static CostlyContact contact(ResultSet row) throws SQLException {
    return new CostlyContact(
        row.getLong("record_id"),
        Columns.instant(row, "at"),
        row.getLong("numerator"),
        row.getLong("denominator"),
        Columns.number(row, "cost"));
  }

  private static @Nullable BigDecimal numberOrNull(ResultSet row, String column)
      throws SQLException {
    return row.getBigDecimal(column);
  }
}

package org.meritdesk.training.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.meritdesk.training.api.AlertRule;
import org.meritdesk.training.api.AlertRuleView;

/** The SQL of alert rules. */
final class AlertRuleRows {

  private AlertRuleRows() {}

  /** The newest version of each rule. */
  static List<AlertRuleView> current(Handle handle) {
    return handle
        .createQuery(
            """
            select distinct on (rule_code) document, version_no, saved_by, saved_at
            from training.alert_rule
            order by rule_code, version_no desc
            """)
        .map((row, c) -> read(row))
        .list();
  }

  static List<AlertRuleView> versions(Handle handle, String code) {
    return handle
        .createQuery(
            """
            select document, version_no, saved_by, saved_at
            from training.alert_rule
            where rule_code = :code
            order by version_no desc
            """)
        .bind("code", code)
        .map((row, c) -> read(row))
        .list();
  }

  /** Adds the version after the one that was seen; false if somebody else has. */
  static boolean insert(Handle handle, AlertRule rule, int seen, String by, Instant at) {
    return handle
            .createUpdate(
                """
                insert into training.alert_rule (rule_code, version_no, document, saved_by, saved_at)
                select :code, :seen + 1, cast(:document as jsonb), :by, :at
                where :seen = (
                  select coalesce(max(version_no), 0) from training.alert_rule
                  where rule_code = :code)
                on conflict do nothing
                """)
            .bind("code", rule.code())
            .bind("seen", seen)
            .bind("document", AlertJson.write(rule))
            .bind("by", by)
            .bind("at", at)
            .execute()
        == 1;
  }

  private static AlertRuleView read(ResultSet row) throws SQLException {
    return new AlertRuleView(
        AlertJson.rule(row.getString("document")),
        row.getInt("version_no"),
        row.getString("saved_by"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant());
  }
}

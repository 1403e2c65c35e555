package org.meritdesk.training.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.training.api.CourseDocument;
import org.meritdesk.training.api.RecordQuery;
import org.meritdesk.training.api.RecordSource;
import org.meritdesk.training.api.RecordState;

/** Reads the table of records (培训档案查询). */
final class RecordList {

  private static final String FROM =
      """
      from (
        select t.*, case when not t.passed then 'FAILED'
          when t.expires_on <= :today then 'EXPIRED' else 'VALID' end as state
        from training.training_record t) r
      where (:everybody or r.agent_id = any(:agents))
        and (not :some or r.agent_id = any(:wanted))
        and (cast(:course as text) is null or r.course_code = :course)
        and (cast(:state as text) is null or r.state = :state)
      """;

  private final Handle handle;
  private final RecordQuery asked;
  private final RowScope scope;
  private final @Nullable Collection<Long> wanted;
  private final LocalDate today;

  /** Within a scope; {@code wanted} narrows to some people, null does not. */
  RecordList(
      Handle handle,
      RecordQuery asked,
      RowScope scope,
      @Nullable Collection<Long> wanted,
      LocalDate today) {
    this.handle = handle;
    this.asked = asked;
    this.scope = scope;
    this.wanted = wanted;
    this.today = today;
  }

  /** One row of the table with its course. */
  record Row(
      long id,
      long agentId,
      CourseDocument document,
      LocalDate day,
      @Nullable BigDecimal score,
      RecordState state,
      RecordSource source,
      String reference,
      @Nullable LocalDate expiresOn) {}

  long count() {
    return bind(handle.createQuery("select count(*) " + FROM)).mapTo(Long.class).one();
  }

  List<Row> rows() {
    String column =
        switch (asked.order().by()) {
          case DAY -> "r.completed_at";
          case COURSE -> "r.course_code";
          case SCORE -> "r.score";
          case EXPIRY -> "r.expires_on";
        };
    return bind(handle.createQuery(
            "select r.*, (select v.document::text from training.course_version v"
                + " where v.course_code = r.course_code order by v.version_no desc limit 1)"
                + " as document "
                + FROM
                + " order by "
                + asked.order().term(column)
                + ", r.record_id desc limit :limit offset :offset"))
        .bind("limit", Math.max(1, Math.min(asked.limit(), 500)))
        .bind("offset", Math.max(0, asked.offset()))
        .map((row, context) -> read(row))
        .list();
  }

  private Query bind(Query query) {
    RecordState state = asked.state();
    String course = asked.course();
    Collection<Long> some = wanted;
    return query
        .bind("today", today)
        .bind("everybody", scope.all())
        .bindArray("agents", Long.class, scope.agentIds().toArray())
        .bind("some", some != null)
        .bindArray("wanted", Long.class, some == null ? new Object[0] : some.toArray())
        .bind("course", course == null || course.isBlank() ? null : course)
        .bind("state", state == null ? null : state.name());
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("record_id"),
        row.getLong("agent_id"),
        TrainingJson.course(row.getString("document")),
        Columns.day(row, "day"),
        row.getBigDecimal("score"),
        RecordState.valueOf(row.getString("state")),
        RecordSource.valueOf(row.getString("source")),
        row.getString("reference"),
        row.getObject("expires_on", LocalDate.class));
  }
}

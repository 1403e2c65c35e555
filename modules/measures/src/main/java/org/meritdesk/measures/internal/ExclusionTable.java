package org.meritdesk.measures.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.ExclusionCause;
import org.meritdesk.measures.api.ExclusionView;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.domain.Basis;
import org.meritdesk.measures.domain.ExclusionIndex;
import org.meritdesk.measures.domain.Formula;

/** Reads exclusions (剔除读取). */
final class ExclusionTable {

  private static final String SELECT =
      """
      select exclusion_id, record_id, measure_set, cause, reason, who, at, ended_by, ended_at,
        end_reason
      from measures.exclusion
      """;

  private ExclusionTable() {}

  /** Those that hold. */
  static ExclusionIndex holding(Handle handle) {
    return new ExclusionIndex(
        handle
            .createQuery(SELECT + "where ended_at is null")
            .map((row, context) -> entry(view(row)))
            .list());
  }

  static List<ExclusionView> of(Handle handle, long recordId) {
    return handle
        .createQuery(SELECT + "where record_id = :record order by exclusion_id desc")
        .bind("record", recordId)
        .map((row, context) -> view(row))
        .list();
  }

  static @Nullable ExclusionView one(Handle handle, long exclusionId) {
    return handle
        .createQuery(SELECT + "where exclusion_id = :id for update")
        .bind("id", exclusionId)
        .map((row, context) -> view(row))
        .findOne()
        .orElse(null);
  }

  static String names(Set<Measure> measures) {
    return measures.stream().map(Measure::name).sorted().collect(Collectors.joining(","));
  }

  private static ExclusionIndex.Entry entry(ExclusionView view) {
    Set<Basis> bases = new HashSet<>();
    view.measures().forEach(measure -> bases.add(Formula.of(measure).basis()));
    return new ExclusionIndex.Entry(view.recordId(), bases, view.cause());
  }

  private static ExclusionView view(ResultSet row) throws SQLException {
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    for (String name : row.getString("measure_set").split(",")) {
      if (!name.isEmpty()) {
        measures.add(Measure.valueOf(name));
      }
    }
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new ExclusionView(
        row.getLong("exclusion_id"),
        row.getLong("record_id"),
        measures,
        ExclusionCause.valueOf(row.getString("cause")),
        row.getString("reason"),
        row.getString("who"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("ended_by"),
        ended == null ? null : ended.toInstant(),
        row.getString("end_reason"));
  }
}

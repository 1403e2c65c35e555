package org.meritdesk.ingestion.internal.profile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The columns that a profile reads. */
final class ProfileColumns {

  private final Set<String> columns = new TreeSet<>();

  private ProfileColumns() {}

  static Set<String> of(ProfileDocument profile) {
    ProfileColumns reads = new ProfileColumns();
    profile.fields().values().forEach(reads::expression);
    for (ProfileDocument.Interval interval : list(profile.intervals())) {
      reads.one(interval.date());
      reads.one(interval.start());
      reads.one(interval.end());
      reads.one(interval.duration());
      reads.expression(interval.agent());
      if (interval.absent() != null) {
        reads.columns.addAll(interval.absent().keySet());
      }
    }
    list(profile.segments()).forEach(s -> reads.expression(s.agent()));
    return reads.columns;
  }

  private void expression(ProfileDocument.@Nullable Expression expression) {
    if (expression == null) {
      return;
    }
    one(expression.column());
    one(expression.date());
    one(expression.time());
    columns.addAll(list(expression.join()));
    for (ProfileDocument.Case one : list(expression.cases())) {
      one.when().forEach(c -> one(c.column()));
    }
  }

  private void one(@Nullable String column) {
    if (column != null) {
      columns.add(column);
    }
  }

  private static <T> Collection<T> list(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}

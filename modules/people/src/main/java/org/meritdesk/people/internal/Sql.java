package org.meritdesk.people.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/** What JDBC leaves to be said: arrays, dates, columns that may be null. */
final class Sql {

  private Sql() {}

  static Argument bigints(Collection<Long> values) {
    return (position, statement, context) ->
        statement.setArray(
            position, statement.getConnection().createArrayOf("bigint", values.toArray()));
  }

  static Argument texts(Collection<?> values) {
    return (position, statement, context) ->
        statement.setArray(
            position,
            statement
                .getConnection()
                .createArrayOf("text", values.stream().map(Object::toString).toArray()));
  }

  static Argument date(@Nullable LocalDate value) {
    return (position, statement, context) ->
        statement.setObject(position, value, java.sql.Types.DATE);
  }

  static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static @Nullable Long id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Long.class);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  static <E extends Enum<E>> Set<E> enums(ResultSet row, String column, Class<E> type)
      throws SQLException {
    Array array = row.getArray(column);
    return Arrays.stream((String[]) array.getArray())
        .map(name -> Enum.valueOf(type, name))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
  }
}

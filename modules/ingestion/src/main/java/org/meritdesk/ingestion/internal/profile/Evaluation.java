package org.meritdesk.ingestion.internal.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.RefusalCode;
import org.meritdesk.ingestion.domain.Durations;
import org.meritdesk.ingestion.domain.Figures;
import org.meritdesk.ingestion.domain.Refused;

/** Works out the expressions of a profile on one row. */
final class Evaluation {

  private static final List<String> YES = List.of("true", "1", "y", "yes", "是", "有效", "√");
  private static final List<String> NO = List.of("false", "0", "n", "no", "否", "无效", "×");

  private final Moments moments;
  private final Row row;
  private final Map<String, Happening> happenings;

  Evaluation(Moments moments, Row row, Map<String, Happening> happenings) {
    this.moments = moments;
    this.row = row;
    this.happenings = happenings;
  }

  /** Puts a field into the object, unless there is nothing to put. */
  void put(ObjectNode into, String field, ProfileDocument.Expression expression) {
    if (expression.date() != null && expression.time() != null) {
      into.put(field, moment(expression.date(), expression.time()).toString());
      return;
    }
    String text = text(expression);
    if (text == null) {
      return;
    }
    String column = expression.column() == null ? field : expression.column();
    switch (expression.as() == null ? ProfileDocument.Kind.TEXT : expression.as()) {
      case TEXT -> into.put(field, text);
      case NUMBER -> into.put(field, Figures.read(text).orElseThrow(() -> invalid(column, text)));
      case DURATION -> into.put(field, duration(expression, column, text));
      case TIME -> into.put(field, moments.moment(column, text).toString());
      case DATE -> into.put(field, moments.date(column, text).toString());
      case BOOLEAN -> into.put(field, flag(column, text));
    }
  }

  /** The text of an expression, or null for nothing. */
  @Nullable String text(ProfileDocument.Expression expression) {
    String text = raw(expression);
    if (text == null || text.isEmpty()) {
      return null;
    }
    if (expression.none() != null && expression.none().contains(text)) {
      return null;
    }
    if (expression.map() == null) {
      return text;
    }
    String mapped = expression.map().getOrDefault(text, expression.otherwise());
    if (mapped == null) {
      throw new Refused(RefusalCode.UNKNOWN_VALUE, expression.column(), text);
    }
    return mapped;
  }

  private @Nullable String raw(ProfileDocument.Expression expression) {
    if (expression.cases() != null) {
      for (ProfileDocument.Case one : expression.cases()) {
        if (one.when().stream().allMatch(this::holds)) {
          return one.value();
        }
      }
    }
    if (expression.column() != null) {
      return row.cell(expression.column());
    }
    if (expression.join() != null) {
      String with = expression.with() == null ? "-" : expression.with();
      return expression.join().stream().map(row::cell).collect(Collectors.joining(with));
    }
    return expression.value();
  }

  private boolean holds(ProfileDocument.Condition condition) {
    boolean holds = true;
    if (condition.column() != null) {
      String cell = row.cell(condition.column());
      holds =
          (condition.is() == null || condition.is().contains(cell))
              && (condition.not() == null || !condition.not().contains(cell));
    }
    if (condition.interval() != null && condition.happened() != null) {
      holds &= happenings.containsKey(condition.interval()) == condition.happened();
    }
    return holds;
  }

  private Instant moment(String date, String time) {
    return moments.at(
        moments.date(date, row.cell(date)).atTime(moments.time(time, row.cell(time))));
  }

  private static long duration(ProfileDocument.Expression expression, String column, String text) {
    OptionalLong millis =
        Durations.millis(text, expression.unit() == null ? "s" : expression.unit());
    if (millis.isEmpty()) {
      throw invalid(column, text);
    }
    return millis.getAsLong();
  }

  private static boolean flag(String column, String text) {
    String lower = text.toLowerCase(java.util.Locale.ROOT);
    if (YES.contains(lower)) {
      return true;
    }
    if (NO.contains(lower)) {
      return false;
    }
    throw invalid(column, text);
  }

  private static Refused invalid(String column, String text) {
    return new Refused(RefusalCode.INVALID, column, text);
  }
}

package org.meritdesk.ingestion.internal.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mapping profile as it stands in JSON (映射方案).
 *
 * @param encoding {@code auto} tells UTF-8 from GBK by the bytes
 * @param quote null where the file does not quote
 * @param columns the heading, where the file has none
 * @param dateFormat patterns for all moments; {@code yy} counts from {@code twoDigitYearsFrom}
 */
public record ProfileDocument(
    String code,
    Names names,
    String kind,
    String source,
    String zone,
    @Nullable String encoding,
    String delimiter,
    @Nullable String quote,
    @Nullable List<String> columns,
    @Nullable String dateFormat,
    @Nullable String timeFormat,
    @Nullable String dateTimeFormat,
    @Nullable Integer twoDigitYearsFrom,
    Map<String, Expression> fields,
    @Nullable List<Interval> intervals,
    @Nullable List<Segment> segments) {

  /** What it is called. */
  public record Names(String zh, String en) {}

  /** What a cell should be read as. */
  public enum Kind {
    /** As it stands. */
    @JsonProperty("text")
    TEXT,
    /** With thousand separators, currency or percent signs. */
    @JsonProperty("number")
    NUMBER,
    /** 1:32, 1分32秒, 92; becomes milliseconds. */
    @JsonProperty("duration")
    DURATION,
    /** A moment. */
    @JsonProperty("time")
    TIME,
    /** A day. */
    @JsonProperty("date")
    DATE,
    /** 是 and 否, true and false, 1 and 0. */
    @JsonProperty("boolean")
    BOOLEAN
  }

  /**
   * Where a field comes from: the first case that holds, else a column, columns joined, a moment or
   * a constant; then {@code none}, {@code map} and {@code as}.
   *
   * @param date with {@code time}, a moment in two columns
   * @param none what stands for nothing
   * @param otherwise what the map gives for a cell that it does not list; without it, the cell is
   *     refused
   * @param unit of a duration that is a bare number: {@code s}, {@code ms} or {@code min}
   */
  public record Expression(
      @Nullable String column,
      @Nullable List<String> join,
      @Nullable String with,
      @Nullable String date,
      @Nullable String time,
      @Nullable String value,
      @Nullable List<Case> cases,
      @Nullable List<String> none,
      @Nullable Map<String, String> map,
      @Nullable String otherwise,
      @Nullable Kind as,
      @Nullable String unit) {}

  /** A value under conditions, all of which must hold. */
  public record Case(List<Condition> when, @Nullable String value) {}

  /**
   * A column that is, or is not, one of some values; or an interval that did, or did not, happen.
   */
  public record Condition(
      @Nullable String column,
      @Nullable List<String> is,
      @Nullable List<String> not,
      @Nullable String interval,
      @Nullable Boolean happened) {}

  /**
   * A stretch of the contact.
   *
   * @param start a moment, in the column or as a time of the day of {@code date}
   * @param end null where there is a duration only
   * @param duration the column of the duration
   * @param absent cells that, all together, say that it did not happen
   */
  public record Interval(
      String name,
      String kind,
      @Nullable String date,
      String start,
      @Nullable String end,
      @Nullable String duration,
      @Nullable Expression agent,
      @Nullable Map<String, String> absent) {}

  /** The part of an agent: the interval's, or a moment at its end if it did not happen. */
  public record Segment(Expression agent, String interval) {}
}

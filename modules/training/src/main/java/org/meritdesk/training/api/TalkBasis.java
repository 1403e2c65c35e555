package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;

/**
 * The figures that a talk was prepared from (面谈数据), kept as they were read.
 *
 * @param from the first month of the figures
 * @param to the last one
 * @param losses where the last month lost most
 * @param trends measures against the span before
 * @param missed criteria that inspections found missed
 * @param courses what was learnt in these months
 */
public record TalkBasis(
    YearMonth from,
    YearMonth to,
    List<Lost> losses,
    List<Trend> trends,
    List<Missed> missed,
    List<Learnt> courses) {

  /**
   * A line that lost points (失分项).
   *
   * @param contacts the dearest contacts
   */
  public record Lost(
      Measure measure, @Nullable BigDecimal value, BigDecimal lost, List<Long> contacts) {

    /** Fixes the list. */
    public Lost {
      contacts = List.copyOf(contacts);
    }
  }

  /**
   * A criterion that was missed (质检失分项).
   *
   * @param inspections the dearest inspections
   */
  public record Missed(
      Map<String, String> names, long judged, long missed, List<Long> inspections) {

    /** Fixes the collections. */
    public Missed {
      names = Map.copyOf(names);
      inspections = List.copyOf(inspections);
    }
  }

  /** A course that was completed or failed (培训结果). */
  public record Learnt(
      String course,
      Map<String, String> names,
      LocalDate day,
      @Nullable BigDecimal score,
      RecordState state) {

    /** Fixes the names. */
    public Learnt {
      names = Map.copyOf(names);
    }
  }

  /** Fixes the lists. */
  public TalkBasis {
    losses = List.copyOf(losses);
    trends = List.copyOf(trends);
    missed = List.copyOf(missed);
    courses = List.copyOf(courses);
  }
}

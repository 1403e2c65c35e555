package org.meritdesk.scoring.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which published figure earns how many points (计分曲线). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Curve.Steps.class, name = "bands"),
  @JsonSubTypes.Type(value = Curve.Ramp.class, name = "ramp"),
  @JsonSubTypes.Type(value = Curve.Range.class, name = "range")
})
public sealed interface Curve {

  /**
   * Step bands (分档). A joint belongs to the better side: a figure that stands on the edge of two
   * rows earns the higher points. So "at least 90" holds 90 where more is better, and "at most 20
   * s" holds 20 where less is better.
   *
   * @param rows in any order
   */
  record Steps(List<Step> rows) implements Curve {

    /** Fills in what a document may leave out. */
    @SuppressWarnings("NullAway") // a parsed document may lack the rows
    public Steps {
      rows = rows == null ? List.of() : List.copyOf(rows);
    }
  }

  /**
   * One row of step bands (档).
   *
   * @param from lower edge; null where the row has no lower limit
   * @param to upper edge; null where the row has no upper limit
   * @param points points earned, 0 to 100
   */
  record Step(@Nullable BigDecimal from, @Nullable BigDecimal to, BigDecimal points) {}

  /**
   * A straight line between two figures, level outside (线性).
   *
   * @param from figure at one end
   * @param fromPoints points at it and beyond
   * @param to figure at the other end, higher than {@code from}
   * @param toPoints points at it and beyond
   */
  record Ramp(BigDecimal from, BigDecimal fromPoints, BigDecimal to, BigDecimal toPoints)
      implements Curve {}

  /**
   * A healthy range, both ends included (区间).
   *
   * @param low lower end
   * @param high upper end
   * @param inside points within
   * @param below points under the lower end
   * @param above points over the upper end
   */
  record Range(
      BigDecimal low, BigDecimal high, BigDecimal inside, BigDecimal below, BigDecimal above)
      implements Curve {}
}

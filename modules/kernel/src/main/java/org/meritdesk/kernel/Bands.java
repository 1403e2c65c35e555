package org.meritdesk.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A ladder of outcomes over published figures (分档): "at least" is inclusive, joints are closed
 * upward, rows go from the highest edge down and the last one takes the rest.
 *
 * <p>Example: {@code Bands.atLeast("90", x).atLeast("80", y).otherwise(z)} gives x at exactly 90
 * and y at 89.99.
 *
 * @param <T> what a band gives
 */
public final class Bands<T> {

  /** One row: values from {@code edge} (included) up to the edge above. */
  public record Row<T>(BigDecimal edge, T outcome) {}

  private final List<Row<T>> rows;
  private final T rest;

  private Bands(List<Row<T>> rows, T rest) {
    this.rows = List.copyOf(rows);
    this.rest = rest;
  }

  /** Begins a ladder with its highest edge. */
  public static <T> Builder<T> atLeast(String edge, T outcome) {
    return new Builder<T>().atLeast(edge, outcome);
  }

  /** The rows from the highest edge down. */
  public List<Row<T>> rows() {
    return rows;
  }

  /** What everything below the lowest edge gives. */
  public T rest() {
    return rest;
  }

  /** The outcome for an exact value, which is rounded for publication first. */
  public T of(BigDecimal exact) {
    BigDecimal published = Published.figure(exact);
    for (Row<T> row : rows) {
      if (published.compareTo(row.edge()) >= 0) {
        return row.outcome();
      }
    }
    return rest;
  }

  /** Collects rows from the highest edge down and refuses what cannot be. */
  public static final class Builder<T> {

    private final List<Row<T>> rows = new ArrayList<>();

    /**
     * Adds the next lower row.
     *
     * @throws Problem {@code bands-overlap} if the edge stands already, {@code bands-unreachable}
     *     if it lies above the row before
     */
    public Builder<T> atLeast(String edge, T outcome) {
      BigDecimal value = new BigDecimal(edge);
      if (!rows.isEmpty()) {
        int order = value.compareTo(rows.get(rows.size() - 1).edge());
        if (order == 0) {
          throw KernelProblem.BANDS_OVERLAP.problem("row", rows.size() + 1, "edge", edge);
        }
        if (order > 0) {
          throw KernelProblem.BANDS_UNREACHABLE.problem("row", rows.size() + 1, "edge", edge);
        }
      }
      rows.add(new Row<>(value, outcome));
      return this;
    }

    /** Closes the ladder: the outcome below the lowest edge. */
    public Bands<T> otherwise(T outcome) {
      return new Bands<>(rows, outcome);
    }
  }
}

package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A band of a figure, written {@code 5=1.0} or {@code >10=1.2} (取值档).
 *
 * @param edge its lower edge
 * @param above whether the edge itself lies below it
 */
record ValueBand(BigDecimal edge, boolean above, BigDecimal coefficient) {

  private static final Pattern SHAPE =
      Pattern.compile("(>?)(-?\\d{1,9}(?:\\.\\d{1,4})?)=(\\d{1,3}(?:\\.\\d{1,4})?)");

  static Optional<ValueBand> read(String text) {
    Matcher shape = SHAPE.matcher(text);
    return shape.matches()
        ? Optional.of(
            new ValueBand(
                new BigDecimal(shape.group(2)),
                !shape.group(1).isEmpty(),
                new BigDecimal(shape.group(3))))
        : Optional.empty();
  }

  boolean holds(BigDecimal value) {
    int side = value.compareTo(edge);
    return above ? side > 0 : side >= 0;
  }

  /** Whether all can be read and each lies below the one before. */
  static boolean descending(List<String> texts) {
    ValueBand before = null;
    for (String text : texts) {
      ValueBand band = read(text).orElse(null);
      if (band == null || before != null && !band.below(before)) {
        return false;
      }
      before = band;
    }
    return true;
  }

  private boolean below(ValueBand other) {
    int side = edge.compareTo(other.edge);
    return side < 0 || side == 0 && other.above && !above;
  }
}

package org.meritdesk.ingestion.internal.read;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.domain.Incoming;

/** Reads a rating; a value outside of its scale is refused. */
final class RatingReader implements FactReader {

  private record Range(BigDecimal low, BigDecimal high) {}

  private static final Map<String, Range> SCALES =
      Map.of(
          "1-5", range(1, 5),
          "1-3", range(1, 3),
          "1-7", range(1, 7),
          "1-10", range(1, 10),
          "0-1", range(0, 1),
          "NPS", range(0, 10),
          "CES", range(1, 7),
          "0-100", range(0, 100));

  @Override
  public Incoming read(Fields fields, Marks marks) {
    String scale = fields.word("scale", Set.copyOf(SCALES.keySet()));
    BigDecimal raw = fields.number("raw");
    Range range = SCALES.get(scale);
    if (range == null || raw.compareTo(range.low()) < 0 || raw.compareTo(range.high()) > 0) {
      throw fields.invalid("raw");
    }
    @Nullable Boolean valid = fields.optionalFlag("valid");
    return new Incoming.Rating(
        fields.text("id", ID),
        fields.optionalLong("revision", 0, REVISION),
        fields.text("contact", ID),
        fields.optionalText("agent", ID),
        scale,
        raw.stripTrailingZeros(),
        fields.instant("at"),
        fields.optionalText("comment", 20_000),
        valid == null || valid,
        fields.optionalText("void_reason", 500));
  }

  private static Range range(int low, int high) {
    return new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
  }
}

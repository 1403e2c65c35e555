package org.meritdesk.ingestion.internal.read;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.domain.Incoming;

/** Reads a figure measured elsewhere: of an agent or a team, as a value or as a ratio. */
final class MeasurementReader implements FactReader {

  @Override
  public Incoming read(Fields fields, Marks marks) {
    @Nullable String agent = fields.optionalText("agent", ID);
    @Nullable String team = fields.optionalText("team", ID);
    if (agent == null && team == null) {
      throw fields.missing("agent");
    }
    if (agent != null && team != null) {
      throw fields.invalid("team");
    }
    @Nullable BigDecimal value = fields.optionalNumber("value");
    @Nullable BigDecimal numerator = fields.optionalNumber("numerator");
    @Nullable BigDecimal denominator = fields.optionalNumber("denominator");
    if (value == null && (numerator == null || denominator == null)) {
      throw fields.missing("value");
    }
    return new Incoming.Measurement(
        fields.text("id", ID),
        fields.optionalLong("revision", 0, REVISION),
        fields.word("measure", ExternalMeasures.NAMES),
        agent,
        team,
        fields.day("day"),
        value,
        numerator,
        denominator,
        fields.optionalLong("sample", 0, Long.MAX_VALUE));
  }
}

package org.meritdesk.ingestion.internal.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.meritdesk.measures.api.ExternalFact;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.FactSelection;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Unit;

/**
 * Reads figures delivered from outside. A rate comes as numerator and denominator, or as a
 * percentage of so many (one, if not said); an amount or a count as a value.
 */
final class DeliveredFacts {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final String SPAN =
      "f.day >= (cast(:from as timestamptz) at time zone 'UTC')::date - 1 and f.day <= (cast(:to as timestamptz) at time zone 'UTC')::date + 1";

  private DeliveredFacts() {}

  static void read(
      Handle handle, FactSelection selection, Map<String, Long> teams, Consumer<Fact> sink) {
    Rows.bind(
            handle.createQuery(
                """
                select f.record_id, f.measure, coalesce(f.account_id, 0), f.team_code, f.day,
                  f.numerator, f.denominator, f.value, f.sample
                from ingestion.measurement_version f
                join ingestion.record_key k using (record_id, version_no)
                where %s
                """
                    .formatted(Rows.which(selection, SPAN))),
            selection)
        .map((row, context) -> fact(row, teams))
        .forEach(sink);
  }

  private static ExternalFact fact(ResultSet row, Map<String, Long> teams) throws SQLException {
    Measure measure = Measure.valueOf(row.getString(2));
    BigDecimal numerator = row.getBigDecimal(6);
    BigDecimal denominator = row.getBigDecimal(7);
    BigDecimal value = row.getBigDecimal(8);
    if (numerator == null || denominator == null) {
      if (measure.unit() != Unit.PERCENT) {
        numerator = value;
        denominator = BigDecimal.ONE;
      } else {
        denominator = BigDecimal.valueOf(Rows.number(row, 9, 1));
        numerator = value.multiply(denominator).divide(HUNDRED);
      }
    }
    return new ExternalFact(
        row.getLong(1),
        measure,
        row.getLong(3),
        row.getString(4) == null ? 0 : teams.getOrDefault(row.getString(4), 0L),
        row.getObject(5, LocalDate.class),
        millionths(numerator),
        millionths(denominator));
  }

  private static long millionths(BigDecimal value) {
    return value.movePointRight(6).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}

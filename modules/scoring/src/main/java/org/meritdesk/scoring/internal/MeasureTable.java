package org.meritdesk.scoring.internal;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Domain;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Unit;
import org.meritdesk.scoring.domain.Better;
import org.meritdesk.scoring.domain.MeasureCatalogue;
import org.meritdesk.scoring.domain.MeasureTraits;

/** The measures as the rules of judging see them. */
final class MeasureTable implements MeasureCatalogue {

  static final MeasureTable MEASURES = new MeasureTable();

  private static final Set<Measure> OF_QUEUES =
      EnumSet.of(
          Measure.CONTACTS_OFFERED,
          Measure.CONTACTS_ABANDONED,
          Measure.ABANDONMENT_RATE,
          Measure.SERVICE_LEVEL_A,
          Measure.SERVICE_LEVEL_B,
          Measure.SERVICE_LEVEL_C);

  private final Map<String, Measure> byName =
      Stream.of(Measure.values()).collect(Collectors.toMap(Measure::name, Function.identity()));

  private MeasureTable() {}

  @Override
  @SuppressWarnings("NullAway") // a parsed document may lack the name
  public Optional<MeasureTraits> find(@Nullable String measure) {
    return measure == null
        ? Optional.empty()
        : Optional.ofNullable(byName.get(measure)).map(MeasureTable::traits);
  }

  /** The measure of a checked document. */
  Measure get(String name) {
    return Measure.valueOf(name);
  }

  private static MeasureTraits traits(Measure measure) {
    return new MeasureTraits(
        better(measure),
        measure.unit() == Unit.PERCENT,
        measure.name().startsWith("CSAT_"),
        measure.domain() == Domain.VOLUME || measure.unit() == Unit.MONEY,
        !OF_QUEUES.contains(measure),
        rawPerUnit(measure.unit()));
  }

  private static Better better(Measure measure) {
    return switch (measure.direction()) {
      case HIGHER -> Better.MORE;
      case LOWER -> Better.LESS;
      case RANGE -> Better.WITHIN;
    };
  }

  private static @Nullable BigDecimal rawPerUnit(Unit unit) {
    return switch (unit) {
      case SECONDS -> new BigDecimal("1000");
      case PERCENT -> new BigDecimal("0.01");
      case COUNT, POINTS, MONEY -> null;
    };
  }
}

package org.meritdesk.ingestion.internal.read;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritdesk.measures.api.Measure;

/** The measures of the catalogue that are delivered from outside. */
final class ExternalMeasures {

  static final Set<String> NAMES =
      Stream.of(Measure.values())
          .filter(Measure::external)
          .map(Measure::name)
          .collect(Collectors.toUnmodifiableSet());

  private ExternalMeasures() {}
}

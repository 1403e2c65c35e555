package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.quality.api.Aspect;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.training.domain.KnownPoints;

/** What a course may be for: criteria of the forms in force, aspects, measures (痛点目录). */
@ApplicationScoped
class PainPoints {

  private Forms forms;
  private Clock clock;

  @Inject
  PainPoints(Forms forms, Clock clock) {
    this.forms = forms;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected PainPoints() {}

  /** What is known today. */
  KnownPoints known() {
    Set<String> criteria =
        forms.inForce(LocalDate.now(clock)).stream()
            .flatMap(form -> form.document().criteria())
            .map(Criterion::code)
            .collect(Collectors.toUnmodifiableSet());
    return point ->
        point.kind() != null
            && point.code() != null
            && switch (point.kind()) {
              case CRITERION -> criteria.contains(point.code());
              case ASPECT -> names(Aspect.values(), point.code());
              case MEASURE -> names(Measure.values(), point.code());
            };
  }

  private static boolean names(Enum<?>[] constants, String code) {
    return Arrays.stream(constants).anyMatch(each -> each.name().equals(code));
  }
}

package org.meritdesk.measures.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Effect;
import org.meritdesk.measures.api.ExclusionCause;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.measures.domain.Basis;
import org.meritdesk.measures.domain.ContributionSink;
import org.meritdesk.measures.domain.Formula;

/**
 * Lists what some records add to agents' measures (影响收集); every measure of a tally gets its row.
 */
final class EffectListing implements ContributionSink {

  private static final Map<Basis, List<Measure>> MEASURES = measures();

  private final Set<Long> records;
  private final List<Effect> effects = new ArrayList<>();

  EffectListing(Set<Long> records) {
    this.records = Set.copyOf(records);
  }

  @Override
  public void add(
      Basis basis,
      SubjectKind kind,
      long subjectId,
      long day,
      int hour,
      long recordId,
      long at,
      long numerator,
      long denominator,
      @Nullable ExclusionCause cause) {
    if (kind != SubjectKind.AGENT || !records.contains(recordId)) {
      return;
    }
    for (Measure measure : MEASURES.getOrDefault(basis, List.of())) {
      effects.add(
          new Effect(
              subjectId,
              measure,
              recordId,
              Instant.ofEpochMilli(at),
              numerator,
              denominator,
              cause == null ? null : cause.name()));
    }
  }

  @Override
  public void presence(
      long agentId, long day, long recordId, long from, long to, boolean handling) {
    // a stretch of time is no case of its own
  }

  List<Effect> effects() {
    return effects.stream()
        .sorted(
            Comparator.comparingLong(Effect::agentId)
                .thenComparing(Effect::measure)
                .thenComparing(Effect::at)
                .thenComparingLong(Effect::recordId))
        .toList();
  }

  private static Map<Basis, List<Measure>> measures() {
    Map<Basis, List<Measure>> map = new EnumMap<>(Basis.class);
    for (Measure measure : Measure.values()) {
      map.computeIfAbsent(Formula.of(measure).basis(), basis -> new ArrayList<>()).add(measure);
    }
    return map;
  }
}

package org.meritdesk.web.faces.ingestion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Effect;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.web.faces.MeasureWords;

/**
 * The effects of a contact, one row a measure and agent (对指标的影响).
 *
 * @param costs points lost by agent and measure
 * @param judged measures in the scheme of each agent; an agent without a scheme is absent
 * @param names of the agents
 */
record EffectRows(
    MeasureWords measures,
    Map<Key, BigDecimal> costs,
    Map<Long, List<String>> judged,
    Map<Long, String> names) {

  /** Whose measure. */
  record Key(long agentId, Measure measure) {}

  List<EffectRow> of(List<Effect> effects) {
    Map<Key, List<Effect>> groups = new LinkedHashMap<>();
    for (Effect effect : effects) {
      if (shown(effect.measure())) {
        groups
            .computeIfAbsent(new Key(effect.agentId(), effect.measure()), key -> new ArrayList<>())
            .add(effect);
      }
    }
    List<EffectRow> rows = new ArrayList<>();
    groups.forEach((key, group) -> rows.add(row(key, group)));
    return rows;
  }

  /** Percentiles and variants would repeat their sisters; a volume says nothing of one contact. */
  private static boolean shown(Measure measure) {
    return switch (measure) {
      case SPEED_OF_ANSWER_P50,
          SPEED_OF_ANSWER_P90,
          SERVICE_LEVEL_A,
          SERVICE_LEVEL_B,
          SERVICE_LEVEL_C,
          CONTACTS_OFFERED,
          CONTACTS_HANDLED,
          CONTACTS_ABANDONED,
          FCR_ALL,
          ESCALATION_RATE_CONTACTS,
          OCCUPANCY ->
          false;
      default -> true;
    };
  }

  private EffectRow row(Key key, List<Effect> group) {
    Measure measure = key.measure();
    long numerator = group.stream().mapToLong(Effect::numerator).sum();
    long denominator = group.stream().mapToLong(Effect::denominator).sum();
    BigDecimal cost = costs.get(key);
    String excluded = excluded(group);
    boolean inScheme = judged.getOrDefault(key.agentId(), List.of()).contains(measure.name());
    return new EffectRow(
        measures.name(measure.name()),
        names.getOrDefault(key.agentId(), ""),
        key.agentId(),
        measures.one(measure, numerator, denominator),
        group.size() > 1
            ? measures.words().of("contact.counted", measures.sample(measure, denominator))
            : "",
        excluded == null && inScheme && cost != null && cost.signum() > 0 ? written(cost) : null,
        chip(excluded, inScheme),
        excluded == null && inScheme ? "good" : "");
  }

  private String chip(@Nullable String excluded, boolean inScheme) {
    if (excluded != null) {
      return measures.words().of("contact.excluded", measures.words().name("exclusion", excluded));
    }
    return measures.words().of(inScheme ? "contact.no-cost" : "contact.not-judged");
  }

  private static @Nullable String excluded(List<Effect> group) {
    return group.stream().allMatch(effect -> effect.exclusionCause() != null)
        ? group.get(0).exclusionCause()
        : null;
  }

  private String written(BigDecimal cost) {
    return cost.compareTo(new BigDecimal("0.005")) < 0
        ? "> \u22120.01"
        : measures.figures().signed(cost.negate(), 2);
  }
}

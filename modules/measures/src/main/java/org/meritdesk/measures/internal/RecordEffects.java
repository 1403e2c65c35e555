package org.meritdesk.measures.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.meritdesk.measures.api.Effect;
import org.meritdesk.measures.api.Effects;
import org.meritdesk.measures.api.FactSelection;

/** What records add to agents' measures, straight from the facts (会话对指标的影响). */
@ApplicationScoped
class RecordEffects implements Effects {

  private FactReading facts;

  @Inject
  RecordEffects(FactReading facts) {
    this.facts = facts;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected RecordEffects() {}

  @Override
  public List<Effect> of(Collection<Long> recordIds) {
    Set<Long> records = Set.copyOf(recordIds);
    return records.isEmpty()
        ? List.of()
        : facts.read(FactSelection.records(records), new EffectListing(records)).effects();
  }
}

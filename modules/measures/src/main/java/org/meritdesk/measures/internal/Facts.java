package org.meritdesk.measures.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.FactSelection;
import org.meritdesk.measures.api.FactSource;

/** All fact sources as one (事实汇总). */
@ApplicationScoped
class Facts {

  private List<FactSource> sources;

  @Inject
  Facts(@Any Instance<FactSource> sources) {
    this(sources.stream().toList());
  }

  Facts(List<FactSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected Facts() {}

  /** Hands over what any source has of the selection. */
  public void read(FactSelection selection, Consumer<Fact> sink) {
    sources.forEach(source -> source.read(selection, sink));
  }

  /** The zones of all sources. */
  public Set<ZoneId> zones() {
    Set<ZoneId> zones = new HashSet<>();
    sources.forEach(source -> zones.addAll(source.zones()));
    return zones;
  }

  /** The work days that the facts may count for, whatever the zone. */
  public SortedSet<Long> days() {
    SortedSet<Long> days = new TreeSet<>();
    for (FactSource source : sources) {
      for (LocalDate day : source.days()) {
        for (long near = -1; near <= 1; near++) {
          days.add(day.toEpochDay() + near);
        }
      }
    }
    return days;
  }
}

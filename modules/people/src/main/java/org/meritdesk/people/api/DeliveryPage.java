package org.meritdesk.people.api;

import java.util.List;
import java.util.Map;

/** A page of what leaves the house (发件箱), the newest first, and how many there are by state. */
public record DeliveryPage(List<DeliveryView> deliveries, Map<DeliveryState, Long> counts) {

  /** Copies both. */
  public DeliveryPage {
    deliveries = List.copyOf(deliveries);
    counts = Map.copyOf(counts);
  }

  /** How many are in a state. */
  public long count(DeliveryState state) {
    return counts.getOrDefault(state, 0L);
  }
}

package org.meritdesk.quality.domain.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives what was drawn to inspectors (任务分配): nobody the own contacts, everybody as much as the days
 * that he or she is there.
 */
final class HandOut {

  private final Lots lots;
  private final List<Hand> hands;
  private final Map<String, Integer> loads = new HashMap<>();

  HandOut(Lots lots, List<Hand> hands) {
    this.lots = lots;
    this.hands = hands;
  }

  /** Those that fewest may take go first, so that what is left can level out. */
  List<Drawn> of(List<Drawn> drawn) {
    List<Drawn> order = new ArrayList<>(drawn);
    order.sort(
        Comparator.<Drawn>comparingLong(each -> takers(each.contact()))
            .thenComparingLong(each -> lot(each.contact()))
            .thenComparingLong(each -> each.contact().recordId())
            .thenComparingLong(each -> each.contact().accountId()));
    List<Drawn> given = new ArrayList<>();
    for (Drawn each : order) {
      Hand hand = next(each.contact());
      loads.merge(hand.login(), 1, Integer::sum);
      given.add(new Drawn(each.contact(), each.byRisk(), hand.login()));
    }
    return given;
  }

  private long takers(Candidate contact) {
    return hands.stream().filter(hand -> hand.mayTake(contact)).count();
  }

  private Hand next(Candidate contact) {
    return hands.stream()
        .filter(hand -> hand.mayTake(contact))
        .min(
            Comparator.comparingDouble(
                    (Hand hand) -> (loads.getOrDefault(hand.login(), 0) + 1.0) / hand.days())
                .thenComparingLong(hand -> lots.of(lot(contact), hand.login().hashCode()))
                .thenComparing(Hand::login))
        .orElseThrow();
  }

  private long lot(Candidate contact) {
    return lots.of(contact.recordId(), ~contact.accountId());
  }
}

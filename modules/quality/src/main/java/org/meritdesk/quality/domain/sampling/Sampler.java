package org.meritdesk.quality.domain.sampling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Draws contacts for inspection (抽样): first the part of an agent's quota that risk leads, each
 * contact with a chance in proportion to its weight, then the rest at random, each stratum in
 * proportion to its size. The same contacts and seed give the same draw, in whatever order they
 * come.
 */
public final class Sampler {

  private static final Comparator<Candidate> IN_ORDER =
      Comparator.comparingLong(Candidate::recordId).thenComparingLong(Candidate::accountId);

  private final Lots lots;
  private final int riskShare;
  private final List<Hand> hands;

  /**
   * A sampler.
   *
   * @param riskShare percent of a quota that risk leads
   */
  public Sampler(long seed, int riskShare, List<Hand> hands) {
    this.lots = new Lots(seed);
    this.riskShare = riskShare;
    this.hands = List.copyOf(hands);
  }

  /**
   * Draws from a population and gives everything drawn to an inspector.
   *
   * @param quota how many of an agent
   */
  public List<Drawn> draw(Collection<Candidate> population, ToIntFunction<Long> quota) {
    SortedMap<Long, List<Candidate>> byAgent =
        population.stream()
            .filter(contact -> hands.stream().anyMatch(hand -> hand.mayTake(contact)))
            .sorted(IN_ORDER)
            .collect(Collectors.groupingBy(Candidate::agentId, TreeMap::new, Collectors.toList()));
    List<Drawn> drawn = new ArrayList<>();
    byAgent.forEach(
        (agent, contacts) -> drawn.addAll(of(contacts, Math.max(0, quota.applyAsInt(agent)))));
    return new HandOut(lots, hands).of(drawn);
  }

  private List<Drawn> of(List<Candidate> contacts, int quota) {
    List<Drawn> drawn = new ArrayList<>();
    int led = (quota * riskShare + 50) / 100;
    contacts.stream()
        .filter(contact -> contact.risk() > 0)
        .sorted(Comparator.comparingDouble(this::waiting).thenComparing(IN_ORDER))
        .limit(led)
        .forEach(contact -> drawn.add(new Drawn(contact, true, "")));
    List<Candidate> rest = new ArrayList<>(contacts);
    drawn.forEach(each -> rest.remove(each.contact()));
    byLot(rest, quota - drawn.size()).forEach(contact -> drawn.add(new Drawn(contact, false, "")));
    return drawn;
  }

  /** The smaller the sooner; on average in inverse proportion to the weight. */
  private double waiting(Candidate contact) {
    return -StrictMath.log(lots.share(contact.recordId(), contact.accountId())) / contact.risk();
  }

  /**
   * Systematic from a random start: stratum after stratum, within each by lot, every so-manieth. So
   * each contact has the same chance, and each stratum its share but for less than one.
   */
  private List<Candidate> byLot(List<Candidate> contacts, int wanted) {
    if (wanted <= 0 || contacts.isEmpty()) {
      return List.of();
    }
    if (wanted >= contacts.size()) {
      return contacts;
    }
    List<Candidate> line = new ArrayList<>(contacts);
    line.sort(
        Comparator.comparing(Candidate::stratum)
            .thenComparingLong(each -> lots.of(each.recordId(), each.accountId()))
            .thenComparing(IN_ORDER));
    double step = (double) line.size() / wanted;
    double start = step * lots.share(contacts.get(0).agentId(), wanted);
    List<Candidate> drawn = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      drawn.add(line.get((int) Math.min(start + i * step, line.size() - 1.0)));
    }
    return drawn;
  }
}

package org.meritdesk.training.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Finds for each learner the nearest who did not learn (最近邻配对): of the same group, one for one, the
 * closest two first. Near is the root of the squared gaps in the value before and in the time of
 * service, each in standard deviations of the group; who is farther than the caliper stays alone.
 */
public record Pairing(double caliper) {

  private record Candidate(double distance, MatchedPair pair) {}

  private static final Comparator<Candidate> NEAREST =
      Comparator.comparingDouble(Candidate::distance)
          .thenComparing(each -> each.pair().learner().agentId())
          .thenComparing(each -> each.pair().other().agentId());

  /** The pairs, in the order of the learners' ids; the same whatever the order of the lists. */
  public List<MatchedPair> of(List<Progress> learners, List<Progress> others) {
    List<Candidate> candidates = new ArrayList<>();
    for (Progress learner : learners) {
      for (Progress other : others) {
        if (learner.group().equals(other.group())) {
          double distance = distance(learner, other, group(learner.group(), learners, others));
          if (distance <= caliper) {
            candidates.add(new Candidate(distance, new MatchedPair(learner, other)));
          }
        }
      }
    }
    candidates.sort(NEAREST);
    return taken(candidates);
  }

  private static List<MatchedPair> taken(List<Candidate> candidates) {
    Set<Long> paired = new HashSet<>();
    Set<Long> used = new HashSet<>();
    List<MatchedPair> pairs = new ArrayList<>();
    for (Candidate each : candidates) {
      long learner = each.pair().learner().agentId();
      long other = each.pair().other().agentId();
      if (!paired.contains(learner) && !used.contains(other)) {
        paired.add(learner);
        used.add(other);
        pairs.add(each.pair());
      }
    }
    pairs.sort(Comparator.comparing(pair -> pair.learner().agentId()));
    return List.copyOf(pairs);
  }

  private static List<Progress> group(String name, List<Progress> learners, List<Progress> others) {
    List<Progress> group = new ArrayList<>(learners);
    group.addAll(others);
    group.removeIf(each -> !each.group().equals(name));
    return group;
  }

  private static double distance(Progress one, Progress other, List<Progress> group) {
    double value = gap(one, other, group, each -> each.before().doubleValue());
    double tenure = gap(one, other, group, Progress::tenureDays);
    return Math.sqrt(value * value + tenure * tenure);
  }

  private static double gap(
      Progress one, Progress other, List<Progress> group, ToDoubleFunction<Progress> side) {
    double gap = side.applyAsDouble(one) - side.applyAsDouble(other);
    if (gap == 0) {
      return 0;
    }
    return gap / Moments.of(group.stream().mapToDouble(side).toArray()).deviation();
  }
}

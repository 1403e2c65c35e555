package org.meritdesk.launcher.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the facts of a run as a reader of the files would. */
final class Figures implements Facts.Sink {
  final Map<Desk, List<Facts.Contact>> contacts = new TreeMap<>();
  final Map<String, Integer> counts = new TreeMap<>();
  final Set<String> ids = new HashSet<>();
  final List<String> problems = new ArrayList<>();
  final Map<String, Facts.Contact> byId = new HashMap<>();
  final Map<Desk, List<Integer>> stars = new TreeMap<>();
  final Map<String, List<Integer>> starsOf = new TreeMap<>();
  final Map<String, List<Facts.Message>> threads = new HashMap<>();
  final List<Facts.AgentState> states = new ArrayList<>();

  @Override
  public void take(Facts.Fact fact) {
    counts.merge(fact.kind(), 1, Integer::sum);
    if (fact instanceof Facts.Contact contact) {
      contacts.computeIfAbsent(contact.desk(), desk -> new ArrayList<>()).add(contact);
      byId.put(contact.id(), contact);
      unique("contact " + contact.id());
    } else if (fact instanceof Facts.Message message) {
      unique("message " + message.id());
      threads.computeIfAbsent(message.contact(), id -> new ArrayList<>()).add(message);
      known(message.contact(), message.id());
    } else if (fact instanceof Facts.Rating rating) {
      unique("rating " + rating.id());
      known(rating.contact(), rating.id());
      stars.computeIfAbsent(rating.desk(), desk -> new ArrayList<>()).add(rating.stars());
      starsOf.computeIfAbsent(rating.agent(), agent -> new ArrayList<>()).add(rating.stars());
    } else if (fact instanceof Facts.Complaint complaint) {
      unique("complaint " + complaint.id());
      known(complaint.contact(), complaint.id());
    } else if (fact instanceof Facts.AgentState state) {
      unique("state " + state.id());
      states.add(state);
    } else if (fact instanceof Facts.Outside outside) {
      unique("outside " + outside.measure() + outside.agent() + outside.day());
    }
  }

  private void unique(String id) {
    if (!ids.add(id)) {
      problems.add("twice: " + id);
    }
  }

  private void known(String contact, String by) {
    if (!byId.containsKey(contact)) {
      problems.add("no contact for " + by);
    }
  }

  double share(Desk desk, java.util.function.Predicate<Facts.Contact> part) {
    List<Facts.Contact> queued =
        contacts.get(desk).stream().filter(c -> !c.outcome().equals("SELF_SERVED")).toList();
    return 100.0 * queued.stream().filter(part).count() / queued.size();
  }

  double meanStars(Desk desk) {
    return stars.get(desk).stream().mapToInt(Integer::intValue).average().orElse(0);
  }

  /** Seconds from the first waiting to its end. */
  static double waited(Facts.Contact contact) {
    Facts.Phase queue = contact.phases().get(0);
    return (queue.span().to() - queue.span().from()) / 1000.0;
  }

  double serviceLevel(Desk desk, double seconds) {
    return share(desk, c -> c.outcome().equals("HANDLED") && waited(c) <= seconds);
  }

  double abandonment(Desk desk) {
    return share(desk, c -> c.outcome().equals("ABANDONED"));
  }

  /** Handled contacts neither handed over nor followed by the same issue within a day. */
  double solvedAtOnce(Desk desk) {
    List<Facts.Contact> handled =
        contacts.get(desk).stream().filter(c -> c.outcome().equals("HANDLED")).toList();
    Map<String, List<Facts.Contact>> same = new HashMap<>();
    contacts.get(desk).stream()
        .filter(c -> c.customer() != null)
        .forEach(
            c -> same.computeIfAbsent(c.customer() + c.issue(), key -> new ArrayList<>()).add(c));
    long solved =
        handled.stream()
            .filter(c -> c.segments().size() == 1)
            .filter(
                c ->
                    c.customer() == null
                        || same.get(c.customer() + c.issue()).stream()
                            .noneMatch(
                                later ->
                                    later.open().from() >= c.open().to()
                                        && later.open().from() - c.open().to() < 86_400_000))
            .count();
    return 100.0 * solved / handled.size();
  }

  double meanHandling(Desk desk) {
    return contacts.get(desk).stream()
            .filter(c -> c.outcome().equals("HANDLED"))
            .mapToDouble(
                c ->
                    c.phases().stream()
                        .filter(p -> p.agent() != null && !p.kind().equals("alert"))
                        .mapToLong(p -> p.span().to() - p.span().from())
                        .sum())
            .average()
            .orElse(0)
        / 1000;
  }
}

package org.meritdesk.ingestion.internal.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Services of one agent at the same time among the staged calls (服务重叠), in pairs; chats are meant
 * to overlap and are not looked at, a service of no length overlaps with nothing.
 */
public final class Overlaps {

  /** A service. */
  private record Service(long line, String id, long account, long from, long to) {}

  /** Half of a pair: the later service. */
  public record Example(long line, String id) {}

  private long pairs;
  private final Set<Long> lines = new HashSet<>();
  private final List<Example> examples = new ArrayList<>();

  /** Looks through the staged contacts. */
  public Overlaps(Handle handle, int most) {
    try (Stream<Service> services =
        handle
            .createQuery(
                """
                select s.line, s.external_id, s.phases[4 * n - 2], s.phases[4 * n - 1], s.phases[4 * n]
                from intake_stage s
                cross join lateral generate_series(1, cardinality(s.phases) / 4) n
                where s.phases[4 * n - 3] = 3 and s.phases[4 * n - 2] <> 0
                  and s.phases[4 * n] > s.phases[4 * n - 1]
                  and (s.channel is null or s.channel in ('phone', 'voice'))
                order by 3, 4, 1""")
            .setFetchSize(5000)
            .map(
                (row, context) ->
                    new Service(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5)))
            .stream()) {
      sweep(services.iterator(), most);
    }
  }

  /** Pairs of services. */
  public long pairs() {
    return pairs;
  }

  /** Services that are in a pair. */
  public long services() {
    return lines.size();
  }

  /** The first of the later services. */
  public List<Example> examples() {
    return examples;
  }

  private void sweep(Iterator<Service> services, int most) {
    List<Service> open = new ArrayList<>();
    long account = 0;
    while (services.hasNext()) {
      Service next = services.next();
      if (next.account() != account) {
        open.clear();
        account = next.account();
      }
      open.removeIf(s -> s.to() <= next.from());
      for (Service earlier : open) {
        pairs++;
        lines.add(earlier.line());
        lines.add(next.line());
      }
      if (!open.isEmpty() && examples.size() < most) {
        examples.add(new Example(next.line(), next.id()));
      }
      open.add(next);
    }
  }
}

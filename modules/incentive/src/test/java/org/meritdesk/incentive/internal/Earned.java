package org.meritdesk.incentive.internal;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.people.api.Workforce;
import org.meritdesk.quality.api.Cases;
import org.meritdesk.quality.api.Sharer;
import org.meritdesk.training.api.Mentoring;

/** What people did that earns points, as a test states it: cases and minutes taught. */
final class Earned {

  final List<Sharer> sharers = new ArrayList<>();
  final Map<Long, Integer> taught = new HashMap<>();

  PointsFacts facts(Jdbi jdbi, Clock clock) {
    return new PointsFacts(
        jdbi,
        new TaughtHours(taught),
        answering(Mentoring.class, Map.of()),
        answering(Cases.class, sharers),
        answering(Measurements.class, Map.of()),
        answering(Workforce.class, List.of()),
        clock);
  }

  private static <T> T answering(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> answer));
  }
}

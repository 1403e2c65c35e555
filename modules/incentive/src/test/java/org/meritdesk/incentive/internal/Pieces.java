package org.meritdesk.incentive.internal;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;

/** Returns that agents avoided day by day, as a test states it. */
final class Pieces {

  private final Map<Long, Map<LocalDate, Integer>> returns = new HashMap<>();

  Pieces returned(long agent, String day, int count) {
    returns.computeIfAbsent(agent, id -> new HashMap<>()).put(LocalDate.parse(day), count);
    return this;
  }

  PieceReader reader() {
    return new PieceReader(
        (Measurements)
            Proxy.newProxyInstance(
                Measurements.class.getClassLoader(),
                new Class<?>[] {Measurements.class},
                (proxy, method, arguments) ->
                    counted(
                        (Collection<?>) arguments[0],
                        (LocalDate) arguments[1],
                        (LocalDate) arguments[2])));
  }

  private Map<Subject, Map<Measure, Measurement>> counted(
      Collection<?> subjects, LocalDate from, LocalDate toExclusive) {
    Map<Subject, Map<Measure, Measurement>> found = new HashMap<>();
    returns.forEach(
        (agent, days) -> {
          int sum =
              days.entrySet().stream()
                  .filter(day -> !day.getKey().isBefore(from) && day.getKey().isBefore(toExclusive))
                  .mapToInt(Map.Entry::getValue)
                  .sum();
          if (sum > 0 && subjects.contains(Subject.agent(agent))) {
            found.put(
                Subject.agent(agent),
                Map.of(Measure.RETURNS_AVOIDED, new Measured(BigDecimal.valueOf(sum), sum, null)));
          }
        });
    return found;
  }
}

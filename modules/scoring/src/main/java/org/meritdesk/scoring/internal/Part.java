package org.meritdesk.scoring.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Assignment;

/**
 * The part of a month that one assignment takes (任职段).
 *
 * @param assignment the assignment
 * @param assignmentNo 1, 2 … by begin
 * @param from first day within the month
 * @param toExclusive day after the last within the month
 */
record Part(Assignment assignment, int assignmentNo, LocalDate from, LocalDate toExclusive) {

  /** All parts of a month, by agent and begin. */
  static List<Part> of(YearMonth month, List<Assignment> during) {
    LocalDate first = month.atDay(1);
    LocalDate end = month.plusMonths(1).atDay(1);
    Map<Long, List<Assignment>> byAgent =
        during.stream()
            .filter(each -> each.from().isBefore(end) && end(each, end).isAfter(first))
            .sorted(Comparator.comparing(Assignment::agentId).thenComparing(Assignment::from))
            .collect(Collectors.groupingBy(Assignment::agentId));
    List<Part> parts = new ArrayList<>();
    for (Long agent : byAgent.keySet().stream().sorted().toList()) {
      int no = 0;
      for (Assignment each : byAgent.getOrDefault(agent, List.of())) {
        no++;
        LocalDate from = each.from().isBefore(first) ? first : each.from();
        parts.add(new Part(each, no, from, end(each, end)));
      }
    }
    return parts;
  }

  int days() {
    return (int) ChronoUnit.DAYS.between(from, toExclusive);
  }

  private static LocalDate end(Assignment assignment, LocalDate monthEnd) {
    @Nullable LocalDate to = assignment.toExclusive();
    return to == null || to.isAfter(monthEnd) ? monthEnd : to;
  }
}

package org.meritdesk.incentive.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.meritdesk.incentive.api.BadgeGoal;
import org.meritdesk.incentive.api.SkillBadge;
import org.meritdesk.incentive.api.StreakMedal;
import org.meritdesk.incentive.domain.Streak;

/** What somebody could still get, and what is missing for it. */
record BadgeGoals(Handle handle, BadgeReader reader) {

  List<BadgeGoal> of(long agent, YearMonth month, Set<String> held) {
    List<BadgeGoal> found = new ArrayList<>();
    List<StreakMedal> medals =
        RulesInForce.of(handle, month, StreakMedal.class).stream()
            .map(RulesInForce.Placed::rule)
            .toList();
    if (!medals.isEmpty()) {
      Streak none = Streak.longest(List.of());
      Streak streak = reader.streaks(month, Set.of(agent)).getOrDefault(agent, none);
      for (StreakMedal each : medals) {
        each.levelHours().stream()
            .filter(hours -> streak.seconds() < hours * 3600L)
            .findFirst()
            .ifPresent(
                next ->
                    found.add(
                        new BadgeGoal(
                            each.code(),
                            each.names(),
                            BadgeRunner.hours(streak),
                            next,
                            List.of(),
                            false)));
      }
    }
    RulesInForce.of(handle, month, SkillBadge.class).stream()
        .map(RulesInForce.Placed::rule)
        .filter(each -> !held.contains(each.code()))
        .forEach(
            each ->
                found.add(
                    new BadgeGoal(
                        each.code(),
                        each.names(),
                        null,
                        null,
                        each.courses().stream()
                            .filter(course -> !reader.holders(course).containsKey(agent))
                            .toList(),
                        each.certified())));
    return found;
  }
}

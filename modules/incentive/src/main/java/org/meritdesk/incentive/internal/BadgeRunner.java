package org.meritdesk.incentive.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.BadgeEvidence;
import org.meritdesk.incentive.api.BadgeRun;
import org.meritdesk.incentive.api.BadgeState;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.SkillBadge;
import org.meritdesk.incentive.api.StreakMedal;
import org.meritdesk.incentive.domain.Streak;
import org.meritdesk.training.api.RecordView;

/** Gives what rules say and takes back what they no longer say (徽章评定). */
final class BadgeRunner {

  /** Who gives where a rule does. */
  static final String RULE = "system";

  private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

  private final Handle handle;
  private final BadgeReader reader;
  private final Instant now;
  private final List<Long> given = new ArrayList<>();
  private int revoked;

  BadgeRunner(Handle handle, BadgeReader reader, Instant now) {
    this.handle = handle;
    this.reader = reader;
    this.now = now;
  }

  BadgeRun run(YearMonth month) {
    List<RulesInForce.Placed<StreakMedal>> medals =
        RulesInForce.of(handle, month, StreakMedal.class);
    if (!medals.isEmpty()) {
      Map<Long, Streak> streaks = new TreeMap<>(reader.streaks(month, Set.of()));
      medals.forEach(each -> medal(each, month, streaks));
    }
    RulesInForce.of(handle, month, SkillBadge.class).stream()
        .filter(each -> !each.rule().courses().isEmpty())
        .forEach(this::skill);
    return new BadgeRun(month, given.size(), revoked);
  }

  /** What this run gave. */
  List<Long> given() {
    return List.copyOf(given);
  }

  private void medal(
      RulesInForce.Placed<StreakMedal> placed, YearMonth month, Map<Long, Streak> streaks) {
    StreakMedal rule = placed.rule();
    Map<Long, Integer> levels = new HashMap<>();
    streaks.forEach(
        (agent, streak) -> {
          int level = rule.level(streak.seconds());
          levels.put(agent, level);
          if (level > 0) {
            give(
                placed,
                new BadgeRows.New(
                    agent,
                    month.toString(),
                    level,
                    BadgeState.HELD,
                    evidence(streak),
                    reader.today(),
                    rule.validMonths() == 0
                        ? null
                        : month.plusMonths(rule.validMonths() + 1L).atDay(1)));
          }
        });
    BadgeRows.all(handle).stream()
        .filter(each -> each.rule().equals(rule.code()) && each.state() == BadgeState.HELD)
        .filter(each -> each.period().equals(month.toString()))
        .filter(each -> each.level() > levels.getOrDefault(each.agentId(), 0))
        .forEach(
            each -> {
              BadgeRows.revoke(handle, each.id(), RULE, "rule");
              revoked++;
            });
  }

  static BadgeEvidence evidence(Streak streak) {
    return new BadgeEvidence(
        streak.from(), streak.to(), hours(streak), streak.contacts(), List.of(), null);
  }

  static BigDecimal hours(Streak streak) {
    return BigDecimal.valueOf(streak.seconds()).divide(HOUR, 1, RoundingMode.DOWN);
  }

  private void skill(RulesInForce.Placed<SkillBadge> placed) {
    List<Map<Long, RecordView>> held =
        placed.rule().courses().stream().map(reader::holders).toList();
    new TreeMap<>(held.get(0))
        .keySet()
        .forEach(
            agent -> {
              List<RecordView> records = held.stream().map(each -> each.get(agent)).toList();
              if (records.stream().allMatch(Objects::nonNull)) {
                give(placed, agent, records);
              }
            });
  }

  private void give(RulesInForce.Placed<SkillBadge> placed, long agent, List<RecordView> records) {
    LocalDate last = records.stream().map(RecordView::day).max(LocalDate::compareTo).orElseThrow();
    give(
        placed,
        new BadgeRows.New(
            agent,
            last.toString(),
            3,
            BadgeState.HELD,
            new BadgeEvidence(null, null, null, 0, placed.rule().courses(), null),
            last,
            earliest(records)));
  }

  private static @Nullable LocalDate earliest(List<RecordView> records) {
    LocalDate found = null;
    for (RecordView each : records) {
      LocalDate ends = each.expiresOn();
      found = ends != null && (found == null || ends.isBefore(found)) ? ends : found;
    }
    return found;
  }

  private void give(RulesInForce.Placed<? extends IncentiveRule> placed, BadgeRows.New badge) {
    BadgeRows.insert(handle, placed, badge, RULE, now).ifPresent(given::add);
  }
}

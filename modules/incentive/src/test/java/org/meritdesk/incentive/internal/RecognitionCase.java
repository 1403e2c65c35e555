package org.meritdesk.incentive.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.LeaveForPraise;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.PointsReason;
import org.meritdesk.incentive.api.PointsRule;
import org.meritdesk.incentive.api.StreakMedal;
import org.meritdesk.incentive.api.TierResources;
import org.meritdesk.incentive.domain.PointsDue;
import org.meritdesk.incentive.domain.Streak;

/** What a case folder says of points, stars, leave, medals and resources. */
final class RecognitionCase {

  private final JsonNode facts;
  private final PlanDocument plan;
  private final JsonNode expected;

  RecognitionCase(JsonNode facts, PlanDocument plan, JsonNode expected) {
    this.facts = facts;
    this.plan = plan;
    this.expected = expected;
  }

  /** Fails where something else comes out. */
  void holds() {
    if (expected.has("points")) {
      points(rule(PointsRule.class));
    }
    if (expected.has("leaveHours")) {
      leave(rule(LeaveForPraise.class));
    }
    if (expected.has("medals")) {
      medals(rule(StreakMedal.class));
    }
    if (expected.has("opens")) {
      Map<String, BigDecimal> opens = new HashMap<>();
      rule(TierResources.class).opens().forEach((kind, much) -> opens.put(kind.name(), much));
      assertThat(opens).containsExactlyInAnyOrderEntriesOf(numbers("opens"));
    }
  }

  private void points(PointsRule rule) {
    List<PointsDue.Fact> found = new ArrayList<>();
    for (JsonNode each : facts.path("earnings")) {
      found.add(
          new PointsDue.Fact(
              new PointsDue.Source(
                  PointsReason.valueOf(each.path("reason").asText()), "" + found.size()),
              each.path("agent").asLong(),
              LocalDate.parse(each.path("day").asText()),
              new BigDecimal(each.path("quantity").asText())));
    }
    Map<String, BigDecimal> sums = new HashMap<>();
    found.forEach(each -> sums.putIfAbsent("" + each.agentId(), BigDecimal.ZERO));
    PointsDue.of(rule, found, Set.of())
        .forEach(
            (fact, points) ->
                sums.merge("" + fact.agentId(), BigDecimal.valueOf(points), BigDecimal::add));
    assertThat(sums).as("points").containsExactlyInAnyOrderEntriesOf(numbers("points"));
    numbers("stars")
        .forEach(
            (agent, stars) ->
                assertThat(rule.stars(sums.get(agent).longValue()))
                    .as("stars of " + agent)
                    .isEqualTo(stars.intValue()));
  }

  private void leave(LeaveForPraise rule) {
    Map<String, BigDecimal> hours = new HashMap<>();
    for (JsonNode each : facts.path("praise")) {
      String agent = each.path("agent").asText();
      BigDecimal before = hours.getOrDefault(agent, BigDecimal.ZERO);
      hours.put(agent, before.add(BigDecimal.valueOf(rule.granted(before.intValue()))));
    }
    assertThat(hours).as("leave").containsExactlyInAnyOrderEntriesOf(numbers("leaveHours"));
  }

  private void medals(StreakMedal rule) {
    Map<String, List<Streak.Part>> parts = new HashMap<>();
    for (JsonNode each : facts.path("served")) {
      Instant from = Instant.parse(each.path("from").asText());
      for (int i = 0; i < each.path("times").asInt(1); i++) {
        Instant begin = from.plusSeconds(i * 3600L);
        parts
            .computeIfAbsent(each.path("agent").asText(), id -> new ArrayList<>())
            .add(
                new Streak.Part(
                    begin,
                    begin.plusSeconds(each.path("seconds").asLong()),
                    each.path("complaint").asBoolean()));
      }
    }
    Map<String, BigDecimal> levels = new HashMap<>();
    parts.forEach(
        (agent, all) ->
            levels.put(agent, BigDecimal.valueOf(rule.level(Streak.longest(all).seconds()))));
    assertThat(levels).as("medals").containsExactlyInAnyOrderEntriesOf(numbers("medals"));
  }

  private <T extends IncentiveRule> T rule(Class<T> kind) {
    return plan.rules().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }

  private Map<String, BigDecimal> numbers(String name) {
    Map<String, BigDecimal> found = new HashMap<>();
    expected
        .path(name)
        .fields()
        .forEachRemaining(
            each -> found.put(each.getKey(), new BigDecimal(each.getValue().asText())));
    return found;
  }
}

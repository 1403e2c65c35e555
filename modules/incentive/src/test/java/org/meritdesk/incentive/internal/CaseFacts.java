package org.meritdesk.incentive.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.AgentEvidence;
import org.meritdesk.incentive.api.MonthEvidence;
import org.meritdesk.incentive.domain.PayPart;
import org.meritdesk.incentive.domain.PieceCounts;
import org.meritdesk.incentive.domain.TeamResults;
import org.meritdesk.scoring.api.MonthScore;

/** The facts of a case folder: agents with their published months. */
final class CaseFacts {

  private final JsonNode read;
  private final YearMonth month;

  CaseFacts(JsonNode read) {
    this.read = read;
    this.month = YearMonth.parse(read.path("month").asText());
  }

  /** What rules judge. */
  MonthEvidence evidence() {
    List<AgentEvidence> agents = new ArrayList<>();
    read.path("agents").forEach(each -> agents.add(agent(each)));
    return new MonthEvidence(month, agents);
  }

  /** What the month pays for. */
  List<PayPart> parts() {
    List<PayPart> parts = new ArrayList<>();
    for (JsonNode each : read.path("agents")) {
      AgentEvidence agent = agent(each);
      MonthScore own = agent.month(month).orElseThrow();
      parts.add(
          new PayPart(
              agent.agentId(),
              agent.agentId(),
              1,
              own.teamCode(),
              own.postCode(),
              agent.step(),
              own.days(),
              own.monthDays(),
              own.score(),
              null));
    }
    return parts;
  }

  /** What teams reached. */
  TeamResults teams() {
    Map<String, Map<String, BigDecimal>> figures = new HashMap<>();
    read.path("teamResults")
        .fields()
        .forEachRemaining(
            rule ->
                rule.getValue()
                    .fields()
                    .forEachRemaining(
                        team ->
                            figures
                                .computeIfAbsent(rule.getKey(), code -> new HashMap<>())
                                .put(team.getKey(), new BigDecimal(team.getValue().asText()))));
    return new TeamResults(figures);
  }

  /** What is rewarded by the piece: by code of the rule and agent. */
  PieceCounts pieces() {
    Map<String, Map<PieceCounts.Of, BigDecimal>> counts = new HashMap<>();
    read.path("pieces")
        .fields()
        .forEachRemaining(
            rule ->
                rule.getValue()
                    .fields()
                    .forEachRemaining(
                        agent ->
                            counts
                                .computeIfAbsent(rule.getKey(), code -> new HashMap<>())
                                .put(
                                    new PieceCounts.Of(Long.parseLong(agent.getKey()), 1),
                                    new BigDecimal(agent.getValue().asText()))));
    return new PieceCounts(counts);
  }

  private static AgentEvidence agent(JsonNode each) {
    List<MonthScore> months = new ArrayList<>();
    each.path("months").forEach(one -> months.add(score(each, one)));
    Set<String> badges = new HashSet<>();
    each.path("badges").forEach(one -> badges.add(one.asText()));
    return new AgentEvidence(
        each.path("id").asLong(),
        LocalDate.parse(each.path("hired").asText()),
        each.path("step").asText(),
        day(each.path("since")),
        each.path("taughtMinutes").asInt(),
        badges,
        each.path("eligibilities").asInt(),
        each.path("votes").asInt(),
        each.path("openAppeal").asBoolean(),
        months);
  }

  private static MonthScore score(JsonNode agent, JsonNode one) {
    long id = agent.path("id").asLong();
    YearMonth month = YearMonth.parse(one.path("month").asText());
    int days = one.path("days").asInt();
    boolean scored = !one.path("score").isNull();
    return new MonthScore(
        month,
        1,
        id,
        "E" + id,
        "客服" + id,
        agent.path("team").asText("T1"),
        agent.path("post").asText(),
        null,
        days,
        scored ? days : 0,
        31,
        scored
            ? new BigDecimal(one.path("score").asText()).multiply(BigDecimal.valueOf(days))
            : null,
        one.path("breached").asBoolean(),
        one.path("sample").asLong(),
        List.of(id));
  }

  private static @Nullable LocalDate day(JsonNode node) {
    return node.isNull() ? null : LocalDate.parse(node.asText());
  }
}

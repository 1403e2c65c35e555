package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.AgentEvidence;
import org.meritdesk.incentive.api.CatalogueKind;
import org.meritdesk.incentive.api.MonthEvidence;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.LadderPlace;
import org.meritdesk.people.api.LadderSteps;
import org.meritdesk.scoring.api.MonthScore;
import org.meritdesk.scoring.api.MonthScores;
import org.meritdesk.training.api.ClassHours;

/** Gathers what rules may know about a month (规则依据), in a few readings for everybody at once. */
@ApplicationScoped
class EvidenceReader {

  private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

  private Jdbi jdbi;
  private Clock clock;
  private MonthScores scores;
  private Agents agents;
  private LadderSteps ladder;
  private ClassHours hours;

  @Inject
  EvidenceReader(
      Jdbi jdbi,
      Clock clock,
      MonthScores scores,
      Agents agents,
      LadderSteps ladder,
      ClassHours hours) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.scores = scores;
    this.agents = agents;
    this.ladder = ladder;
    this.hours = hours;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected EvidenceReader() {}

  /** Everybody with a published appraisal in the month, with so many months up to it. */
  public MonthEvidence of(YearMonth month, int months) {
    Map<Long, List<MonthScore>> byAgent = new LinkedHashMap<>();
    scores
        .published(month.minusMonths(Math.max(1, months) - 1L), month)
        .forEach(
            each -> byAgent.computeIfAbsent(each.agentId(), id -> new ArrayList<>()).add(each));
    byAgent.values().forEach(list -> list.sort(Comparator.comparing(MonthScore::month).reversed()));
    byAgent.values().removeIf(list -> !list.get(0).month().equals(month));
    LocalDate end = month.plusMonths(1).atDay(1);
    Map<Long, AgentView> people = agents.byIds(byAgent.keySet());
    Map<Long, LadderPlace> places = ladder.on(end.minusDays(1), byAgent.keySet());
    Map<Long, Integer> taught = hours.confirmed(EVER, end);
    Map<Long, Set<String>> badges =
        jdbi.withHandle(handle -> BadgeRows.held(handle, end.minusDays(1)));
    Map<Long, List<LocalDate>> redeemed = jdbi.withHandle(this::eligibilities);
    Map<Long, Integer> votes = jdbi.withHandle(handle -> HonourVoteRows.counts(handle, month));
    Set<Long> appealing = scores.appealing(month);
    List<AgentEvidence> all = new ArrayList<>();
    byAgent.forEach(
        (id, list) -> {
          AgentView person = people.get(id);
          LadderPlace place = places.get(id);
          if (person != null && place != null) {
            all.add(
                new AgentEvidence(
                    id,
                    person.hiredOn(),
                    place.step(),
                    place.since(),
                    taught.getOrDefault(id, 0),
                    badges.getOrDefault(id, Set.of()),
                    since(redeemed.getOrDefault(id, List.of()), place.since()),
                    votes.getOrDefault(id, 0),
                    appealing.contains(id),
                    list));
          }
        });
    return new MonthEvidence(month, all);
  }

  private Map<Long, List<LocalDate>> eligibilities(Handle handle) {
    Map<Long, List<LocalDate>> found = new HashMap<>();
    RedemptionRows.fulfilled(handle, CatalogueKind.LADDER_ELIGIBILITY)
        .forEach(
            each ->
                found
                    .computeIfAbsent(each.agentId(), id -> new ArrayList<>())
                    .add(each.at().atZone(clock.getZone()).toLocalDate()));
    return found;
  }

  /** How many fall on the step that was reached on a day. */
  private static int since(List<LocalDate> days, @Nullable LocalDate reached) {
    return (int) days.stream().filter(each -> reached == null || !each.isBefore(reached)).count();
  }
}

package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.UserView;
import org.meritdesk.quality.api.AgentShare;
import org.meritdesk.quality.api.Draw;
import org.meritdesk.quality.api.DrawnContact;
import org.meritdesk.quality.api.PlanInspector;
import org.meritdesk.quality.api.SamplingPlan;
import org.meritdesk.quality.api.Shortfall;
import org.meritdesk.quality.domain.sampling.Candidate;
import org.meritdesk.quality.domain.sampling.Drawn;
import org.meritdesk.quality.domain.sampling.Hand;
import org.meritdesk.quality.domain.sampling.Sampler;

/**
 * What a plan draws in a week (抽样执行). The seed follows from plan, version and week, so nobody can
 * draw again until it suits.
 */
@ApplicationScoped
class Drawing {

  private Population population;
  private InspectorList inspectors;
  private Clock clock;

  @Inject
  Drawing(Population population, InspectorList inspectors, Clock clock) {
    this.population = population;
    this.inspectors = inspectors;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected Drawing() {}

  Draw of(PlanRows.Row plan, LocalDate from) {
    LocalDate to = from.plusWeeks(1);
    SamplingPlan document = plan.document();
    Population.Found found = population.of(document, from, to);
    long seed = seed(plan, from);
    List<Drawn> drawn =
        new Sampler(seed, document.riskShare(), hands(document))
            .draw(found.candidates(), agent -> quota(document, found, agent));
    return new Draw(
        0,
        plan.planId(),
        plan.code(),
        plan.versionNo(),
        from,
        to,
        seed,
        null,
        null,
        found.candidates().size(),
        shares(document, found, drawn),
        drawn.stream()
            .map(Drawing::contact)
            .sorted(
                Comparator.comparing(DrawnContact::inspector)
                    .thenComparing(DrawnContact::at)
                    .thenComparing(DrawnContact::recordId))
            .toList());
  }

  private static long seed(PlanRows.Row plan, LocalDate from) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  (plan.code() + "/" + plan.versionNo() + "/" + from)
                      .getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong() >>> 12;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Hand> hands(SamplingPlan plan) {
    List<Hand> hands = new ArrayList<>();
    LocalDate today = LocalDate.now(clock);
    for (PlanInspector each : plan.inspectors()) {
      int days =
          (int)
              today
                  .datesUntil(today.plusDays(plan.dueDays()))
                  .filter(day -> each.absences().stream().noneMatch(away -> away.covers(day)))
                  .count();
      inspectors
          .find(each.login())
          .ifPresent((UserView user) -> hands.add(new Hand(user.login(), user.agentId(), days)));
    }
    return hands;
  }

  private static int quota(SamplingPlan plan, Population.Found found, long agent) {
    Integer newcomers = plan.newcomerQuota();
    return newcomers != null && found.newcomers().contains(agent) ? newcomers : plan.quota();
  }

  private static List<AgentShare> shares(
      SamplingPlan plan, Population.Found found, List<Drawn> drawn) {
    Map<Long, Long> there =
        new TreeMap<>(
            found.candidates().stream()
                .collect(Collectors.groupingBy(Candidate::agentId, Collectors.counting())));
    Map<Long, Long> taken =
        drawn.stream()
            .collect(
                Collectors.groupingBy(each -> each.contact().agentId(), Collectors.counting()));
    return there.entrySet().stream()
        .map(
            each -> {
              int quota = quota(plan, found, each.getKey());
              int got = taken.getOrDefault(each.getKey(), 0L).intValue();
              int of = each.getValue().intValue();
              return new AgentShare(each.getKey(), of, quota, got, 0, shortfall(quota, got, of));
            })
        .toList();
  }

  private static @Nullable Shortfall shortfall(int quota, int drawn, int population) {
    if (drawn >= quota) {
      return null;
    }
    return drawn < population ? Shortfall.NO_INSPECTOR : Shortfall.TOO_FEW_CONTACTS;
  }

  private static DrawnContact contact(Drawn drawn) {
    Candidate contact = drawn.contact();
    return new DrawnContact(
        contact.recordId(),
        contact.accountId(),
        contact.agentId(),
        contact.at(),
        contact.stratum(),
        drawn.byRisk() ? contact.signs() : List.of(),
        drawn.inspector());
  }
}

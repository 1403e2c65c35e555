package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.HonourRight;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.Judgement;
import org.meritdesk.incentive.api.MonthEvidence;
import org.meritdesk.incentive.api.ResourceGrant;
import org.meritdesk.incentive.api.ResourceKind;
import org.meritdesk.incentive.api.ResourceState;
import org.meritdesk.incentive.api.Resources;
import org.meritdesk.incentive.api.TierResources;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.training.api.Seats;

/** Keeps what good months open, who granted it and how it is used up (优等资源管理). */
@ApplicationScoped
class ResourceBook implements Resources {

  private Jdbi jdbi;
  private EvidenceReader evidence;
  private Agents agents;
  private Seats seats;
  private Audit audit;
  private Clock clock;

  @Inject
  ResourceBook(
      Jdbi jdbi, EvidenceReader evidence, Agents agents, Seats seats, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.evidence = evidence;
    this.agents = agents;
    this.seats = seats;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ResourceBook() {}

  @Override
  public List<ResourceGrant> all(Caller who) {
    boolean sees = HonourRight.SEE.heldBy(who);
    Map<YearMonth, RowScope> scopes = new HashMap<>();
    return shown(
        jdbi.withHandle(ResourceRows::all).stream()
            .filter(
                row ->
                    sees
                        ? scopes
                            .computeIfAbsent(row.month(), month -> agents.scope(who, month))
                            .sees(row.agentId())
                        : row.state() == ResourceState.GRANTED
                            && Long.valueOf(row.agentId()).equals(who.agentId()))
            .toList());
  }

  @Override
  @Transactional
  public int propose(YearMonth month, Caller maker) {
    HonourRight.NOMINATE.demandOf(maker);
    MonthEvidence known = evidence.of(month, 1);
    int proposed =
        jdbi.inTransaction(
            handle -> {
              int count = 0;
              for (RulesInForce.Placed<TierResources> placed :
                  RulesInForce.of(handle, month, TierResources.class)) {
                count += propose(handle, placed, known, maker);
              }
              return count;
            });
    if (proposed > 0) {
      audit.record(
          maker,
          "resource.proposed",
          "resource",
          month.toString(),
          null,
          Map.of("month", month.toString(), "new", proposed));
    }
    return proposed;
  }

  private int propose(
      Handle handle, RulesInForce.Placed<TierResources> placed, MonthEvidence known, Caller maker) {
    int count = 0;
    for (Judgement each : placed.rule().judge(known)) {
      BigDecimal score = score(known, each.agentId());
      boolean own = Long.valueOf(each.agentId()).equals(maker.agentId());
      if (each.met() && score != null && !own) {
        for (Map.Entry<ResourceKind, BigDecimal> opened : placed.rule().opens().entrySet()) {
          count +=
              ResourceRows.insert(
                      handle,
                      placed,
                      known.month(),
                      each.agentId(),
                      score,
                      opened,
                      maker.name(),
                      clock.instant())
                  ? 1
                  : 0;
        }
      }
    }
    return count;
  }

  private static @Nullable BigDecimal score(MonthEvidence known, long agentId) {
    return known.agents().stream()
        .filter(each -> each.agentId() == agentId)
        .flatMap(each -> each.month(known.month()).stream())
        .findFirst()
        .map(each -> each.score())
        .orElse(null);
  }

  @Override
  @Transactional
  public ResourceGrant grant(long id, Caller checker) {
    ResourceRows.Row row = decidable(id, checker);
    refuseUnmet(row);
    return decide(row, ResourceState.GRANTED, null, checker);
  }

  @Override
  @Transactional
  public ResourceGrant refuse(long id, String reason, Caller checker) {
    if (reason.isBlank()) {
      throw IncentiveProblem.PAY_REASON_REQUIRED.problem();
    }
    return decide(decidable(id, checker), ResourceState.REFUSED, reason.strip(), checker);
  }

  @Override
  @Transactional
  public ResourceGrant use(
      long id, BigDecimal amount, String what, Optional<Long> session, Caller maker) {
    HonourRight.NOMINATE.demandOf(maker);
    ResourceRows.Row row = row(id);
    boolean seat = row.kind() == ResourceKind.COURSE_SEAT;
    boolean whole = row.kind() != ResourceKind.TRAINING_BUDGET;
    if (what.isBlank()) {
      throw IncentiveProblem.PAY_REASON_REQUIRED.problem();
    }
    if (amount.signum() <= 0
        || amount.stripTrailingZeros().scale() > (whole ? 0 : 2)
        || seat && (session.isEmpty() || amount.compareTo(BigDecimal.ONE) != 0)) {
      throw IncentiveProblem.RESOURCE_AMOUNT.problem("amount", amount.toPlainString());
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(maker.zone()));
    jdbi.useTransaction(
        handle -> {
          if (!ResourceRows.take(handle, id, amount, today)) {
            throw IncentiveProblem.RESOURCE_USED_UP.problem(
                "resource", id, "left", row(id).amount().subtract(row(id).used()));
          }
          ResourceRows.use(
              handle,
              id,
              amount,
              what.strip(),
              seat ? session.orElseThrow() : null,
              maker.name(),
              clock.instant());
          if (seat) {
            seats.enrol(session.orElseThrow(), List.of(row.agentId()), maker);
          }
        });
    note(maker, "resource.used", row, what);
    return shown(List.of(row(id))).get(0);
  }

  private ResourceRows.Row decidable(long id, Caller checker) {
    HonourRight.DECIDE.demandOf(checker);
    ResourceRows.Row row = row(id);
    checker.demandOther(IncentiveProblem.OWN_WORK, row.proposedBy());
    if (Long.valueOf(row.agentId()).equals(checker.agentId())) {
      throw IncentiveProblem.OWN_WORK.problem("maker", checker.name());
    }
    return row;
  }

  /** The newest published figures must still earn it. */
  private void refuseUnmet(ResourceRows.Row row) {
    MonthEvidence known = evidence.of(row.month(), 1);
    boolean holds =
        jdbi
            .withHandle(handle -> RulesInForce.of(handle, row.month(), TierResources.class))
            .stream()
            .filter(each -> each.rule().code().equals(row.rule()))
            .flatMap(each -> each.rule().judge(known).stream())
            .anyMatch(each -> each.met() && each.agentId() == row.agentId());
    if (!holds) {
      throw IncentiveProblem.RESOURCE_NOT_MET.problem("agent", row.agentId(), "rule", row.rule());
    }
  }

  private ResourceGrant decide(
      ResourceRows.Row row, ResourceState decision, @Nullable String reason, Caller who) {
    boolean first =
        jdbi.inTransaction(
            handle ->
                ResourceRows.decide(
                    handle, row.id(), decision, who.name(), reason, clock.instant()));
    if (!first) {
      throw IncentiveProblem.RESOURCE_DECIDED.problem(
          "resource", row.id(), "state", row(row.id()).state());
    }
    note(
        who,
        decision == ResourceState.GRANTED ? "resource.granted" : "resource.refused",
        row,
        reason);
    return shown(List.of(row(row.id()))).get(0);
  }

  private ResourceRows.Row row(long id) {
    return jdbi.withHandle(handle -> ResourceRows.one(handle, id))
        .orElseThrow(() -> IncentiveProblem.RESOURCE_NOT_FOUND.problem("resource", id));
  }

  private List<ResourceGrant> shown(List<ResourceRows.Row> rows) {
    Map<Long, AgentView> people =
        agents.byIds(rows.stream().map(ResourceRows.Row::agentId).collect(Collectors.toSet()));
    Map<Long, List<ResourceGrant.Use>> uses = new HashMap<>();
    jdbi.withHandle(ResourceRows::uses)
        .forEach(
            each ->
                uses.computeIfAbsent(each.getKey(), id -> new ArrayList<>()).add(each.getValue()));
    return rows.stream()
        .map(row -> view(row, people.get(row.agentId()), uses.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private static ResourceGrant view(
      ResourceRows.Row row, @Nullable AgentView agent, List<ResourceGrant.Use> uses) {
    return new ResourceGrant(
        row.id(),
        row.agentId(),
        agent == null ? "" : agent.employeeNo(),
        agent == null ? "" : agent.name(),
        row.rule(),
        row.names(),
        row.month(),
        row.score(),
        row.kind(),
        row.amount(),
        row.used(),
        row.until(),
        row.state(),
        row.proposedBy(),
        row.decidedBy(),
        row.reason(),
        uses);
  }

  private void note(Caller who, String action, ResourceRows.Row about, @Nullable String reason) {
    audit.record(
        who,
        action,
        "resource",
        Long.toString(about.id()),
        reason,
        Map.of(
            "agent", about.agentId(),
            "rule", about.rule(),
            "month", about.month().toString()));
  }
}

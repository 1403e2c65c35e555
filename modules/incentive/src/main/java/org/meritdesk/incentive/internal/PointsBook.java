package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.PointsAccount;
import org.meritdesk.incentive.api.PointsBank;
import org.meritdesk.incentive.api.PointsBooking;
import org.meritdesk.incentive.api.PointsCorrection;
import org.meritdesk.incentive.api.PointsKind;
import org.meritdesk.incentive.api.PointsProblem;
import org.meritdesk.incentive.api.PointsReason;
import org.meritdesk.incentive.api.PointsRight;
import org.meritdesk.incentive.api.PointsRule;
import org.meritdesk.incentive.api.PointsRun;
import org.meritdesk.incentive.domain.PointsDue;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;

/** Keeps the accounts of points (积分银行). */
@ApplicationScoped
class PointsBook implements PointsBank {

  private static final int MONTHS_RUN = 3;
  private static final int MOST = 100_000;

  private Jdbi jdbi;
  private PointsFacts facts;
  private Agents agents;
  private PointsNotices notices;
  private Audit audit;
  private Clock clock;

  @Inject
  PointsBook(
      Jdbi jdbi,
      PointsFacts facts,
      Agents agents,
      PointsNotices notices,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.facts = facts;
    this.agents = agents;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected PointsBook() {}

  @Override
  public List<PointsAccount> accounts(Caller who) {
    PointsRight.SEE.demandOf(who);
    RowScope seen = agents.scope(who, YearMonth.from(today()));
    List<PointsRows.Balance> balances =
        jdbi.withHandle(PointsRows::balances).stream()
            .filter(each -> seen.sees(each.agentId()))
            .toList();
    return views(balances);
  }

  @Override
  public PointsAccount account(long agentId, Caller who) {
    PointsRows.Balance balance =
        jdbi.withHandle(PointsRows::balances).stream()
            .filter(each -> each.agentId() == agentId)
            .findFirst()
            .orElse(new PointsRows.Balance(agentId, 0, 0));
    demandSeen(agentId, who);
    return views(List.of(balance)).get(0);
  }

  @Override
  public List<PointsBooking> bookings(long agentId, Caller who) {
    demandSeen(agentId, who);
    return jdbi.withHandle(handle -> PointsRows.bookings(handle, agentId));
  }

  @Override
  public Optional<PointsRule> rule(YearMonth month) {
    return jdbi.withHandle(handle -> rule(handle, month));
  }

  private static Optional<PointsRule> rule(Handle handle, YearMonth month) {
    return RulesInForce.of(handle, month, PointsRule.class).stream()
        .map(RulesInForce.Placed::rule)
        .findFirst();
  }

  @Override
  @Transactional
  public PointsRun run(YearMonth month, Caller who) {
    PointsRight.KEEP.demandOf(who);
    PointsRun run = runs(month, who);
    audit.record(
        who,
        "points.run",
        "month",
        month.toString(),
        null,
        Map.of("earned", run.earned(), "reversed", run.reversed()));
    return run;
  }

  @Override
  @Transactional
  public int nightly() {
    Caller system = Caller.system();
    int booked = 0;
    for (int back = MONTHS_RUN - 1; back >= 0; back--) {
      booked += runs(YearMonth.from(today()).minusMonths(back), system).bookings();
    }
    return booked + jdbi.inTransaction(handle -> runner(handle, system).expire());
  }

  private PointsRun runs(YearMonth month, Caller who) {
    Optional<PointsRule> rule = rule(month);
    if (rule.isEmpty()) {
      return new PointsRun(month, 0, 0, 0);
    }
    List<PointsDue.Fact> known = facts.of(month);
    return jdbi.inTransaction(handle -> runner(handle, who).run(month, rule.get(), known));
  }

  private PointsRunner runner(Handle handle, Caller who) {
    return new PointsRunner(handle, who.name(), clock.instant(), today());
  }

  @Override
  @Transactional
  public PointsCorrection propose(long agentId, int points, String reason, Caller maker) {
    PointsRight.KEEP.demandOf(maker);
    refuseOwn(agentId, maker);
    demandWords(reason);
    if (points == 0 || Math.abs(points) > MOST) {
      throw PointsProblem.CORRECTION_POINTS.problem("points", points);
    }
    if (agents.byIds(List.of(agentId)).isEmpty()) {
      throw PointsProblem.POINTS_NOT_FOUND.problem("agent", agentId);
    }
    long id =
        jdbi.inTransaction(
            handle ->
                CorrectionRows.insert(
                    handle, agentId, points, reason.strip(), maker.name(), clock.instant()));
    PointsCorrection made = view(row(id));
    note(maker, "points.correction-proposed", made, reason);
    notices.proposed(made);
    return made;
  }

  @Override
  @Transactional
  public PointsCorrection confirm(long id, Caller checker) {
    CorrectionRows.Row row = decidable(id, checker);
    jdbi.useTransaction(
        handle -> {
          decide(handle, id, PointsCorrection.State.CONFIRMED, null, checker);
          PointsLedger.Booking booking =
              new PointsLedger.Booking(
                  PointsKind.CORRECT,
                  PointsReason.CORRECTION,
                  PointsReason.CORRECTION.name(),
                  Long.toString(id),
                  0,
                  row.agentId(),
                  null,
                  null,
                  row.reason(),
                  checker.name(),
                  clock.instant());
          if (row.points() > 0) {
            YearMonth month = YearMonth.from(today());
            PointsLedger.give(
                handle,
                booking,
                row.points(),
                rule(handle, month).map(rule -> rule.expiry(month)).orElse(null));
          } else {
            PointsLedger.take(handle, booking, -row.points(), PointsLedger.Account.ISSUED, today());
          }
        });
    PointsCorrection done = view(row(id));
    note(checker, "points.correction-confirmed", done, row.reason());
    notices.corrected(done);
    return done;
  }

  @Override
  @Transactional
  public PointsCorrection refuse(long id, String words, Caller checker) {
    demandWords(words);
    decidable(id, checker);
    jdbi.useTransaction(
        handle -> decide(handle, id, PointsCorrection.State.REFUSED, words.strip(), checker));
    PointsCorrection done = view(row(id));
    note(checker, "points.correction-refused", done, words);
    return done;
  }

  @Override
  public List<PointsCorrection> corrections(Caller who) {
    PointsRight.REVIEW.demandOf(who);
    return jdbi.withHandle(CorrectionRows::all).stream().map(this::view).toList();
  }

  private void decide(
      Handle handle,
      long id,
      PointsCorrection.State state,
      @Nullable String words,
      Caller checker) {
    if (!CorrectionRows.decide(handle, id, state, checker.name(), words, clock.instant())) {
      throw PointsProblem.CORRECTION_DECIDED.problem("correction", id, "state", row(id).state());
    }
  }

  private CorrectionRows.Row decidable(long id, Caller checker) {
    PointsRight.DECIDE.demandOf(checker);
    CorrectionRows.Row row = row(id);
    checker.demandOther(IncentiveProblem.OWN_WORK, row.proposedBy());
    refuseOwn(row.agentId(), checker);
    return row;
  }

  private CorrectionRows.Row row(long id) {
    return jdbi.withHandle(handle -> CorrectionRows.one(handle, id))
        .orElseThrow(() -> PointsProblem.CORRECTION_NOT_FOUND.problem("correction", id));
  }

  private PointsCorrection view(CorrectionRows.Row row) {
    AgentView agent = agents.byIds(List.of(row.agentId())).get(row.agentId());
    return row.view(agent);
  }

  private List<PointsAccount> views(List<PointsRows.Balance> balances) {
    List<Long> ids = balances.stream().map(PointsRows.Balance::agentId).toList();
    Map<Long, AgentView> people = agents.byIds(ids);
    Map<Long, List<PointsAccount.Expiring>> expiring =
        jdbi.withHandle(handle -> PointsRows.expiring(handle, ids, today()));
    PointsRule rule = rule(YearMonth.from(today())).orElse(null);
    return balances.stream()
        .map(
            each ->
                AccountView.of(
                    each,
                    people.get(each.agentId()),
                    rule,
                    expiring.getOrDefault(each.agentId(), List.of())))
        .collect(Collectors.toList());
  }

  private void demandSeen(long agentId, Caller who) {
    PointsRight.SEE.demandOf(who);
    if (!agents.scope(who, YearMonth.from(today())).sees(agentId)
        || agents.byIds(List.of(agentId)).isEmpty()) {
      throw PointsProblem.POINTS_NOT_FOUND.problem("agent", agentId);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static void demandWords(String words) {
    if (words.isBlank()) {
      throw IncentiveProblem.PAY_REASON_REQUIRED.problem();
    }
  }

  private static void refuseOwn(long agentId, Caller who) {
    if (Long.valueOf(agentId).equals(who.agentId())) {
      throw IncentiveProblem.OWN_WORK.problem("maker", who.name());
    }
  }

  private void note(Caller who, String action, PointsCorrection each, String reason) {
    audit.record(
        who,
        action,
        "points-correction",
        Long.toString(each.id()),
        reason,
        Map.of("agent", each.agentId(), "points", each.points()));
  }
}

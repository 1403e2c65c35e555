package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.LeaveAccount;
import org.meritdesk.incentive.api.LeaveAccounts;
import org.meritdesk.incentive.api.LeaveBooking;
import org.meritdesk.incentive.api.LeaveState;
import org.meritdesk.incentive.api.PraiseProblem;
import org.meritdesk.incentive.api.PraiseRight;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.RowScope;

/** Keeps hours of leave and what is asked of them (弹性调休). */
@ApplicationScoped
class LeaveBook implements LeaveAccounts {

  private static final int DAY = 8;

  private Jdbi jdbi;
  private Agents agents;
  private PraiseNotices notices;
  private Audit audit;
  private Clock clock;

  @Inject
  LeaveBook(Jdbi jdbi, Agents agents, PraiseNotices notices, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected LeaveBook() {}

  @Override
  public LeaveAccount mine(Caller agent) {
    long id = own(agent);
    List<LeaveAccount.Grant> grants =
        jdbi.withHandle(handle -> LeaveRows.grants(handle, id, today()));
    return new LeaveAccount(
        id, grants.stream().mapToInt(LeaveAccount.Grant::remaining).sum(), grants);
  }

  @Override
  @Transactional
  public LeaveBooking request(LocalDate day, int hours, Caller agent) {
    long agentId = own(agent);
    if (!day.isAfter(today())) {
      throw PraiseProblem.LEAVE_DAY.problem("day", day);
    }
    if (hours < 1 || hours > DAY) {
      throw PraiseProblem.LEAVE_HOURS.problem("hours", hours);
    }
    long id =
        jdbi.inTransaction(
            handle -> {
              LeaveLedger.demand(handle, agentId, day, hours);
              long made =
                  LeaveRows.insert(handle, agentId, day, hours, agent.name(), clock.instant())
                      .orElseThrow(() -> PraiseProblem.LEAVE_TWICE.problem("day", day));
              LeaveLedger.take(handle, agentId, made, day, hours);
              return made;
            });
    LeaveBooking asked = view(row(id));
    note(agent, "leave.requested", asked, null);
    notices.asked(asked);
    return asked;
  }

  @Override
  @Transactional
  public LeaveBooking withdraw(long id, Caller agent) {
    LeaveRows.Row row = row(id);
    if (row.agentId() != own(agent)) {
      throw unknown(id);
    }
    if (!row.day().isAfter(today())) {
      throw stale(id);
    }
    return end(
        row,
        List.of(LeaveState.REQUESTED, LeaveState.APPROVED),
        LeaveState.WITHDRAWN,
        null,
        agent,
        "leave.withdrawn");
  }

  @Override
  @Transactional
  public LeaveBooking approve(long id, Caller who) {
    return end(
        decidable(id, who),
        List.of(LeaveState.REQUESTED),
        LeaveState.APPROVED,
        null,
        who,
        "leave.approved");
  }

  @Override
  @Transactional
  public LeaveBooking refuse(long id, String words, Caller who) {
    if (words.isBlank()) {
      throw IncentiveProblem.PAY_REASON_REQUIRED.problem();
    }
    return end(
        decidable(id, who),
        List.of(LeaveState.REQUESTED),
        LeaveState.REFUSED,
        words.strip(),
        who,
        "leave.refused");
  }

  private LeaveBooking end(
      LeaveRows.Row row,
      List<LeaveState> from,
      LeaveState to,
      @Nullable String words,
      Caller who,
      String action) {
    jdbi.useTransaction(
        handle -> {
          if (!LeaveRows.decide(handle, row.id(), from, to, who.name(), words, clock.instant())) {
            throw stale(row.id());
          }
          if (to != LeaveState.APPROVED) {
            LeaveLedger.giveBack(handle, row.agentId(), row.id());
          }
        });
    LeaveBooking done = view(row(row.id()));
    note(who, action, done, words);
    if (to != LeaveState.WITHDRAWN) {
      notices.decided(done, to == LeaveState.APPROVED);
    }
    return done;
  }

  @Override
  public List<LeaveBooking> all(Caller who) {
    PraiseRight.SEE.demandOf(who);
    RowScope seen = agents.scope(who, YearMonth.from(today()));
    List<LeaveRows.Row> rows =
        jdbi.withHandle(LeaveRows::all).stream().filter(each -> seen.sees(each.agentId())).toList();
    Map<Long, AgentView> people =
        agents.byIds(rows.stream().map(LeaveRows.Row::agentId).collect(Collectors.toSet()));
    return rows.stream().map(each -> each.view(people.get(each.agentId()), today())).toList();
  }

  private LeaveRows.Row decidable(long id, Caller who) {
    PraiseRight.AGREE.demandOf(who);
    LeaveRows.Row row = row(id);
    if (!agents.scope(who, YearMonth.from(today())).sees(row.agentId())) {
      throw unknown(id);
    }
    who.demandOther(IncentiveProblem.OWN_WORK, row.requestedBy());
    if (Long.valueOf(row.agentId()).equals(who.agentId())) {
      throw IncentiveProblem.OWN_WORK.problem("maker", who.name());
    }
    return row;
  }

  private static long own(Caller agent) {
    PraiseRight.ASK.demandOf(agent);
    Long id = agent.agentId();
    if (id == null) {
      throw PeopleProblem.NOT_ALLOWED.problem("caller", agent.name());
    }
    return id;
  }

  private LeaveRows.Row row(long id) {
    return jdbi.withHandle(handle -> LeaveRows.one(handle, id)).orElseThrow(() -> unknown(id));
  }

  private LeaveBooking view(LeaveRows.Row row) {
    return row.view(agents.byIds(List.of(row.agentId())).get(row.agentId()), today());
  }

  private static RuntimeException unknown(long id) {
    return PraiseProblem.LEAVE_NOT_FOUND.problem("leave", id);
  }

  private RuntimeException stale(long id) {
    return PraiseProblem.LEAVE_STATE.problem("leave", id, "state", view(row(id)).state());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void note(Caller who, String action, LeaveBooking each, @Nullable String reason) {
    audit.record(
        who,
        action,
        "leave",
        Long.toString(each.id()),
        reason,
        Map.of("agent", each.agentId(), "day", each.day().toString(), "hours", each.hours()));
  }
}

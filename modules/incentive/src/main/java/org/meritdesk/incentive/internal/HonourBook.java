package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Honour;
import org.meritdesk.incentive.api.HonourCandidate;
import org.meritdesk.incentive.api.HonourRanking;
import org.meritdesk.incentive.api.HonourRight;
import org.meritdesk.incentive.api.HonourState;
import org.meritdesk.incentive.api.Honours;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.Judgement;
import org.meritdesk.incentive.api.WallEntry;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;

/** Keeps the honours and who stands for them (荣誉评选). */
@ApplicationScoped
class HonourBook implements Honours {

  private Jdbi jdbi;
  private HonourReader reader;
  private Agents agents;
  private HonourNotices notices;
  private Audit audit;
  private Clock clock;
  private HonourViews views;

  @Inject
  HonourBook(
      Jdbi jdbi,
      HonourReader reader,
      Agents agents,
      HonourNotices notices,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.reader = reader;
    this.agents = agents;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
    this.views = new HonourViews(jdbi, agents);
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected HonourBook() {}

  @Override
  public List<HonourRanking> rankings(YearMonth month, Caller who) {
    HonourRight.SEE.demandOf(who);
    RowScope seen = agents.scope(who, month);
    return reader.rankings(month).stream()
        .map(
            each ->
                new HonourRanking(
                    each.code(),
                    each.names(),
                    each.candidates().stream().filter(one -> seen.sees(one.agentId())).toList()))
        .toList();
  }

  @Override
  @Transactional
  public Honour nominate(String rule, YearMonth month, long agentId, String words, Caller maker) {
    HonourRight.NOMINATE.demandOf(maker);
    Decisions.refuseOwn(agentId, maker);
    Decisions.demandReason(words);
    Judgement judgement = honoured(rule, month, agentId);
    Integer place = judgement.place();
    RulesInForce.Placed<IncentiveRule> placed =
        reader.rules(month).stream()
            .filter(each -> each.rule().code().equals(rule))
            .findFirst()
            .orElseThrow(() -> notMet(rule, month, agentId));
    long id =
        jdbi.inTransaction(
            handle ->
                HonourRows.insert(
                        handle,
                        placed,
                        month,
                        judgement,
                        place == null ? 1 : place,
                        words.strip(),
                        maker.name(),
                        clock.instant())
                    .orElseThrow(
                        () ->
                            IncentiveProblem.HONOUR_TAKEN.problem("agent", agentId, "rule", rule)));
    Honour made = get(id, maker);
    note(maker, "honour.nominated", made, words);
    notices.nominated(made);
    return made;
  }

  @Override
  @Transactional
  public Honour confirm(long id, Caller checker) {
    HonourRows.Row row = decidable(id, checker);
    honoured(row.rule(), row.month(), row.agentId());
    decide(id, HonourState.CONFIRMED, null, checker);
    jdbi.useTransaction(handle -> HonourPrizes.give(handle, row, checker.name(), clock.instant()));
    Honour given = get(id, checker);
    note(checker, "honour.confirmed", given, null);
    notices.given(given);
    return given;
  }

  @Override
  @Transactional
  public Honour refuse(long id, String reason, Caller checker) {
    Decisions.demandReason(reason);
    decidable(id, checker);
    decide(id, HonourState.REFUSED, reason.strip(), checker);
    Honour refused = get(id, checker);
    note(checker, "honour.refused", refused, reason);
    return refused;
  }

  @Override
  @Transactional
  public Honour revoke(long id, String reason, Caller checker) {
    Decisions.demandReason(reason);
    HonourRows.Row row = decidable(id, checker);
    boolean first =
        jdbi.inTransaction(
            handle ->
                HonourRows.revoke(handle, id, checker.name(), reason.strip(), clock.instant()));
    if (!first) {
      throw stale(id);
    }
    jdbi.useTransaction(
        handle ->
            HonourPrizes.askBack(handle, row, reason.strip(), checker.name(), clock.instant()));
    Honour revoked = get(id, checker);
    note(checker, "honour.revoked", revoked, reason);
    return revoked;
  }

  @Override
  public List<Honour> all(Caller who) {
    return views.of(jdbi.withHandle(HonourRows::all), who);
  }

  @Override
  public Honour get(long id, Caller who) {
    return views.of(List.of(row(id)), who).stream().findFirst().orElseThrow(() -> unknown(id));
  }

  @Override
  public List<WallEntry> wall() {
    return views.wall();
  }

  @Override
  public boolean shown(Caller who) {
    Long agent = who.agentId();
    return agent != null && !jdbi.withHandle(HonourRows::unshown).contains(agent);
  }

  @Override
  @Transactional
  public void show(boolean shown, Caller who) {
    Long agent = who.agentId();
    if (agent != null) {
      jdbi.useTransaction(handle -> HonourRows.show(handle, agent, shown, clock.instant()));
      audit.record(
          who,
          shown ? "honour.shown" : "honour.unshown",
          "agent",
          Long.toString(agent),
          null,
          Map.of());
    }
  }

  /** What the rule found, if it honours the agent now. */
  private Judgement honoured(String rule, YearMonth month, long agentId) {
    return reader.rankings(month).stream()
        .filter(each -> each.code().equals(rule))
        .flatMap(each -> each.candidates().stream())
        .filter(each -> each.agentId() == agentId)
        .map(HonourCandidate::judgement)
        .filter(Judgement::met)
        .findFirst()
        .orElseThrow(() -> notMet(rule, month, agentId));
  }

  private HonourRows.Row decidable(long id, Caller checker) {
    HonourRight.DECIDE.demandOf(checker);
    HonourRows.Row row = row(id);
    checker.demandOther(IncentiveProblem.OWN_WORK, row.nominatedBy());
    Decisions.refuseOwn(row.agentId(), checker);
    return row;
  }

  private void decide(long id, HonourState decision, @Nullable String reason, Caller who) {
    boolean first =
        jdbi.inTransaction(
            handle -> HonourRows.decide(handle, id, decision, who.name(), reason, clock.instant()));
    if (!first) {
      throw stale(id);
    }
  }

  private RuntimeException stale(long id) {
    return IncentiveProblem.HONOUR_STATE.problem("honour", id, "state", row(id).state());
  }

  private HonourRows.Row row(long id) {
    return jdbi.withHandle(handle -> HonourRows.one(handle, id)).orElseThrow(() -> unknown(id));
  }

  private static RuntimeException notMet(String rule, YearMonth month, long agent) {
    return IncentiveProblem.HONOUR_NOT_MET.problem(
        "agent", agent, "rule", rule, "month", month.toString());
  }

  private static RuntimeException unknown(long id) {
    return IncentiveProblem.HONOUR_NOT_FOUND.problem("honour", id);
  }

  private void note(Caller who, String action, Honour honour, @Nullable String reason) {
    audit.record(
        who,
        action,
        "honour",
        Long.toString(honour.id()),
        reason,
        Map.of(
            "agent", honour.agentId(),
            "rule", honour.rule(),
            "month", honour.month().toString()));
  }
}

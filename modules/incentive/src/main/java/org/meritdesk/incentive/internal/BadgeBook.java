package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Badge;
import org.meritdesk.incentive.api.BadgeEvidence;
import org.meritdesk.incentive.api.BadgeGoal;
import org.meritdesk.incentive.api.BadgeProblem;
import org.meritdesk.incentive.api.BadgeRight;
import org.meritdesk.incentive.api.BadgeRun;
import org.meritdesk.incentive.api.BadgeState;
import org.meritdesk.incentive.api.Badges;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.SkillBadge;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;

/** Keeps medals and badges (勋章与徽章). */
@ApplicationScoped
class BadgeBook implements Badges {

  private static final int GOLD = 3;

  private Jdbi jdbi;
  private BadgeReader reader;
  private Agents agents;
  private BadgeNotices notices;
  private Audit audit;
  private Clock clock;

  @Inject
  BadgeBook(
      Jdbi jdbi,
      BadgeReader reader,
      Agents agents,
      BadgeNotices notices,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.reader = reader;
    this.agents = agents;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected BadgeBook() {}

  @Override
  public List<Badge> all(Caller who) {
    BadgeRight.SEE.demandOf(who);
    RowScope seen = agents.scope(who, YearMonth.from(today()));
    boolean decides = !who.onlyAgent();
    return views(
        jdbi.withHandle(BadgeRows::all).stream()
            .filter(each -> seen.sees(each.agentId()))
            .filter(each -> decides || each.decidedBy() != null)
            .toList());
  }

  @Override
  public List<Badge> wall() {
    Set<Long> unshown = jdbi.withHandle(HonourRows::unshown);
    Map<String, BadgeRows.Row> best = new LinkedHashMap<>();
    for (BadgeRows.Row each : jdbi.withHandle(BadgeRows::all)) {
      if (each.on(today()) == BadgeState.HELD && !unshown.contains(each.agentId())) {
        best.merge(
            each.agentId() + "/" + each.rule(),
            each,
            (one, other) -> one.level() >= other.level() ? one : other);
      }
    }
    return views(List.copyOf(best.values()));
  }

  @Override
  public List<BadgeGoal> missing(Caller agent) {
    BadgeRight.SEE.demandOf(agent);
    Long id = agent.agentId();
    if (id == null) {
      return List.of();
    }
    Set<String> held =
        jdbi.withHandle(BadgeRows::all).stream()
            .filter(each -> each.agentId() == id && each.on(today()) == BadgeState.HELD)
            .map(BadgeRows.Row::rule)
            .collect(Collectors.toSet());
    return jdbi.withHandle(
        handle -> new BadgeGoals(handle, reader).of(id, YearMonth.from(today()), held));
  }

  @Override
  public Map<String, Map<String, String>> certifiable() {
    Map<String, Map<String, String>> found = new LinkedHashMap<>();
    jdbi.withHandle(handle -> skills(handle))
        .forEach(each -> found.put(each.rule().code(), each.rule().names()));
    return found;
  }

  private List<RulesInForce.Placed<SkillBadge>> skills(Handle handle) {
    return RulesInForce.of(handle, YearMonth.from(today()), SkillBadge.class).stream()
        .filter(each -> each.rule().certified())
        .toList();
  }

  @Override
  @Transactional
  public BadgeRun run(YearMonth month, Caller who) {
    BadgeRight.NAME.demandOf(who);
    BadgeRun run = runs(month);
    audit.record(
        who,
        "badge.run",
        "month",
        month.toString(),
        null,
        Map.of("given", run.given(), "revoked", run.revoked()));
    return run;
  }

  @Override
  @Transactional
  public int nightly() {
    YearMonth now = YearMonth.from(today());
    int moved = 0;
    for (YearMonth month : List.of(now.minusMonths(1), now)) {
      BadgeRun run = runs(month);
      moved += run.given() + run.revoked();
    }
    return moved;
  }

  private BadgeRun runs(YearMonth month) {
    List<Long> given = new ArrayList<>();
    BadgeRun run =
        jdbi.inTransaction(
            handle -> {
              handle.execute("select pg_advisory_xact_lock(hashtext('incentive.badge_run'))");
              BadgeRunner runner = new BadgeRunner(handle, reader, clock.instant());
              BadgeRun done = runner.run(month);
              given.addAll(runner.given());
              return done;
            });
    given.forEach(id -> notices.given(view(row(id))));
    return run;
  }

  @Override
  @Transactional
  public Badge name(String rule, long agentId, String words, Caller maker) {
    BadgeRight.NAME.demandOf(maker);
    Decisions.refuseOwn(agentId, maker);
    Decisions.demandReason(words);
    if (agents.byIds(List.of(agentId)).isEmpty()) {
      throw BadgeProblem.BADGE_AGENT.problem("agent", agentId);
    }
    long id =
        jdbi.inTransaction(
            handle -> {
              RulesInForce.Placed<SkillBadge> placed = placed(handle, rule);
              handle.execute("select pg_advisory_xact_lock(hashtext('incentive.badge_run'))");
              boolean has =
                  BadgeRows.all(handle).stream()
                      .filter(each -> each.agentId() == agentId && each.rule().equals(rule))
                      .anyMatch(
                          each ->
                              each.state() == BadgeState.NAMED
                                  || each.on(today()) == BadgeState.HELD);
              BadgeEvidence evidence =
                  new BadgeEvidence(null, null, null, 0, List.of(), words.strip());
              return (has
                      ? java.util.Optional.<Long>empty()
                      : BadgeRows.insert(
                          handle,
                          placed,
                          new BadgeRows.New(
                              agentId,
                              clock.instant().toString(),
                              GOLD,
                              BadgeState.NAMED,
                              evidence,
                              today(),
                              null),
                          maker.name(),
                          clock.instant()))
                  .orElseThrow(
                      () -> BadgeProblem.BADGE_TAKEN.problem("agent", agentId, "rule", rule));
            });
    Badge made = view(row(id));
    note(maker, "badge.named", made, words);
    notices.named(made);
    return made;
  }

  private RulesInForce.Placed<SkillBadge> placed(Handle handle, String rule) {
    return skills(handle).stream()
        .filter(each -> each.rule().code().equals(rule))
        .findFirst()
        .orElseThrow(() -> BadgeProblem.BADGE_RULE.problem("rule", rule));
  }

  @Override
  @Transactional
  public Badge certify(long id, Caller checker) {
    BadgeRows.Row row = decidable(id, checker);
    jdbi.useTransaction(
        handle -> {
          int months = placed(handle, row.rule()).rule().validMonths();
          decide(handle, id, BadgeState.HELD, null, today().plusMonths(months), checker);
        });
    Badge held = view(row(id));
    note(checker, "badge.certified", held, null);
    notices.given(held);
    return held;
  }

  @Override
  @Transactional
  public Badge refuse(long id, String reason, Caller checker) {
    Decisions.demandReason(reason);
    decidable(id, checker);
    jdbi.useTransaction(
        handle -> decide(handle, id, BadgeState.REFUSED, reason.strip(), null, checker));
    Badge refused = view(row(id));
    note(checker, "badge.refused", refused, reason);
    return refused;
  }

  private void decide(
      Handle handle,
      long id,
      BadgeState to,
      @Nullable String reason,
      @Nullable LocalDate expires,
      Caller checker) {
    if (!BadgeRows.decide(
        handle, id, to, checker.name(), reason, today(), expires, clock.instant())) {
      throw stale(id);
    }
  }

  @Override
  @Transactional
  public Badge revoke(long id, String reason, Caller checker) {
    Decisions.demandReason(reason);
    decidable(id, checker);
    boolean first =
        jdbi.inTransaction(handle -> BadgeRows.revoke(handle, id, checker.name(), reason.strip()));
    if (!first) {
      throw stale(id);
    }
    Badge revoked = view(row(id));
    note(checker, "badge.revoked", revoked, reason);
    return revoked;
  }

  private BadgeRows.Row decidable(long id, Caller checker) {
    BadgeRight.DECIDE.demandOf(checker);
    BadgeRows.Row row = row(id);
    checker.demandOther(IncentiveProblem.OWN_WORK, row.namedBy());
    Decisions.refuseOwn(row.agentId(), checker);
    return row;
  }

  private BadgeRows.Row row(long id) {
    return jdbi.withHandle(handle -> BadgeRows.one(handle, id))
        .orElseThrow(() -> BadgeProblem.BADGE_NOT_FOUND.problem("badge", id));
  }

  private Badge view(BadgeRows.Row row) {
    return views(List.of(row)).get(0);
  }

  private List<Badge> views(List<BadgeRows.Row> rows) {
    Map<Long, AgentView> people =
        agents.byIds(rows.stream().map(BadgeRows.Row::agentId).collect(Collectors.toSet()));
    return rows.stream().map(each -> each.view(people.get(each.agentId()), today())).toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private RuntimeException stale(long id) {
    return BadgeProblem.BADGE_STATE.problem("badge", id, "state", row(id).state());
  }

  private void note(Caller who, String action, Badge each, @Nullable String reason) {
    audit.record(
        who,
        action,
        "badge",
        Long.toString(each.id()),
        reason,
        Map.of("agent", each.agentId(), "rule", each.rule()));
  }
}

package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Contest;
import org.meritdesk.incentive.api.ContestDocument;
import org.meritdesk.incentive.api.ContestRight;
import org.meritdesk.incentive.api.ContestState;
import org.meritdesk.incentive.api.Contestant;
import org.meritdesk.incentive.api.Contests;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.RuleFlaw;
import org.meritdesk.incentive.domain.ContestCheck;
import org.meritdesk.incentive.domain.ContestPlaces;
import org.meritdesk.incentive.domain.ContestScore;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;

/** Keeps contests (竞赛管理). */
@ApplicationScoped
class ContestBook implements Contests {

  private Jdbi jdbi;
  private ContestScores scores;
  private ContestStandings standings;
  private ContestNotices notices;
  private Audit audit;
  private Clock clock;

  @Inject
  ContestBook(
      Jdbi jdbi,
      ContestScores scores,
      ContestStandings standings,
      ContestNotices notices,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.scores = scores;
    this.standings = standings;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ContestBook() {}

  @Override
  public List<RuleFlaw> check(ContestDocument document) {
    return ContestCheck.of(document);
  }

  @Override
  @Transactional
  public Contest draft(ContestDocument document, Caller maker) {
    ContestRight.MAKE.demandOf(maker);
    demandSound(document);
    long id =
        jdbi.inTransaction(
            handle -> ContestRows.insert(handle, document, maker.name(), clock.instant()));
    note(maker, "contest.drafted", id, null, Map.of());
    return get(id, maker);
  }

  @Override
  @Transactional
  public Contest change(long id, int version, ContestDocument document, Caller maker) {
    ContestRight.MAKE.demandOf(maker);
    demandSound(document);
    boolean first =
        jdbi.inTransaction(
            handle ->
                ContestRows.change(handle, id, version, document, maker.name(), clock.instant()));
    demand(first, id);
    note(maker, "contest.changed", id, null, Map.of("version", version + 1));
    return get(id, maker);
  }

  @Override
  @Transactional
  public Contest open(long id, Caller checker) {
    Contest draft = decidable(id, checker);
    boolean first =
        jdbi.inTransaction(
            handle ->
                ContestRows.open(handle, id, draft.version(), checker.name(), clock.instant()));
    demand(first, id);
    note(checker, "contest.opened", id, null, Map.of("version", draft.version()));
    notices.opened(draft, scores.contestants(draft.document()));
    return get(id, checker);
  }

  @Override
  @Transactional
  public Contest end(long id, Caller checker) {
    Contest contest = decidable(id, checker);
    if (!contest.over(LocalDate.now(clock))) {
      throw IncentiveProblem.CONTEST_RUNNING.problem(
          "contest", id, "until", contest.document().until().toString());
    }
    boolean first =
        jdbi.inTransaction(
            handle -> {
              ContestRows.lock(handle, id);
              List<ContestScore> last = scores.of(contest.document());
              boolean ended = ContestRows.end(handle, id, last, checker.name(), clock.instant());
              if (ended) {
                new ContestPrizes(handle, contest, checker.name(), clock.instant())
                    .give(
                        ContestPlaces.of(
                            last,
                            contest.document().tiers(),
                            ContestRows.out(handle, id).keySet()));
              }
              return ended;
            });
    demand(first, id);
    note(checker, "contest.ended", id, null, Map.of());
    notices.ended(contest, scores.contestants(contest.document()));
    return get(id, checker);
  }

  @Override
  @Transactional
  public Contest cancel(long id, String reason, Caller checker) {
    demandReason(reason);
    decidable(id, checker);
    boolean first =
        jdbi.inTransaction(
            handle ->
                ContestRows.cancel(handle, id, reason.strip(), checker.name(), clock.instant()));
    demand(first, id);
    note(checker, "contest.cancelled", id, reason, Map.of());
    return get(id, checker);
  }

  @Override
  @Transactional
  public void exclude(long id, long agentId, String note, Caller who) {
    ContestRight.EXCLUDE.demandOf(who);
    demandReason(note);
    refuseOwn(agentId, who);
    Contest contest = get(id, who);
    if (!scores.contestants(contest.document()).contains(agentId)) {
      throw IncentiveProblem.CONTEST_NOBODY.problem("contest", id, "agent", agentId);
    }
    jdbi.useTransaction(
        handle -> {
          demandOpen(ContestRows.lock(handle, id).orElse(null), id);
          ContestRows.exclude(handle, id, agentId, note.strip(), who.name(), clock.instant());
        });
    note(who, "contest.excluded", id, note, Map.of("agent", agentId));
    notices.excluded(contest, agentId, note.strip());
  }

  @Override
  @Transactional
  public void readmit(long id, long agentId, Caller who) {
    ContestRight.EXCLUDE.demandOf(who);
    refuseOwn(agentId, who);
    get(id, who);
    boolean some =
        jdbi.inTransaction(
            handle -> {
              demandOpen(ContestRows.lock(handle, id).orElse(null), id);
              return ContestRows.readmit(handle, id, agentId);
            });
    if (some) {
      note(who, "contest.readmitted", id, null, Map.of("agent", agentId));
    }
  }

  @Override
  public List<Contest> all(Caller who) {
    ContestRight.SEE.demandOf(who);
    return jdbi.withHandle(ContestRows::all).stream().filter(each -> sees(each, who)).toList();
  }

  @Override
  public Contest get(long id, Caller who) {
    ContestRight.SEE.demandOf(who);
    return jdbi.withHandle(handle -> ContestRows.one(handle, id))
        .filter(each -> sees(each, who))
        .orElseThrow(() -> IncentiveProblem.CONTEST_NOT_FOUND.problem("contest", id));
  }

  @Override
  public List<Contestant> standings(long id, Caller who) {
    return standings.of(get(id, who), who);
  }

  private static boolean sees(Contest contest, Caller who) {
    return contest.state() != ContestState.DRAFT && contest.decidedAt() != null
        || ContestRight.SEE_ALL.heldBy(who);
  }

  private Contest decidable(long id, Caller checker) {
    ContestRight.DECIDE.demandOf(checker);
    Contest contest = get(id, checker);
    checker.demandOther(IncentiveProblem.OWN_WORK, contest.madeBy());
    return contest;
  }

  private static void demandSound(ContestDocument document) {
    List<RuleFlaw> flaws = ContestCheck.of(document);
    if (!flaws.isEmpty()) {
      throw IncentiveProblem.CONTEST_INVALID.problem(
          "place",
          flaws.get(0).field(),
          "findings",
          flaws.stream()
              .map(each -> each.field() + " " + each.code())
              .collect(Collectors.toList()));
    }
  }

  private static void demandReason(String reason) {
    if (reason.isBlank()) {
      throw IncentiveProblem.PAY_REASON_REQUIRED.problem();
    }
  }

  private static void refuseOwn(long agentId, Caller who) {
    if (Long.valueOf(agentId).equals(who.agentId())) {
      throw IncentiveProblem.OWN_WORK.problem("maker", who.name());
    }
  }

  private void demand(boolean first, long id) {
    if (!first) {
      ContestState now =
          jdbi.withHandle(handle -> ContestRows.one(handle, id))
              .map(Contest::state)
              .orElse(ContestState.CANCELLED);
      throw IncentiveProblem.CONTEST_STATE.problem("contest", id, "state", now);
    }
  }

  private static void demandOpen(@Nullable ContestState state, long id) {
    if (state != ContestState.OPEN) {
      throw IncentiveProblem.CONTEST_STATE.problem(
          "contest", id, "state", state == null ? ContestState.CANCELLED : state);
    }
  }

  private void note(
      Caller who, String action, long id, @Nullable String reason, Map<String, Object> details) {
    audit.record(who, action, "contest", Long.toString(id), reason, details);
  }
}

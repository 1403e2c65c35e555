package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Career;
import org.meritdesk.incentive.api.CareerCandidate;
import org.meritdesk.incentive.api.CareerCase;
import org.meritdesk.incentive.api.CareerProposal;
import org.meritdesk.incentive.api.CareerRight;
import org.meritdesk.incentive.api.CareerState;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.Promotion;
import org.meritdesk.incentive.api.RuleCondition;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.LadderSteps;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.scoring.api.MonthScores;
import org.meritdesk.training.api.MentorSteps;

/** Keeps the steps up the ladder and who stands for them (职业阶梯). */
@ApplicationScoped
class CareerBook implements Career {

  private Jdbi jdbi;
  private CareerReader reader;
  private MonthScores scores;
  private Agents agents;
  private LadderSteps ladder;
  private MentorSteps mentors;
  private CareerNotices notices;
  private Audit audit;
  private Clock clock;
  private CareerViews views;

  @Inject
  CareerBook(
      Jdbi jdbi,
      CareerReader reader,
      MonthScores scores,
      Agents agents,
      LadderSteps ladder,
      MentorSteps mentors,
      CareerNotices notices,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.reader = reader;
    this.scores = scores;
    this.agents = agents;
    this.ladder = ladder;
    this.mentors = mentors;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
    this.views = new CareerViews(agents);
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CareerBook() {}

  @Override
  public Optional<YearMonth> newestMonth() {
    return scores.newest();
  }

  @Override
  public List<CareerCandidate> candidates(YearMonth month, Caller who) {
    CareerRight.SEE.demandOf(who);
    RowScope seen = agents.scope(who, month);
    return reader.candidates(month).stream().filter(each -> seen.sees(each.agentId())).toList();
  }

  @Override
  public List<CareerCandidate> mine(Caller who) {
    Long agent = who.agentId();
    if (agent == null) {
      return List.of();
    }
    return scores
        .newest()
        .map(
            month ->
                reader.candidates(month).stream().filter(each -> each.agentId() == agent).toList())
        .orElse(List.of());
  }

  @Override
  public List<CareerCase> cases(Caller who) {
    return views.of(jdbi.withHandle(CareerRows::all), who);
  }

  @Override
  public CareerCase get(long id, Caller who) {
    return views.of(List.of(row(id)), who).stream().findFirst().orElseThrow(() -> unknown(id));
  }

  @Override
  @Transactional
  public CareerCase propose(CareerProposal proposal, Caller maker) {
    CareerRight.PROPOSE.demandOf(maker);
    Decisions.refuseOwn(proposal.agentId(), maker);
    LocalDate from = effective(proposal);
    RulesInForce.Placed<Promotion> placed =
        reader.promotions(proposal.month()).stream()
            .filter(each -> each.rule().code().equals(proposal.rule()))
            .findFirst()
            .orElseThrow(
                () ->
                    IncentiveProblem.CAREER_RULE.problem(
                        "rule", proposal.rule(), "month", proposal.month().toString()));
    CareerCandidate candidate =
        candidates(proposal.month(), maker).stream()
            .filter(each -> each.agentId() == proposal.agentId())
            .filter(each -> each.promotion().code().equals(proposal.rule()))
            .findFirst()
            .orElseThrow(() -> notMet(proposal.agentId(), proposal.rule(), List.of()));
    refuseUnmet(candidate);
    if (candidate.openCase() != null) {
      throw waits(candidate);
    }
    long id =
        jdbi.inTransaction(
            handle ->
                CareerRows.insert(
                        handle,
                        proposal,
                        from,
                        placed,
                        candidate.judgement(),
                        maker.name(),
                        clock.instant())
                    .orElseThrow(() -> waits(candidate)));
    CareerCase made = get(id, maker);
    note(maker, "career.proposed", made, proposal.reason());
    notices.proposed(made);
    return made;
  }

  @Override
  @Transactional
  public CareerCase approve(long id, Caller checker) {
    CareerRight.DECIDE.demandOf(checker);
    CareerRows.Row row = decidable(id, checker);
    reader.candidates(row.month()).stream()
        .filter(each -> each.agentId() == row.agentId())
        .filter(each -> each.promotion().code().equals(row.promotion().code()))
        .findFirst()
        .ifPresentOrElse(
            CareerBook::refuseUnmet,
            () -> {
              throw notMet(row.agentId(), row.promotion().code(), List.of());
            });
    decide(id, CareerState.APPROVED, null, checker);
    ladder.move(
        row.agentId(), row.promotion().to(), row.effectiveOn(), "career-case " + id, checker);
    if (row.promotion().mentor()) {
      mentors.entitle(row.promotion().to(), checker);
    }
    CareerCase decided = get(id, checker);
    note(checker, "career.approved", decided, null);
    notices.approved(decided);
    return decided;
  }

  @Override
  @Transactional
  public CareerCase refuse(long id, String reason, Caller checker) {
    CareerRight.DECIDE.demandOf(checker);
    Decisions.demandReason(reason);
    decidable(id, checker);
    decide(id, CareerState.REFUSED, reason.strip(), checker);
    CareerCase decided = get(id, checker);
    note(checker, "career.refused", decided, reason);
    return decided;
  }

  @Override
  @Transactional
  public CareerCase withdraw(long id, Caller maker) {
    CareerCase open = get(id, maker);
    if (!open.proposedBy().equals(maker.name())) {
      throw unknown(id);
    }
    decide(id, CareerState.WITHDRAWN, null, maker);
    CareerCase withdrawn = get(id, maker);
    note(maker, "career.withdrawn", withdrawn, null);
    return withdrawn;
  }

  @Override
  public Map<String, Map<String, String>> steps(YearMonth month) {
    Map<String, Map<String, String>> names = new LinkedHashMap<>();
    reader
        .promotions(month)
        .forEach(each -> names.putIfAbsent(each.rule().to(), each.rule().names()));
    return names;
  }

  private CareerRows.Row decidable(long id, Caller checker) {
    CareerRows.Row row = row(id);
    checker.demandOther(IncentiveProblem.OWN_WORK, row.proposedBy());
    Decisions.refuseOwn(row.agentId(), checker);
    return row;
  }

  private void decide(long id, CareerState decision, @Nullable String reason, Caller who) {
    boolean first =
        jdbi.inTransaction(
            handle -> CareerRows.decide(handle, id, decision, who.name(), reason, clock.instant()));
    if (!first) {
      throw IncentiveProblem.CAREER_DECIDED.problem("case", id, "state", row(id).state());
    }
  }

  private CareerRows.Row row(long id) {
    return jdbi.withHandle((Handle handle) -> CareerRows.one(handle, id))
        .orElseThrow(() -> unknown(id));
  }

  private LocalDate effective(CareerProposal proposal) {
    LocalDate wanted = proposal.effectiveOn();
    LocalDate day =
        wanted == null ? YearMonth.from(LocalDate.now(clock)).plusMonths(1).atDay(1) : wanted;
    if (day.getDayOfMonth() != 1 || !day.isAfter(proposal.month().atEndOfMonth())) {
      throw IncentiveProblem.CAREER_DAY.problem("day", day);
    }
    return day;
  }

  private static void refuseUnmet(CareerCandidate candidate) {
    if (!candidate.judgement().met()) {
      throw notMet(
          candidate.agentId(), candidate.promotion().code(), candidate.judgement().missing());
    }
  }

  private static RuntimeException notMet(long agent, String rule, List<RuleCondition> missing) {
    return IncentiveProblem.CAREER_NOT_MET.problem(
        "agent", agent, "rule", rule, "missing", missing);
  }

  private static RuntimeException waits(CareerCandidate candidate) {
    return IncentiveProblem.CAREER_WAITS.problem("agent", candidate.agentName());
  }

  private static RuntimeException unknown(long id) {
    return IncentiveProblem.CAREER_NOT_FOUND.problem("case", id);
  }

  private void note(Caller who, String action, CareerCase step, @Nullable String reason) {
    audit.record(
        who,
        action,
        "career-case",
        Long.toString(step.id()),
        reason == null || reason.isBlank() ? null : reason,
        Map.of(
            "agent", step.agentId(),
            "ladderStep", step.promotion().to(),
            "month", step.month().toString(),
            "from", step.effectiveOn().toString()));
  }
}

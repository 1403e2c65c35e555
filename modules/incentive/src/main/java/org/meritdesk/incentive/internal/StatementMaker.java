package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.incentive.api.RunState;
import org.meritdesk.incentive.api.StatementLine;
import org.meritdesk.incentive.api.StatementView;
import org.meritdesk.incentive.domain.MonthPay;
import org.meritdesk.incentive.domain.PayPart;
import org.meritdesk.incentive.domain.PlanInForce;
import org.meritdesk.people.api.LadderPlace;
import org.meritdesk.people.api.LadderSteps;
import org.meritdesk.scoring.api.Appraisal;

/** Turns appraisals into statements by the plans in force (奖金计算); it keeps nothing. */
@ApplicationScoped
class StatementMaker {

  private Jdbi jdbi;
  private LadderSteps ladder;
  private TeamResultReader teams;
  private PieceReader pieces;

  @Inject
  StatementMaker(Jdbi jdbi, LadderSteps ladder, TeamResultReader teams, PieceReader pieces) {
    this.jdbi = jdbi;
    this.ladder = ladder;
    this.teams = teams;
    this.pieces = pieces;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected StatementMaker() {}

  /** One statement an agent, by employee number, from all appraisals of a month. */
  public List<StatementView> statements(YearMonth month, List<Appraisal> appraisals) {
    return statements(month, appraisals, inForce(month), true);
  }

  /**
   * One statement an agent, by employee number.
   *
   * @param whole whether these are all appraisals of the month, so that pools can be split
   */
  public List<StatementView> statements(
      YearMonth month, List<Appraisal> appraisals, List<PlanInForce> plans, boolean whole) {
    List<Appraisal> ordered =
        appraisals.stream()
            .sorted(
                Comparator.comparing(Appraisal::employeeNo)
                    .thenComparing(Appraisal::agentId)
                    .thenComparing(Appraisal::assignmentNo))
            .toList();
    List<PayPart> parts = parts(ordered);
    Map<PayPart, List<StatementLine>> lines = lines(month, ordered, parts, plans, whole);
    Map<Long, Appraisal> people = new LinkedHashMap<>();
    Map<Long, List<StatementLine>> byAgent = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      Appraisal each = ordered.get(i);
      people.putIfAbsent(each.agentId(), each);
      byAgent
          .computeIfAbsent(each.agentId(), id -> new ArrayList<>())
          .addAll(lines.getOrDefault(parts.get(i), List.of()));
    }
    return people.values().stream()
        .map(
            each ->
                statement(
                    month, each, byAgent.getOrDefault(each.agentId(), List.of()), currency(plans)))
        .toList();
  }

  /** The plans that hold for a month. */
  List<PlanInForce> inForce(YearMonth month) {
    return jdbi.withHandle(handle -> PlanRows.inForce(handle, month)).stream()
        .map(each -> new PlanInForce(each.code(), each.versionNo(), each.document()))
        .toList();
  }

  private static StatementView statement(
      YearMonth month, Appraisal any, List<StatementLine> lines, String currency) {
    List<StatementLine> numbered = new ArrayList<>();
    BigDecimal total = BigDecimal.ZERO.setScale(2);
    for (StatementLine line : lines) {
      numbered.add(line.at(numbered.size() + 1));
      total = total.add(line.amount());
    }
    return new StatementView(
        0,
        month,
        RunState.PREPARED,
        any.agentId(),
        any.employeeNo(),
        any.agentName(),
        currency,
        total,
        numbered);
  }

  /**
   * What parts of an open month pay by the plans in force.
   *
   * @param parts those of the appraisals, in their order
   */
  List<StatementLine> lines(YearMonth month, List<Appraisal> appraisals, List<PayPart> parts) {
    Map<PayPart, List<StatementLine>> lines =
        lines(month, appraisals, parts, inForce(month), false);
    return parts.stream().flatMap(each -> lines.getOrDefault(each, List.of()).stream()).toList();
  }

  private Map<PayPart, List<StatementLine>> lines(
      YearMonth month,
      List<Appraisal> appraisals,
      List<PayPart> parts,
      List<PlanInForce> plans,
      boolean whole) {
    return MonthPay.of(
        parts,
        plans,
        RulesInForce.increases(plans),
        teams.of(month, plans, parts.stream().map(PayPart::team).collect(Collectors.toSet())),
        pieces.of(plans, appraisals),
        whole);
  }

  /** The parts that are to be paid, in the order of the appraisals. */
  List<PayPart> parts(List<Appraisal> appraisals) {
    Steps steps = steps(appraisals);
    return appraisals.stream().map(each -> part(each, steps.of(each))).toList();
  }

  private static PayPart part(Appraisal each, String step) {
    Long id = each.id();
    return new PayPart(
        each.agentId(),
        id == null ? 0 : id,
        each.assignmentNo(),
        each.teamCode(),
        each.postCode(),
        step,
        each.days(),
        each.monthDays(),
        each.score(),
        each.grade());
  }

  /** The step on the first day of each part, read once a day that parts begin on. */
  private Steps steps(List<Appraisal> appraisals) {
    Map<LocalDate, Set<Long>> agents =
        appraisals.stream()
            .collect(
                Collectors.groupingBy(
                    Appraisal::from, Collectors.mapping(Appraisal::agentId, Collectors.toSet())));
    Map<LocalDate, Map<Long, LadderPlace>> places = new HashMap<>();
    agents.forEach((day, ids) -> places.put(day, ladder.on(day, ids)));
    return new Steps(places);
  }

  /** Who stood where when a part began. */
  private record Steps(Map<LocalDate, Map<Long, LadderPlace>> places) {

    String of(Appraisal part) {
      LadderPlace place = places.getOrDefault(part.from(), Map.of()).get(part.agentId());
      return place == null ? "" : place.step();
    }
  }

  /** All plans in force pay in one currency; the yuan where there is none. */
  static String currency(List<PlanInForce> plans) {
    return plans.isEmpty() ? "CNY" : plans.get(0).document().currency();
  }
}

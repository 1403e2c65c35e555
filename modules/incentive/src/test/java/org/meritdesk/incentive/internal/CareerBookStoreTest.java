package org.meritdesk.incentive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.incentive.api.Evidence.OCTOBER;
import static org.meritdesk.testkit.Refused.problem;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.CareerCandidate;
import org.meritdesk.incentive.api.CareerCase;
import org.meritdesk.incentive.api.CareerProposal;
import org.meritdesk.incentive.api.CareerState;
import org.meritdesk.incentive.api.Evidence;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.LadderMove;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.testkit.TestDatabase;

class CareerBookStoreTest {

  private static final Caller MAKER = person("maker", null, Role.HR_MAKER);
  private static final Caller CHECKER = person("checker", null, Role.HR_CHECKER);
  private static final Caller BOTH = person("both", null, Role.HR_MAKER, Role.HR_CHECKER);
  private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

  private final Jdbi jdbi = TestDatabase.fresh().jdbi();
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-06T08:00:00Z"), ZoneOffset.UTC);
  private final Notes notes = new Notes();
  private final List<String> entitled = new CopyOnWriteArrayList<>();
  private final Told told = new Told();
  private final Steps steps = new Steps();
  private final KnownMonths months = new KnownMonths();
  private final PlanBook plans = new PlanBook(jdbi, notes, clock);
  private final CareerReader reader =
      new CareerReader(
          jdbi,
          new EvidenceReader(
              jdbi, clock, months, months.agents(), steps, new TaughtHours(Map.of())));
  private final CareerBook career =
      new CareerBook(
          jdbi,
          reader,
          months,
          months.agents(),
          steps,
          (step, by) -> entitled.add(step),
          new CareerNotices(told.inbox()),
          notes,
          clock);

  @BeforeEach
  void a_ladder_in_force_and_three_published_months() {
    PlanDocument ladder = plans.templates().get(1);
    plans.draft(ladder, MAKER);
    plans.submit(ladder.code(), 1, MAKER);
    plans.approve(ladder.code(), 1, CHECKER);
    months.set(
        Evidence.of(1).month(0, "95").month(1, "92").month(2, "90.01"),
        Evidence.of(2).month(0, "95").month(1, "92").month(2, "90"),
        Evidence.of(3).month(0, "75").month(1, "92").month(2, "93"));
  }

  @Test
  void candidates_come_by_nearness_with_the_months_that_count() {
    List<CareerCandidate> found = career.candidates(OCTOBER, MAKER);

    assertThat(found).extracting(CareerCandidate::agentId).containsExactly(1L, 2L, 3L);
    assertThat(found)
        .extracting(each -> each.judgement().met())
        .containsExactly(true, false, false);
    assertThat(found.get(1).judgement().missing().get(0).found()).isEqualByComparingTo("2");
  }

  @Test
  void a_second_person_approves_and_the_step_holds_from_its_day() {
    CareerCase proposed = career.propose(proposal(1), MAKER);
    assertThat(proposed.effectiveOn()).isEqualTo(DECEMBER);
    assertThat(career.candidates(OCTOBER, MAKER).get(0).openCase()).isEqualTo(proposed.id());

    CareerCase approved = career.approve(proposed.id(), CHECKER);

    assertThat(approved.state()).isEqualTo(CareerState.APPROVED);
    assertThat(steps.moves)
        .extracting(LadderMove::agentId, LadderMove::step, LadderMove::from)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, "SENIOR", DECEMBER));
    assertThat(entitled).containsExactly("SENIOR");
    assertThat(told.notices)
        .extracting(each -> each.kind())
        .containsExactly(NoticeKind.CAREER_PROPOSED, NoticeKind.CAREER_STEP);
    assertThat(notes.lines).contains("career.approved by checker");
    assertThat(career.cases(person("agent", 1L, Role.AGENT))).hasSize(1);
    assertThat(career.cases(person("other", 2L, Role.AGENT))).isEmpty();
    problem(IncentiveProblem.CAREER_WAITS, () -> career.propose(proposal(1), MAKER));
  }

  @Test
  void exactly_ninety_and_a_month_below_are_not_proposed() {
    problem(IncentiveProblem.CAREER_NOT_MET, () -> career.propose(proposal(2), MAKER));
    problem(IncentiveProblem.CAREER_NOT_MET, () -> career.propose(proposal(3), MAKER));
  }

  @Test
  void what_a_revision_took_away_is_not_approved() {
    CareerCase proposed = career.propose(proposal(1), MAKER);
    months.set(Evidence.of(1).month(0, "95").month(1, "89").month(2, "91"));

    problem(IncentiveProblem.CAREER_NOT_MET, () -> career.approve(proposed.id(), CHECKER));
    assertThat(steps.moves).isEmpty();
    assertThat(career.refuse(proposed.id(), "九月更正后不足", CHECKER).state())
        .isEqualTo(CareerState.REFUSED);
  }

  @Test
  void nobody_decides_the_own_proposal_or_about_oneself() {
    CareerCase proposed = career.propose(proposal(1), BOTH);

    problem(IncentiveProblem.OWN_WORK, () -> career.approve(proposed.id(), BOTH));
    problem(PeopleProblem.NOT_ALLOWED, () -> career.approve(proposed.id(), MAKER));
    problem(
        IncentiveProblem.OWN_WORK,
        () -> career.approve(proposed.id(), person("self", 1L, Role.HR_CHECKER)));
    problem(
        IncentiveProblem.OWN_WORK,
        () -> career.propose(proposal(1), person("self", 1L, Role.TEAM_LEAD)));
    problem(IncentiveProblem.CAREER_WAITS, () -> career.propose(proposal(1), MAKER));
    assertThat(career.withdraw(proposed.id(), BOTH).state()).isEqualTo(CareerState.WITHDRAWN);
    assertThat(career.propose(proposal(1), MAKER).state()).isEqualTo(CareerState.PROPOSED);
  }

  @Test
  void the_first_day_is_the_first_of_a_later_month() {
    problem(IncentiveProblem.CAREER_DAY, () -> career.propose(from("2026-12-02"), MAKER));
    problem(IncentiveProblem.CAREER_DAY, () -> career.propose(from("2026-10-01"), MAKER));
    assertThat(career.propose(from("2026-11-01"), MAKER).effectiveOn()).isEqualTo("2026-11-01");
  }

  @Test
  void of_many_who_decide_one_does() throws Exception {
    CareerCase proposed = career.propose(proposal(1), MAKER);
    ExecutorService pool = Executors.newFixedThreadPool(32);
    List<Callable<Boolean>> attempts =
        IntStream.range(0, 32)
            .mapToObj(i -> (Callable<Boolean>) () -> decides(proposed.id(), "checker-" + i))
            .toList();
    int won = 0;
    for (Future<Boolean> each : pool.invokeAll(attempts)) {
      won += each.get() ? 1 : 0;
    }
    pool.shutdown();

    assertThat(won).isEqualTo(1);
    assertThat(steps.moves).hasSize(1);
  }

  @Test
  void a_decided_case_stays_as_it_is() {
    CareerCase proposed = career.propose(proposal(1), MAKER);
    career.approve(proposed.id(), CHECKER);

    assertThatThrownBy(
            () ->
                jdbi.useHandle(
                    handle -> handle.execute("update incentive.career_case set reason = 'x'")))
        .hasMessageContaining("is kept as it is");
    problem(IncentiveProblem.CAREER_DECIDED, () -> career.withdraw(proposed.id(), MAKER));
  }

  private boolean decides(long id, String name) {
    try {
      career.approve(id, person(name, null, Role.HR_CHECKER));
      return true;
    } catch (Problem problem) {
      assertThat(problem.type()).isEqualTo(IncentiveProblem.CAREER_DECIDED);
      return false;
    }
  }

  private static CareerProposal proposal(long agent) {
    return new CareerProposal(agent, "senior-agent", OCTOBER, null, "连续三个月优秀");
  }

  private static CareerProposal from(String day) {
    return new CareerProposal(1, "senior-agent", OCTOBER, LocalDate.parse(day), null);
  }

  private static Caller person(String name, Long agent, Role... roles) {
    return new Caller(name, Set.of(roles), Set.of(), agent, "zh-CN", "UTC");
  }
}

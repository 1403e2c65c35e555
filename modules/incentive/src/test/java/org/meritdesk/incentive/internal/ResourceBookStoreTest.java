package org.meritdesk.incentive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.testkit.Refused.problem;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.Evidence;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.ResourceGrant;
import org.meritdesk.incentive.api.ResourceKind;
import org.meritdesk.incentive.api.ResourceState;
import org.meritdesk.incentive.api.TierResources;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.testkit.TestDatabase;
import org.meritdesk.training.api.Seats;

class ResourceBookStoreTest {

  private static final Caller MAKER = person("maker", Role.HR_MAKER, null);
  private static final Caller CHECKER = person("checker", Role.HR_CHECKER, null);
  private static final YearMonth OCTOBER = Evidence.OCTOBER;

  private final Jdbi jdbi = TestDatabase.fresh().jdbi();
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-06T08:00:00Z"), ZoneOffset.UTC);
  private final KnownMonths months = new KnownMonths();
  private final List<String> seated = new ArrayList<>();
  private final PlanBook plans = new PlanBook(jdbi, new Notes(), clock);
  private final ResourceBook resources = book(clock);

  @BeforeEach
  void a_rule_in_force_and_a_published_month() {
    Map<String, String> names = Map.of("zh-CN", "优等资源", "en", "Resources");
    PlanDocument plan =
        new PlanDocument(
            "resources",
            names,
            YearMonth.of(2026, 1),
            "CNY",
            List.of(),
            List.of(),
            null,
            List.of(new TierResources("s-tier", names, Set.of(), n("95"), 0, 2, n("500"), 0, 1, 2)),
            "",
            List.of());
    plans.draft(plan, MAKER);
    plans.submit(plan.code(), 1, MAKER);
    plans.approve(plan.code(), 1, CHECKER);
    months.set(
        Evidence.of(1).month(0, "95"),
        Evidence.of(2).month(0, "94.99"),
        Evidence.of(3).month(0, "99", 31, 100, true));
  }

  @Test
  void a_good_month_opens_resources_once_and_a_second_person_grants_them() {
    assertThat(resources.propose(OCTOBER, MAKER)).isEqualTo(3);
    assertThat(resources.propose(OCTOBER, MAKER)).isZero();

    ResourceGrant budget = of(ResourceKind.TRAINING_BUDGET);
    assertThat(resources.all(MAKER)).allMatch(each -> each.agentId() == 1);
    assertThat(budget.until()).isEqualTo("2026-12-31");
    assertThat(resources.all(person("first", Role.AGENT, 1L))).isEmpty();
    problem(
        IncentiveProblem.OWN_WORK,
        () -> resources.grant(budget.id(), person("self", Role.HR_CHECKER, 1L)));
    assertThat(resources.grant(budget.id(), CHECKER).state()).isEqualTo(ResourceState.GRANTED);
    problem(IncentiveProblem.RESOURCE_DECIDED, () -> resources.grant(budget.id(), CHECKER));
    assertThat(resources.all(person("first", Role.AGENT, 1L))).hasSize(1);
  }

  @Test
  void who_no_longer_earns_it_is_not_granted_it() {
    resources.propose(OCTOBER, MAKER);
    months.set(Evidence.of(1).month(0, "94"));

    problem(
        IncentiveProblem.RESOURCE_NOT_MET,
        () -> resources.grant(of(ResourceKind.SHIFT_CHOICE).id(), CHECKER));
    problem(
        IncentiveProblem.PAY_REASON_REQUIRED,
        () -> resources.refuse(of(ResourceKind.SHIFT_CHOICE).id(), " ", CHECKER));
    assertThat(resources.refuse(of(ResourceKind.SHIFT_CHOICE).id(), "revised", CHECKER).state())
        .isEqualTo(ResourceState.REFUSED);
  }

  @Test
  void a_seat_is_used_by_sitting_in_a_session_and_a_budget_by_sums() {
    grantAll();
    ResourceGrant seat = of(ResourceKind.COURSE_SEAT);

    resources.use(seat.id(), n("1"), "投诉处理进阶", Optional.of(77L), MAKER);
    ResourceGrant budget =
        resources.use(
            of(ResourceKind.TRAINING_BUDGET).id(), n("120.50"), "书", Optional.empty(), MAKER);

    assertThat(seated).containsExactly("77 [1]");
    assertThat(budget.left()).isEqualTo("379.50");
    assertThat(budget.uses()).extracting(ResourceGrant.Use::what).containsExactly("书");
    problem(
        IncentiveProblem.RESOURCE_AMOUNT,
        () -> resources.use(seat.id(), n("1"), "no session", Optional.empty(), MAKER));
    problem(
        IncentiveProblem.RESOURCE_USED_UP,
        () -> resources.use(budget.id(), n("379.51"), "书", Optional.empty(), MAKER));
  }

  @Test
  void after_its_day_nothing_can_be_used() {
    grantAll();
    ResourceBook later = book(Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC));

    problem(
        IncentiveProblem.RESOURCE_USED_UP,
        () -> later.use(of(ResourceKind.SHIFT_CHOICE).id(), n("1"), "早班", Optional.empty(), MAKER));
  }

  @Test
  void of_32_who_use_the_last_of_it_at_once_one_wins() throws Exception {
    grantAll();
    long id = of(ResourceKind.SHIFT_CHOICE).id();
    ExecutorService pool = Executors.newFixedThreadPool(32);
    Callable<Integer> once =
        () -> {
          try {
            resources.use(id, n("1"), "早班", Optional.empty(), MAKER);
            return 1;
          } catch (Problem lost) {
            return 0;
          }
        };
    int won = 0;
    for (Future<Integer> each : pool.invokeAll(Collections.nCopies(32, once))) {
      won += each.get();
    }
    pool.shutdown();

    assertThat(won).isEqualTo(1);
    assertThat(of(ResourceKind.SHIFT_CHOICE).left()).isEqualByComparingTo("0");
  }

  private void grantAll() {
    resources.propose(OCTOBER, MAKER);
    resources.all(CHECKER).forEach(each -> resources.grant(each.id(), CHECKER));
  }

  private ResourceGrant of(ResourceKind kind) {
    return resources.all(CHECKER).stream()
        .filter(each -> each.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private ResourceBook book(Clock when) {
    Seats seats =
        (Seats)
            Proxy.newProxyInstance(
                Seats.class.getClassLoader(),
                new Class<?>[] {Seats.class},
                (proxy, method, arguments) -> {
                  seated.add(arguments[0] + " " + arguments[1]);
                  return null;
                });
    return new ResourceBook(
        jdbi,
        new EvidenceReader(
            jdbi, clock, months, months.agents(), new Steps(), new TaughtHours(Map.of())),
        months.agents(),
        seats,
        new Notes(),
        when);
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  private static Caller person(String name, Role role, Long agent) {
    return new Caller(name, Set.of(role), Set.of(), agent, "zh-CN", "UTC");
  }
}

package org.meritdesk.incentive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.testkit.Refused.problem;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.CatalogueDraft;
import org.meritdesk.incentive.api.CatalogueItem;
import org.meritdesk.incentive.api.CatalogueKind;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.PointsAccount;
import org.meritdesk.incentive.api.PointsBooking;
import org.meritdesk.incentive.api.PointsCorrection;
import org.meritdesk.incentive.api.PointsKind;
import org.meritdesk.incentive.api.PointsProblem;
import org.meritdesk.incentive.api.PointsRun;
import org.meritdesk.incentive.api.Redemption;
import org.meritdesk.incentive.api.RedemptionState;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.Role;
import org.meritdesk.quality.api.Sharer;
import org.meritdesk.testkit.TestDatabase;

class PointsBookStoreTest {

  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final Caller MAKER = person("maker", null, Role.HR_MAKER);
  private static final Caller CHECKER = person("checker", null, Role.HR_CHECKER);
  private static final Caller FIRST = person("first", 1L, Role.AGENT);
  private static final int THREADS = 32;

  private final Jdbi jdbi = TestDatabase.fresh().jdbi();
  private final Clock clock = at("2026-11-06T08:00:00Z");
  private final Notes notes = new Notes();
  private final Told told = new Told();
  private final Earned earned = new Earned();
  private final PointsBook bank = bank(clock);
  private final ShopBook shop = shop(clock);

  @BeforeEach
  void rules_in_force() {
    PlanBook plans = new PlanBook(jdbi, notes, clock);
    PlanDocument document = plans.templates().get(4);
    plans.draft(document, MAKER);
    plans.submit(document.code(), 1, MAKER);
    plans.approve(document.code(), 1, CHECKER);
  }

  @Test
  void the_same_facts_earn_once_and_new_ones_what_they_add() {
    earned.sharers.add(new Sharer(1, 2));
    earned.taught.put(1L, 90);

    PointsRun first = bank.run(OCTOBER, MAKER);
    PointsRun second = bank.run(OCTOBER, MAKER);
    earned.taught.put(1L, 120);
    PointsRun third = bank.run(OCTOBER, MAKER);

    assertThat(first).isEqualTo(new PointsRun(OCTOBER, 2, 45, 0));
    assertThat(second).isEqualTo(new PointsRun(OCTOBER, 0, 0, 0));
    assertThat(third).isEqualTo(new PointsRun(OCTOBER, 1, 5, 0));
    PointsAccount account = bank.account(1, FIRST);
    assertThat(account.points()).isEqualTo(50);
    assertThat(account.stars()).isEqualTo(1);
    assertThat(account.title()).containsEntry("zh-CN", "服务新秀");
    assertThat(account.expiring())
        .containsExactly(new PointsAccount.Expiring(LocalDate.of(2027, 11, 1), 50));
    sound();
  }

  @Test
  void what_was_taken_back_is_undone_and_what_was_spent_of_it_with_the_next_points() {
    earned.sharers.add(new Sharer(1, 4));
    bank.run(OCTOBER, MAKER);
    shop.redeem(item(40, null).id(), 1, FIRST);
    earned.sharers.clear();

    PointsRun undone = bank.run(OCTOBER, MAKER);
    earned.taught.put(1L, 600);
    PointsRun later = bank.run(OCTOBER, MAKER);

    assertThat(undone).isEqualTo(new PointsRun(OCTOBER, 1, 0, 20));
    assertThat(later).isEqualTo(new PointsRun(OCTOBER, 2, 100, 40));
    assertThat(bank.account(1, FIRST).points()).isEqualTo(60);
    sound();
  }

  @Test
  void points_run_out_on_their_day_and_not_before() {
    earned.sharers.add(new Sharer(1, 2));
    bank.run(OCTOBER, MAKER);
    earned.sharers.clear();

    bank(at("2027-10-31T23:00:00Z")).nightly();
    assertThat(bank.account(1, FIRST).points()).isEqualTo(30);
    assertThatThrownBy(() -> shop(at("2027-11-01T00:00:00Z")).redeem(item(30, null).id(), 1, FIRST))
        .isInstanceOf(Problem.class);
    bank(at("2027-11-01T00:00:00Z")).nightly();

    assertThat(bank.account(1, FIRST).points()).isZero();
    assertThat(bank.bookings(1, FIRST))
        .extracting(PointsBooking::kind)
        .containsExactly(PointsKind.EXPIRE, PointsKind.EARN);
    sound();
  }

  @Test
  void who_redeems_pays_and_a_refusal_gives_the_points_back_with_their_day() {
    earned.sharers.add(new Sharer(1, 4));
    bank.run(OCTOBER, MAKER);
    CatalogueItem mug = item(40, 1);

    Redemption paid = shop.redeem(mug.id(), 1, FIRST);
    assertThat(bank.account(1, FIRST).points()).isEqualTo(20);
    problem(PointsProblem.POINTS_SHORT, () -> shop.redeem(item(21, null).id(), 1, FIRST));
    problem(
        IncentiveProblem.OWN_WORK,
        () -> shop.fulfil(paid.id(), "", person("self", 1L, Role.HR_MAKER)));
    Redemption refused = shop.refuse(paid.id(), "缺货", MAKER);

    assertThat(refused.state()).isEqualTo(RedemptionState.REFUSED);
    assertThat(bank.account(1, FIRST).points()).isEqualTo(60);
    assertThat(bank.account(1, FIRST).lifetime()).isEqualTo(60);
    assertThat(shop.redeem(mug.id(), 1, FIRST).points()).isEqualTo(40);
    problem(PointsProblem.REDEMPTION_DECIDED, () -> shop.fulfil(paid.id(), "", MAKER));
    assertThat(told.notices)
        .extracting(each -> each.kind())
        .containsExactly(
            NoticeKind.POINTS_REDEEMED, NoticeKind.POINTS_REFUSED, NoticeKind.POINTS_REDEEMED);
    sound();
  }

  @Test
  void what_changed_meanwhile_is_off_or_sold_out_cannot_be_redeemed() {
    earned.sharers.add(new Sharer(1, 4));
    bank.run(OCTOBER, MAKER);
    CatalogueItem one = item(10, 1);
    CatalogueItem dearer = shop.save(draft(one.id(), 1, 20, 1, true), MAKER);

    problem(PointsProblem.POINTS_ITEM_STALE, () -> shop.redeem(one.id(), 1, FIRST));
    shop.redeem(one.id(), dearer.version(), FIRST);
    problem(PointsProblem.POINTS_SOLD_OUT, () -> shop.redeem(one.id(), 2, FIRST));
    shop.save(draft(one.id(), 2, 20, null, false), MAKER);
    problem(PointsProblem.POINTS_ITEM_OFF, () -> shop.redeem(one.id(), 3, FIRST));
    assertThat(shop.catalogue(FIRST)).isEmpty();
    assertThat(bank.account(1, FIRST).points()).isEqualTo(40);
    assertThat(shop.redemptions(MAKER)).extracting(Redemption::points).containsExactly(20);
    sound();
  }

  @Test
  void thirty_two_threads_never_spend_a_point_twice_nor_sell_what_is_not_there() throws Exception {
    earned.sharers.add(new Sharer(1, 4));
    for (long agent = 2; agent <= 9; agent++) {
      earned.sharers.add(new Sharer(agent, 4));
    }
    bank.run(OCTOBER, MAKER);
    CatalogueItem scarce = item(10, 11);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);

    List<Future<Boolean>> asked =
        pool.invokeAll(
            java.util.stream.IntStream.range(0, THREADS * 2)
                .mapToObj(
                    i ->
                        (Callable<Boolean>)
                            () -> redeemed(scarce.id(), person("a" + i, i % 4 + 1L, Role.AGENT)))
                .toList());
    pool.shutdown();

    long sold = 0;
    for (Future<Boolean> each : asked) {
      sold += each.get() ? 1 : 0;
    }
    assertThat(sold).isEqualTo(11);
    assertThat(shop.catalogue(MAKER).get(0).stock()).isZero();
    CatalogueItem plenty = item(13, null);
    ExecutorService again = Executors.newFixedThreadPool(THREADS);
    List<Future<Boolean>> spent =
        again.invokeAll(
            java.util.Collections.nCopies(
                THREADS, () -> redeemed(plenty.id(), person("nine", 9L, Role.AGENT))));
    again.shutdown();
    int bought = 0;
    for (Future<Boolean> each : spent) {
      bought += each.get() ? 1 : 0;
    }
    assertThat(bought).isEqualTo(4);
    assertThat(bank.account(9, MAKER).points()).isEqualTo(8);
    sound();
  }

  @Test
  void a_correction_takes_two_people_a_reason_and_never_more_than_there_is() {
    earned.sharers.add(new Sharer(1, 1));
    bank.run(OCTOBER, MAKER);

    problem(IncentiveProblem.PAY_REASON_REQUIRED, () -> bank.propose(1, 5, " ", MAKER));
    PointsCorrection more = bank.propose(1, 5, "漏记一次分享", MAKER);
    problem(
        IncentiveProblem.OWN_WORK,
        () -> bank.confirm(more.id(), person("maker", null, Role.HR_CHECKER)));
    bank.confirm(more.id(), CHECKER);
    PointsCorrection less = bank.propose(1, -21, "重复入账", MAKER);

    problem(PointsProblem.POINTS_SHORT, () -> bank.confirm(less.id(), CHECKER));
    assertThat(bank.corrections(MAKER))
        .extracting(PointsCorrection::state)
        .containsExactly(PointsCorrection.State.PROPOSED, PointsCorrection.State.CONFIRMED);
    bank.refuse(less.id(), "余额不足", CHECKER);
    problem(PointsProblem.CORRECTION_DECIDED, () -> bank.confirm(less.id(), CHECKER));
    assertThat(bank.account(1, FIRST).points()).isEqualTo(20);
    sound();
  }

  @Test
  void the_database_refuses_a_booking_that_does_not_sum_to_zero_and_any_change() {
    earned.sharers.add(new Sharer(1, 1));
    bank.run(OCTOBER, MAKER);

    assertThatThrownBy(
            () ->
                jdbi.useTransaction(
                    handle ->
                        handle.execute(
                            "with b as (insert into incentive.points_booking (kind, reason,"
                                + " source_kind, source_id, source_no, agent_id, booked_by,"
                                + " booked_at) values ('EARN', 'PRAISE', 'PRAISE', 'x', 0, 1,"
                                + " 'me', now()) returning booking_id) insert into"
                                + " incentive.points_entry select booking_id, 'AGENT', 1, 5"
                                + " from b")))
        .hasStackTraceContaining("sums to 5");
    assertThatThrownBy(
            () -> jdbi.useHandle(handle -> handle.execute("delete from incentive.points_entry")))
        .hasMessageContaining("kept as they are");
    assertThatThrownBy(
            () ->
                jdbi.useHandle(
                    handle -> handle.execute("update incentive.points_balance set points = -1")))
        .hasMessageContaining("points_balance_points_check");
  }

  @Test
  void a_balance_that_is_not_what_was_booked_is_found() {
    earned.sharers.add(new Sharer(1, 1));
    bank.run(OCTOBER, MAKER);
    jdbi.useHandle(handle -> handle.execute("update incentive.points_balance set points = 99"));

    assertThat(new PointsAddUp(jdbi).violations())
        .containsExactly(
            "points of agent 1 are 99, the entries say 15",
            "points of agent 1 are 99, the lots hold 15");
  }

  private boolean redeemed(long item, Caller who) {
    try {
      shop.redeem(item, 1, who);
      return true;
    } catch (Problem refused) {
      assertThat(refused.type()).isIn(PointsProblem.POINTS_SHORT, PointsProblem.POINTS_SOLD_OUT);
      return false;
    }
  }

  private CatalogueItem item(int price, Integer stock) {
    return shop.save(draft(null, 0, price, stock, true), MAKER);
  }

  private static CatalogueDraft draft(
      Long id, int version, int price, Integer stock, boolean offered) {
    return new CatalogueDraft(
        id, version, CatalogueKind.GOODS, "保温杯", "Mug", price, 1, stock, offered);
  }

  private void sound() {
    assertThat(new PointsAddUp(jdbi).violations()).isEmpty();
  }

  private PointsBook bank(Clock time) {
    return new PointsBook(
        jdbi,
        earned.facts(jdbi, time),
        new KnownMonths().agents(),
        new PointsNotices(told.inbox()),
        notes,
        time);
  }

  private ShopBook shop(Clock time) {
    return new ShopBook(
        jdbi, new KnownMonths().agents(), new PointsNotices(told.inbox()), notes, time);
  }

  private static Clock at(String instant) {
    return Clock.offset(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), Duration.ZERO);
  }

  private static Caller person(String name, Long agent, Role... roles) {
    return new Caller(name, Set.of(roles), Set.of(), agent, "zh-CN", "UTC");
  }
}

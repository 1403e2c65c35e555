package org.meritdesk.incentive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.testkit.Refused.problem;

import java.lang.reflect.Proxy;
import java.time.Clock;
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
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.LeaveBooking;
import org.meritdesk.incentive.api.LeaveState;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.PointsRun;
import org.meritdesk.incentive.api.Praise;
import org.meritdesk.incentive.api.PraiseChannel;
import org.meritdesk.incentive.api.PraiseDraft;
import org.meritdesk.incentive.api.PraiseProblem;
import org.meritdesk.incentive.api.PraiseState;
import org.meritdesk.incentive.api.Story;
import org.meritdesk.incentive.api.StoryDraft;
import org.meritdesk.ingestion.api.Contacts;
import org.meritdesk.ingestion.api.ServedPart;
import org.meritdesk.ingestion.api.ServedParts;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.Role;
import org.meritdesk.quality.api.Cases;
import org.meritdesk.testkit.TestDatabase;

class PraiseBookStoreTest {

  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 20);
  private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 7);
  private static final Caller MAKER = person("maker", null, Role.HR_MAKER);
  private static final Caller CHECKER = person("checker", null, Role.HR_CHECKER);
  private static final Caller FIRST = person("first", 1L, Role.AGENT);
  private static final int THREADS = 32;

  private final Jdbi jdbi = TestDatabase.fresh().jdbi();
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-06T08:00:00Z"), ZoneOffset.UTC);
  private final Notes notes = new Notes();
  private final Told told = new Told();
  private final KnownMonths months = new KnownMonths();
  private final PraiseNotices notices = new PraiseNotices(told.inbox());
  private final PraiseBook praises =
      new PraiseBook(
          jdbi,
          months.agents(),
          answering(Contacts.class, null),
          answering(ServedParts.class, List.of(served(7, 1))),
          notices,
          notes,
          clock);
  private final LeaveBook leave = new LeaveBook(jdbi, months.agents(), notices, notes, clock);
  private final StoryBook stories =
      new StoryBook(jdbi, months.agents(), answering(Cases.class, null), notes, clock);

  @BeforeEach
  void rules_in_force() {
    PlanBook plans = new PlanBook(jdbi, notes, clock);
    PlanDocument document = plans.templates().get(4);
    plans.draft(document, MAKER);
    plans.submit(document.code(), 1, MAKER);
    plans.approve(document.code(), 1, CHECKER);
  }

  @Test
  void accepted_praise_earns_points_once_and_leave_up_to_the_limit_of_the_quarter() {
    for (int i = 0; i < 5; i++) {
      praises.accept(praise(1, null, OCTOBER.plusDays(i)).id(), MAKER);
    }
    praises.accept(praise(1, null, LocalDate.of(2026, 9, 30)).id(), MAKER);

    PointsBook bank =
        new PointsBook(
            jdbi,
            new Earned().facts(jdbi, clock),
            months.agents(),
            new PointsNotices(told.inbox()),
            notes,
            clock);
    assertThat(bank.run(YearMonth.of(2026, 10), MAKER))
        .isEqualTo(new PointsRun(YearMonth.of(2026, 10), 5, 100, 0));
    assertThat(bank.run(YearMonth.of(2026, 10), MAKER).bookings()).isZero();
    assertThat(leave.mine(FIRST).grants())
        .extracting(each -> each.hours())
        .containsExactlyInAnyOrder(2, 2, 2, 2, 2);
    assertThat(leave.mine(FIRST).hours()).isEqualTo(10);
  }

  @Test
  void praise_is_checked_by_a_second_person_and_never_by_the_praised_one() {
    Praise recorded = praise(1, 7L, OCTOBER);

    problem(
        IncentiveProblem.OWN_WORK,
        () -> praises.accept(recorded.id(), person("recorder", null, Role.HR_MAKER)));
    problem(
        IncentiveProblem.OWN_WORK,
        () -> praises.accept(recorded.id(), person("self", 1L, Role.TEAM_LEAD)));
    assertThat(praises.accept(recorded.id(), MAKER).state()).isEqualTo(PraiseState.ACCEPTED);
    problem(PraiseProblem.PRAISE_STATE, () -> praises.refuse(recorded.id(), "晚了", MAKER));
    problem(PraiseProblem.PRAISE_TWICE, () -> praise(1, 7L, OCTOBER));
    problem(PraiseProblem.PRAISE_CONTACT, () -> praise(2, 7L, OCTOBER));
    problem(PraiseProblem.PRAISE_FIELD, () -> praise(1, null, LocalDate.of(2026, 11, 7)));
    assertThat(told.notices)
        .extracting(each -> each.kind())
        .containsExactly(NoticeKind.PRAISE_RECORDED, NoticeKind.PRAISE_ACCEPTED);
  }

  @Test
  void leave_is_asked_for_agreed_to_and_used_on_its_day() {
    praises.accept(praise(1, null, OCTOBER).id(), MAKER);
    problem(PraiseProblem.LEAVE_SHORT, () -> leave.request(TOMORROW, 3, FIRST));
    problem(PraiseProblem.LEAVE_DAY, () -> leave.request(LocalDate.of(2026, 11, 6), 1, FIRST));
    LeaveBooking asked = leave.request(TOMORROW, 1, FIRST);
    problem(PraiseProblem.LEAVE_TWICE, () -> leave.request(TOMORROW, 1, FIRST));

    problem(
        IncentiveProblem.OWN_WORK,
        () -> leave.approve(asked.id(), person("other", 1L, Role.TEAM_LEAD)));
    assertThat(leave.approve(asked.id(), MAKER).state()).isEqualTo(LeaveState.APPROVED);
    Clock later = Clock.fixed(Instant.parse("2026-11-07T01:00:00Z"), ZoneOffset.UTC);
    LeaveBook then = new LeaveBook(jdbi, months.agents(), notices, notes, later);
    assertThat(then.all(FIRST)).extracting(LeaveBooking::state).containsExactly(LeaveState.USED);
    problem(PraiseProblem.LEAVE_STATE, () -> then.withdraw(asked.id(), FIRST));
    assertThat(then.mine(FIRST).hours()).isEqualTo(1);
  }

  @Test
  void a_refusal_gives_hours_back_but_not_those_of_praise_that_was_taken_back() {
    Praise praise = praises.accept(praise(1, null, OCTOBER).id(), MAKER);
    leave.refuse(leave.request(TOMORROW, 2, FIRST).id(), "大促", MAKER);
    assertThat(leave.mine(FIRST).hours()).isEqualTo(2);
    LeaveBooking asked = leave.request(TOMORROW, 1, FIRST);

    praises.revoke(praise.id(), "客户撤回", MAKER);
    assertThat(leave.mine(FIRST).hours()).isZero();
    leave.withdraw(asked.id(), FIRST);

    assertThat(leave.mine(FIRST).hours()).isZero();
    assertThat(hours()).isZero();
  }

  @Test
  void hours_cannot_be_taken_on_a_day_on_which_they_have_run_out() {
    praises.accept(praise(1, null, OCTOBER).id(), MAKER);

    problem(PraiseProblem.LEAVE_SHORT, () -> leave.request(LocalDate.of(2027, 11, 1), 1, FIRST));
    assertThat(leave.request(LocalDate.of(2027, 10, 31), 1, FIRST).hours()).isEqualTo(1);
  }

  @Test
  void thirty_two_threads_never_take_an_hour_twice() throws Exception {
    for (int i = 0; i < 3; i++) {
      praises.accept(praise(1, null, OCTOBER.plusDays(i)).id(), MAKER);
    }
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    List<Future<Boolean>> asked =
        pool.invokeAll(
            IntStream.range(0, THREADS)
                .mapToObj(i -> (Callable<Boolean>) () -> got(TOMORROW.plusDays(i)))
                .toList());
    pool.shutdown();
    int got = 0;
    for (Future<Boolean> each : asked) {
      got += each.get() ? 1 : 0;
    }

    assertThat(got).isEqualTo(6);
    assertThat(hours()).isZero();
  }

  @Test
  void a_story_is_read_once_another_person_shared_it_and_thanked_for_once() {
    Praise praise = praises.accept(praise(1, null, OCTOBER).id(), MAKER);
    problem(
        PraiseProblem.STORY_SOURCE,
        () -> stories.tell(new StoryDraft(99L, null, "标题", "经过"), MAKER));
    Story told = stories.tell(new StoryDraft(praise.id(), null, "凌晨的退款", "客户急用钱"), MAKER);
    Caller second = person("second", 2L, Role.AGENT);
    assertThat(stories.feed(second)).isEmpty();
    problem(IncentiveProblem.OWN_WORK, () -> stories.share(told.id(), MAKER));

    stories.share(told.id(), CHECKER);
    stories.thank(told.id(), second);
    Story read = stories.thank(told.id(), second);

    assertThat(read.thanks()).isEqualTo(1);
    assertThat(read.agentName()).isEqualTo("客服1");
    problem(IncentiveProblem.OWN_WORK, () -> stories.thank(told.id(), FIRST));
    jdbi.useHandle(handle -> HonourRows.show(handle, 1, false, clock.instant()));
    assertThat(stories.feed(second)).extracting(Story::agentName).containsOnlyNulls();
    praises.revoke(praise.id(), "误登", MAKER);
    assertThat(stories.feed(second)).isEmpty();
  }

  private boolean got(LocalDate day) {
    try {
      leave.request(day, 1, FIRST);
      return true;
    } catch (Problem refused) {
      assertThat(refused.type()).isEqualTo(PraiseProblem.LEAVE_SHORT);
      return false;
    }
  }

  private int hours() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select hours from incentive.leave_account where agent_id = 1")
                .mapTo(Integer.class)
                .one());
  }

  private Praise praise(long agent, Long contact, LocalDate day) {
    return praises.record(
        new PraiseDraft(agent, contact, PraiseChannel.LETTER, "非常耐心", day),
        person("recorder", null, Role.HR_MAKER));
  }

  private static ServedPart served(long contact, long agent) {
    return new ServedPart(
        contact,
        1,
        agent,
        0,
        "UTC",
        null,
        Instant.EPOCH,
        Instant.EPOCH,
        1,
        1,
        null,
        0,
        false,
        null);
  }

  private static <T> T answering(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> answer));
  }

  private static Caller person(String name, Long agent, Role... roles) {
    return new Caller(name, Set.of(roles), Set.of(), agent, "zh-CN", "UTC");
  }
}

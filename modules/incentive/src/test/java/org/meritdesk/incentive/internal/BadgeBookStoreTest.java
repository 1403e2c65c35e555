package org.meritdesk.incentive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.testkit.Refused.problem;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.Badge;
import org.meritdesk.incentive.api.BadgeGoal;
import org.meritdesk.incentive.api.BadgeProblem;
import org.meritdesk.incentive.api.BadgeRun;
import org.meritdesk.incentive.api.BadgeState;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.ingestion.api.ServedPart;
import org.meritdesk.ingestion.api.ServedParts;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.Role;
import org.meritdesk.testkit.TestDatabase;
import org.meritdesk.training.api.RecordPage;
import org.meritdesk.training.api.RecordSource;
import org.meritdesk.training.api.RecordState;
import org.meritdesk.training.api.RecordView;
import org.meritdesk.training.api.Records;

class BadgeBookStoreTest {

  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final Caller MAKER = person("maker", null, Role.HR_MAKER);
  private static final Caller CHECKER = person("checker", null, Role.HR_CHECKER);
  private static final Caller FIRST = person("first", 1L, Role.AGENT);
  private static final String EXPERT = "technical-expert";

  private final Jdbi jdbi = TestDatabase.fresh().jdbi();
  private final Clock clock = at("2026-11-06T08:00:00Z");
  private final Notes notes = new Notes();
  private final Told told = new Told();
  private final List<ServedPart> parts = new ArrayList<>();
  private final List<RecordView> records = new ArrayList<>();
  private final BadgeBook badges = badges(clock);

  @BeforeEach
  void rules_in_force() {
    PlanBook plans = new PlanBook(jdbi, notes, clock);
    PlanDocument document = plans.templates().get(4);
    plans.draft(document, MAKER);
    plans.submit(document.code(), 1, MAKER);
    plans.approve(document.code(), 1, CHECKER);
  }

  @Test
  void hours_of_work_without_complaint_give_a_medal_once_with_its_evidence() {
    serve(33, 0);

    assertThat(badges.run(OCTOBER, MAKER)).isEqualTo(new BadgeRun(OCTOBER, 1, 0));
    assertThat(badges.run(OCTOBER, MAKER)).isEqualTo(new BadgeRun(OCTOBER, 0, 0));
    Badge silver = badges.all(FIRST).get(0);
    assertThat(silver.level()).isEqualTo(2);
    assertThat(silver.evidence().hours()).isEqualByComparingTo("33.0");
    assertThat(silver.evidence().contacts()).isEqualTo(33);
    serve(16, 33);
    badges.run(OCTOBER, MAKER);

    assertThat(badges.wall()).extracting(Badge::level).containsExactly(3);
    assertThat(told.notices)
        .extracting(each -> each.kind())
        .containsExactly(NoticeKind.BADGE_GIVEN, NoticeKind.BADGE_GIVEN);
  }

  @Test
  void a_complaint_that_is_told_late_takes_the_medal_back() {
    serve(33, 0);
    badges.run(OCTOBER, MAKER);
    parts.set(16, part(16, 1));

    assertThat(badges.run(OCTOBER, MAKER)).isEqualTo(new BadgeRun(OCTOBER, 1, 1));

    assertThat(badges.all(FIRST))
        .extracting(Badge::level, Badge::state)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(2, BadgeState.REVOKED),
            org.assertj.core.groups.Tuple.tuple(1, BadgeState.HELD));
  }

  @Test
  void a_course_that_holds_gives_a_badge_that_runs_out_with_it() {
    records.add(record(1, LocalDate.of(2026, 12, 31)));

    badges.run(OCTOBER, MAKER);

    Badge held = badges.all(FIRST).get(0);
    assertThat(held.rule()).isEqualTo("emotion-manager");
    assertThat(held.expiresOn()).isEqualTo(LocalDate.of(2026, 12, 31));
    BadgeBook later = badges(at("2026-12-31T00:00:00Z"));
    assertThat(later.all(FIRST)).extracting(Badge::state).containsExactly(BadgeState.EXPIRED);
    assertThat(later.wall()).isEmpty();
  }

  @Test
  void a_certification_takes_two_people_and_runs_out_by_day() {
    problem(BadgeProblem.BADGE_RULE, () -> badges.name("zero-complaint", 1, "好", MAKER));
    problem(IncentiveProblem.PAY_REASON_REQUIRED, () -> badges.name(EXPERT, 1, " ", MAKER));
    Badge named = badges.name(EXPERT, 1, "解决了支付网关故障", MAKER);
    problem(BadgeProblem.BADGE_TAKEN, () -> badges.name(EXPERT, 1, "再次", MAKER));
    problem(
        IncentiveProblem.OWN_WORK,
        () -> badges.certify(named.id(), person("maker", null, Role.HR_CHECKER)));
    problem(
        IncentiveProblem.OWN_WORK,
        () -> badges.certify(named.id(), person("self", 1L, Role.HR_CHECKER)));
    assertThat(badges.all(FIRST)).isEmpty();

    Badge held = badges.certify(named.id(), CHECKER);

    assertThat(held.expiresOn()).isEqualTo(LocalDate.of(2027, 11, 6));
    assertThat(badges.all(FIRST)).extracting(Badge::state).containsExactly(BadgeState.HELD);
    badges.revoke(named.id(), "长期未从事技术支持", CHECKER);
    problem(BadgeProblem.BADGE_STATE, () -> badges.revoke(named.id(), "再次", CHECKER));
    BadgeBook later = badges(at("2026-11-07T08:00:00Z"));
    assertThat(later.name(EXPERT, 1, "重新考核通过", MAKER).state()).isEqualTo(BadgeState.NAMED);
  }

  @Test
  void what_is_missing_is_said_and_who_declined_the_wall_is_not_on_it() {
    serve(20, 0);
    badges.run(OCTOBER, MAKER);
    jdbi.useHandle(handle -> HonourRows.show(handle, 1, false, clock.instant()));

    assertThat(badges.wall()).isEmpty();
    List<BadgeGoal> missing = badges.missing(FIRST);
    assertThat(missing)
        .extracting(BadgeGoal::rule)
        .containsExactly("zero-complaint", EXPERT, "emotion-manager");
    assertThat(missing.get(0).needed()).isEqualTo(32);
    assertThat(missing.get(2).courses()).containsExactly("complaint-escalation");
  }

  private void serve(int hours, int from) {
    for (int i = from; i < from + hours; i++) {
      parts.add(part(i, 0));
    }
  }

  /** One hour of work. */
  private static ServedPart part(int number, int complaints) {
    Instant begin = Instant.parse("2026-10-05T00:00:00Z").plusSeconds(number * 7200L);
    return new ServedPart(
        number,
        1,
        1,
        0,
        "UTC",
        null,
        begin,
        begin.plusSeconds(3600),
        1,
        1,
        null,
        complaints,
        false,
        null);
  }

  private static RecordView record(long agent, LocalDate expires) {
    return new RecordView(
        1,
        agent,
        "E1",
        "客服1",
        "complaint-escalation",
        Map.of(),
        LocalDate.of(2026, 10, 3),
        null,
        RecordState.VALID,
        RecordSource.values()[0],
        "1",
        expires);
  }

  private BadgeBook badges(Clock time) {
    return new BadgeBook(
        jdbi,
        new BadgeReader(
            answering(ServedParts.class, parts),
            (Records)
                Proxy.newProxyInstance(
                    Records.class.getClassLoader(),
                    new Class<?>[] {Records.class},
                    (proxy, method, args) -> new RecordPage(records, records.size())),
            time),
        new KnownMonths().agents(),
        new BadgeNotices(told.inbox()),
        notes,
        time);
  }

  private static <T> T answering(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> answer));
  }

  private static Clock at(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }

  private static Caller person(String name, Long agent, Role... roles) {
    return new Caller(name, Set.of(roles), Set.of(), agent, "zh-CN", "UTC");
  }
}

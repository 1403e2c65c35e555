package org.meritdesk.incentive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.testkit.Refused.problem;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.Contest;
import org.meritdesk.incentive.api.ContestDocument;
import org.meritdesk.incentive.api.ContestLine;
import org.meritdesk.incentive.api.ContestState;
import org.meritdesk.incentive.api.ContestTier;
import org.meritdesk.incentive.api.Contestant;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Reason;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.testkit.TestDatabase;

class ContestBookStoreTest {

  private static final Caller MAKER = person("maker", null, Role.HR_MAKER);
  private static final Caller CHECKER = person("checker", null, Role.HR_CHECKER);
  private static final Caller BOTH = person("both", null, Role.HR_MAKER, Role.HR_CHECKER);
  private static final Caller SECOND = person("second", 2L, Role.AGENT);
  private static final LocalDate FROM = LocalDate.of(2026, 11, 1);
  private static final LocalDate UNTIL = LocalDate.of(2026, 11, 14);

  private final Jdbi jdbi = TestDatabase.fresh().jdbi();
  private final Told told = new Told();
  private final Notes notes = new Notes();
  private final Map<Long, Map<Measure, Measurement>> figures = new HashMap<>();
  private final ContestBook during = book("2026-11-10T08:00:00Z");
  private final ContestBook after = book("2026-11-15T08:00:00Z");

  @BeforeEach
  void four_agents_with_figures() {
    reached(1, "95", 40);
    reached(2, "90", 40);
    reached(3, "95", 40);
    reached(4, "99", 5);
  }

  @Test
  void standings_share_places_and_say_who_has_none_and_why() {
    Contest contest = opened(document(true));

    List<Contestant> all = during.standings(contest.id(), MAKER);

    assertThat(all).extracting(Contestant::agentId).containsExactly(1L, 3L, 2L, 4L);
    assertThat(all).extracting(Contestant::place).containsExactly(1, 1, 3, null);
    assertThat(all).extracting(Contestant::tier).containsExactly(1, 1, 2, 0);
    assertThat(all.get(0).points()).isEqualByComparingTo("75");
    assertThat(all.get(3).lacks()).isEqualTo("sample");
  }

  @Test
  void an_agent_sees_the_own_row_and_nobody_elses_name_where_it_is_anonymous() {
    List<Contestant> hidden = during.standings(opened(document(true)).id(), SECOND);

    assertThat(hidden).extracting(Contestant::agentId).containsExactly(null, null, 2L, null);
    assertThat(hidden).extracting(Contestant::mine).containsExactly(false, false, true, false);
    assertThat(hidden.get(0).figures()).isEmpty();
    assertThat(hidden.get(2).figures()).hasSize(1);

    List<Contestant> named = during.standings(opened(document(false)).id(), SECOND);
    assertThat(named).extracting(Contestant::name).doesNotContainNull();
    assertThat(named.get(0).figures()).isEmpty();
  }

  @Test
  void who_is_out_keeps_the_row_without_a_place_is_told_and_can_come_back() {
    Contest contest = opened(document(true));

    during.exclude(contest.id(), 1, "对话里互相刷评价", CHECKER);

    List<Contestant> all = during.standings(contest.id(), MAKER);
    assertThat(all).extracting(Contestant::place).containsExactly(1, 2, null, null);
    assertThat(all.stream().filter(each -> "out".equals(each.lacks())).findFirst())
        .get()
        .extracting(Contestant::note)
        .isEqualTo("对话里互相刷评价");
    assertThat(during.standings(contest.id(), SECOND))
        .extracting(Contestant::note)
        .containsOnlyNulls();
    assertThat(told.notices)
        .last()
        .extracting(each -> each.kind())
        .isEqualTo(NoticeKind.CONTEST_OUT);
    problem(IncentiveProblem.CONTEST_NOBODY, () -> during.exclude(contest.id(), 9, "不在", CHECKER));

    during.readmit(contest.id(), 1, MAKER);
    assertThat(during.standings(contest.id(), MAKER).get(0).agentId()).isEqualTo(1L);
  }

  @Test
  void places_win_money_for_the_next_run_and_points_and_who_is_out_wins_nothing() {
    Contest contest = opened(document(true));
    during.exclude(contest.id(), 3, "对话里互相刷评价", CHECKER);

    after.end(contest.id(), CHECKER);

    assertThat(
            rows(
                "select agent_id || ' ' || month || ' ' || kind || ' ' || state || ' ' || amount"
                    + " || ' ' || proposed_by || ' ' || decided_by || ' ' || reference"
                    + " || ' ' || reason from incentive.adjustment order by agent_id"))
        .containsExactly(prize(1, contest.id()), prize(2, contest.id()));
    assertThat(
            rows(
                "select e.agent_id || ' ' || e.amount || ' ' || b.words from incentive.points_entry e"
                    + " join incentive.points_booking b using (booking_id)"
                    + " where e.account = 'AGENT' order by e.agent_id"))
        .containsExactly("1 50 十一月好评赛 · 一等奖", "2 50 十一月好评赛 · 一等奖");
    problem(IncentiveProblem.CONTEST_STATE, () -> after.end(contest.id(), CHECKER));
    assertThat(rows("select 'x' from incentive.adjustment")).hasSize(2);
    assertThat(new PointsAddUp(jdbi).violations()).isEmpty();
    assertThat(new MoneyAddsUp(jdbi).violations()).isEmpty();
  }

  private List<String> rows(String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  private static String prize(long agent, long contest) {
    return agent
        + " 2026-11-01 PRIZE APPROVED 300.00 maker checker CONTEST-"
        + contest
        + " 十一月好评赛 · 一等奖";
  }

  @Test
  void the_end_freezes_what_was_reached_and_nothing_changes_it_any_more() {
    Contest contest = opened(document(true));
    problem(IncentiveProblem.CONTEST_RUNNING, () -> during.end(contest.id(), CHECKER));

    assertThat(after.end(contest.id(), CHECKER).state()).isEqualTo(ContestState.CLOSED);
    reached(2, "100", 40);

    assertThat(after.standings(contest.id(), MAKER))
        .extracting(Contestant::place)
        .containsExactly(1, 1, 3, null);
    problem(IncentiveProblem.CONTEST_STATE, () -> after.exclude(contest.id(), 1, "晚了", CHECKER));
    problem(IncentiveProblem.CONTEST_STATE, () -> after.cancel(contest.id(), "晚了", CHECKER));
    assertThatThrownBy(
            () ->
                jdbi.useHandle(
                    handle -> handle.execute("update incentive.contest set document = '{}'")))
        .hasMessageContaining("is kept as it is");
  }

  @Test
  void nobody_opens_the_own_draft_and_agents_see_no_draft() {
    Contest own = during.draft(document(true), BOTH);

    problem(IncentiveProblem.OWN_WORK, () -> during.open(own.id(), BOTH));
    problem(PeopleProblem.NOT_ALLOWED, () -> during.open(own.id(), MAKER));
    problem(IncentiveProblem.CONTEST_NOT_FOUND, () -> during.get(own.id(), SECOND));
    assertThat(during.all(SECOND)).isEmpty();
    assertThat(during.open(own.id(), CHECKER).decidedBy()).isEqualTo("checker");
    assertThat(during.all(SECOND)).hasSize(1);
    problem(
        IncentiveProblem.CONTEST_STATE,
        () -> during.change(own.id(), own.version(), document(false), MAKER));
  }

  @Test
  void a_document_that_lacks_something_is_told_what() {
    ContestDocument wrong =
        new ContestDocument(
            Map.of("zh-CN", "差一点"),
            UNTIL,
            FROM,
            Set.of(),
            Set.of(),
            List.of(line("50", "90", "90")),
            null,
            null,
            List.of(),
            true);

    assertThat(during.check(wrong))
        .extracting(each -> each.field() + " " + each.code())
        .containsExactly(
            "names.en missing",
            "until contest-days",
            "lines[0].full contest-level",
            "lines contest-weights",
            "tiers contest-tiers");
    problem(IncentiveProblem.CONTEST_INVALID, () -> during.draft(wrong, MAKER));
  }

  private Contest opened(ContestDocument document) {
    return during.open(during.draft(document, MAKER).id(), CHECKER);
  }

  private static ContestDocument document(boolean anonymous) {
    return new ContestDocument(
        Map.of("zh-CN", "十一月好评赛", "en", "November praise"),
        FROM,
        UNTIL,
        Set.of(),
        Set.of("AFTERSALE"),
        List.of(line("100", "80", "100")),
        null,
        null,
        List.of(
            new ContestTier(2, "一等奖", new BigDecimal("300"), 50),
            new ContestTier(5, "二等奖", BigDecimal.ZERO, 20)),
        anonymous);
  }

  private static ContestLine line(String weight, String nothing, String full) {
    return new ContestLine(
        Measure.CSAT_TOP_TWO.name(),
        new BigDecimal(weight),
        new BigDecimal(nothing),
        new BigDecimal(full),
        20);
  }

  private void reached(long agent, String value, long sample) {
    figures.put(
        agent, Map.of(Measure.CSAT_TOP_TWO, new Measured(new BigDecimal(value), sample, null)));
  }

  private ContestBook book(String now) {
    ContestScores scores = new ContestScores(assignments(), measurements());
    return new ContestBook(
        jdbi,
        scores,
        new ContestStandings(jdbi, scores, agents()),
        new ContestNotices(told.inbox()),
        notes,
        Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
  }

  private static Assignments assignments() {
    return proxy(
        Assignments.class,
        arguments ->
            List.of(
                place(1, "AFTERSALE"),
                place(2, "AFTERSALE"),
                place(3, "AFTERSALE"),
                place(4, "AFTERSALE"),
                place(5, "PRESALE")));
  }

  private static Assignment place(long agent, String post) {
    return new Assignment(agent, agent, 7, "T-7", post, FROM, null);
  }

  private Measurements measurements() {
    return proxy(
        Measurements.class,
        arguments -> {
          Map<Subject, Map<Measure, Measurement>> found = new HashMap<>();
          for (Object each : (Collection<?>) arguments[0]) {
            Subject subject = (Subject) each;
            found.put(
                subject,
                figures.getOrDefault(
                    subject.id(),
                    Map.of(Measure.CSAT_TOP_TWO, new NotMeasurable(Reason.NO_FACTS, 0))));
          }
          return found;
        });
  }

  /** Everybody is known; an agent sees the own rows. */
  private static Agents agents() {
    Agents known = new KnownMonths().agents();
    return (Agents)
        Proxy.newProxyInstance(
            Agents.class.getClassLoader(),
            new Class<?>[] {Agents.class},
            (proxy, method, arguments) -> {
              if (!method.getName().equals("scope")) {
                return known.byIds(cast(arguments[0]));
              }
              Long own = ((Caller) arguments[0]).agentId();
              return new RowScope(own == null, own == null ? Set.of() : Set.of(own));
            });
  }

  @SuppressWarnings("unchecked")
  private static Collection<Long> cast(Object ids) {
    return (Collection<Long>) ids;
  }

  private static <T> T proxy(Class<T> type, java.util.function.Function<Object[], Object> answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer.apply(arguments)));
  }

  private static Caller person(String name, Long agent, Role... roles) {
    return new Caller(name, Set.of(roles), Set.of(), agent, "zh-CN", "UTC");
  }
}

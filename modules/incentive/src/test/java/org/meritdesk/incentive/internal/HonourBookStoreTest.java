package org.meritdesk.incentive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.incentive.api.Evidence.OCTOBER;
import static org.meritdesk.testkit.Refused.problem;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.AdjustmentKind;
import org.meritdesk.incentive.api.AdjustmentState;
import org.meritdesk.incentive.api.Evidence;
import org.meritdesk.incentive.api.Honour;
import org.meritdesk.incentive.api.HonourCandidate;
import org.meritdesk.incentive.api.HonourRanking;
import org.meritdesk.incentive.api.HonourState;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.WallEntry;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.testkit.TestDatabase;

class HonourBookStoreTest {

  private static final Caller MAKER = person("maker", null, Role.HR_MAKER);
  private static final Caller CHECKER = person("checker", null, Role.HR_CHECKER);
  private static final Caller BOTH = person("both", null, Role.HR_MAKER, Role.HR_CHECKER);
  private static final Caller FIRST = person("first", 1L, Role.AGENT);
  private static final String STAR = "service-star";

  private final Jdbi jdbi = TestDatabase.fresh().jdbi();
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-06T08:00:00Z"), ZoneOffset.UTC);
  private final Notes notes = new Notes();
  private final Told told = new Told();
  private final KnownMonths months = new KnownMonths();
  private final PlanBook plans = new PlanBook(jdbi, notes, clock);
  private final HonourBook honours =
      new HonourBook(
          jdbi,
          new HonourReader(
              jdbi,
              new EvidenceReader(
                  jdbi, clock, months, months.agents(), new Steps(), new TaughtHours(Map.of()))),
          months.agents(),
          new HonourNotices(told.inbox()),
          notes,
          clock);

  @BeforeEach
  void honours_in_force_and_a_published_month() {
    PlanDocument document = plans.templates().get(2);
    plans.draft(document, MAKER);
    plans.submit(document.code(), 1, MAKER);
    plans.approve(document.code(), 1, CHECKER);
    months.set(
        Evidence.of(1).month(0, "97"),
        Evidence.of(2).month(0, "95"),
        Evidence.of(3).month(0, "94"),
        Evidence.of(4).month(0, "93"),
        Evidence.of(5).month(0, "99", 31, 100, true));
  }

  @Test
  void a_ranking_says_who_is_honoured_and_who_is_kept_out_and_why() {
    HonourRanking star = honours.rankings(OCTOBER, MAKER).get(0);

    assertThat(star.code()).isEqualTo(STAR);
    assertThat(star.open()).extracting(HonourCandidate::agentId).containsExactly(1L, 2L, 3L);
    assertThat(star.candidates().get(4).judgement().missing())
        .extracting(each -> each.code())
        .containsExactly("no-breach");
  }

  @Test
  void what_a_second_person_confirms_stands_on_the_wall() {
    Honour nominated = honours.nominate(STAR, OCTOBER, 1, "连续化解三起投诉", MAKER);
    assertThat(honours.wall()).isEmpty();
    assertThat(honours.all(FIRST)).isEmpty();

    Honour given = honours.confirm(nominated.id(), CHECKER);

    assertThat(given.state()).isEqualTo(HonourState.CONFIRMED);
    assertThat(honours.wall())
        .extracting(WallEntry::agentName, WallEntry::place, WallEntry::words)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("客服1", 1, "连续化解三起投诉"));
    assertThat(told.notices)
        .extracting(each -> each.kind())
        .containsExactly(NoticeKind.HONOUR_NOMINATED, NoticeKind.HONOUR_GIVEN);
    assertThat(honours.all(FIRST)).hasSize(1);
    assertThat(honours.rankings(OCTOBER, MAKER).get(0).open())
        .extracting(HonourCandidate::agentId)
        .containsExactly(2L, 3L);
  }

  @Test
  void the_prize_can_be_paid_at_once_and_asked_back_only_by_two_people() {
    Honour given = honours.confirm(honours.nominate(STAR, OCTOBER, 1, "耐心", MAKER).id(), CHECKER);
    List<AdjustmentRows.Row> unpaid =
        jdbi.inTransaction(handle -> AdjustmentRows.unpaid(handle, OCTOBER));

    assertThat(unpaid).hasSize(1);
    assertThat(unpaid.get(0).kind()).isEqualTo(AdjustmentKind.PRIZE);
    assertThat(unpaid.get(0).amount()).isEqualByComparingTo("300");
    assertThat(unpaid.get(0).reference()).isEqualTo("HONOUR-" + given.id());
    assertThat(unpaid.get(0).proposedBy()).isNotEqualTo(unpaid.get(0).decidedBy());

    honours.revoke(given.id(), "十月更正后不再符合", CHECKER);

    List<AdjustmentRows.Row> all = jdbi.withHandle(AdjustmentRows::all);
    assertThat(all).hasSize(2);
    assertThat(all.get(0).state()).isEqualTo(AdjustmentState.PROPOSED);
    assertThat(all.get(0).amount()).isEqualByComparingTo("-300");
  }

  @Test
  void who_does_not_want_to_be_shown_is_not_and_keeps_the_honour() {
    honours.confirm(honours.nominate(STAR, OCTOBER, 1, "耐心", MAKER).id(), CHECKER);

    honours.show(false, FIRST);
    assertThat(honours.wall()).isEmpty();
    assertThat(honours.shown(FIRST)).isFalse();
    assertThat(honours.all(FIRST)).extracting(Honour::shown).containsExactly(false);
    honours.show(true, FIRST);
    assertThat(honours.wall()).hasSize(1);
  }

  @Test
  void nobody_is_nominated_against_the_rule_twice_or_without_words() {
    problem(IncentiveProblem.HONOUR_NOT_MET, () -> honours.nominate(STAR, OCTOBER, 4, "第四", MAKER));
    problem(IncentiveProblem.HONOUR_NOT_MET, () -> honours.nominate(STAR, OCTOBER, 5, "否决", MAKER));
    problem(
        IncentiveProblem.PAY_REASON_REQUIRED, () -> honours.nominate(STAR, OCTOBER, 1, " ", MAKER));
    honours.nominate(STAR, OCTOBER, 1, "耐心", MAKER);
    problem(IncentiveProblem.HONOUR_TAKEN, () -> honours.nominate(STAR, OCTOBER, 1, "再次", MAKER));
  }

  @Test
  void nobody_confirms_the_own_nomination_or_is_honoured_by_oneself() {
    Honour nominated = honours.nominate(STAR, OCTOBER, 1, "耐心", BOTH);

    problem(IncentiveProblem.OWN_WORK, () -> honours.confirm(nominated.id(), BOTH));
    problem(PeopleProblem.NOT_ALLOWED, () -> honours.confirm(nominated.id(), MAKER));
    problem(
        IncentiveProblem.OWN_WORK,
        () -> honours.confirm(nominated.id(), person("self", 1L, Role.HR_CHECKER)));
    problem(
        IncentiveProblem.OWN_WORK,
        () -> honours.nominate(STAR, OCTOBER, 2, "我自己", person("self", 2L, Role.HR_MAKER)));
  }

  @Test
  void an_appeal_or_a_revision_stands_in_the_way_and_a_honour_can_be_taken_back() {
    Honour first = honours.nominate(STAR, OCTOBER, 1, "耐心", MAKER);
    months.appealing.add(1L);
    problem(IncentiveProblem.HONOUR_NOT_MET, () -> honours.confirm(first.id(), CHECKER));
    months.appealing.clear();
    honours.confirm(first.id(), CHECKER);

    Honour revoked = honours.revoke(first.id(), "十月更正后不再符合", CHECKER);

    assertThat(revoked.state()).isEqualTo(HonourState.REVOKED);
    assertThat(honours.wall()).isEmpty();
    problem(IncentiveProblem.HONOUR_STATE, () -> honours.revoke(first.id(), "再次", CHECKER));
    assertThatThrownBy(
            () -> jdbi.useHandle(handle -> handle.execute("delete from incentive.honour")))
        .hasMessageContaining("is kept as it is");
    assertThat(notes.lines).contains("honour.revoked by checker");
  }

  static Caller person(String name, Long agent, Role... roles) {
    return new Caller(name, Set.of(roles), Set.of(), agent, "zh-CN", "UTC");
  }
}

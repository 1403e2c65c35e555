package org.meritdesk.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.scoring.internal.Callers.agent;
import static org.meritdesk.testkit.Refused.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.Role;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.scoring.api.AppealClaim;
import org.meritdesk.scoring.api.AppealDeed;
import org.meritdesk.scoring.api.AppealPreview;
import org.meritdesk.scoring.api.AppealQuery;
import org.meritdesk.scoring.api.AppealRequest;
import org.meritdesk.scoring.api.AppealState;
import org.meritdesk.scoring.api.AppealView;
import org.meritdesk.scoring.api.ClaimRuling;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.OverturnRate;
import org.meritdesk.scoring.api.ScoringProblem;
import org.meritdesk.testkit.TestDatabase;

/** Agent 1 was inspected by anna: tone 1 of 2 points, need 0 of 2, both asked for a reason. */
class AppealBookStoreTest {

  private static final Instant NOW = Instant.parse("2026-10-20T08:00:00Z");
  private static final Caller ANNA = person("anna", Role.INSPECTOR);
  private static final Caller BEN = person("ben", Role.INSPECTOR);
  private static final Caller CARA = person("cara", Role.HR_CHECKER);
  private static final AppealQuery ALL = new AppealQuery(Set.of(), null, null, null, 0, 50, null);

  private final Jdbi db = TestDatabase.fresh().jdbi();
  private final AppealFixture house = new AppealFixture(db, NOW);
  private final AppealBook appeals = house.appeals;

  @Test
  void an_appeal_is_taken_previewed_and_partly_upheld_and_the_month_becomes_what_was_shown() {
    AppealView filed = appeals.file(request("full", "full"), agent(1));
    AppealView taken = appeals.act(filed.id(), filed.version(), AppealDeed.TAKE, "", BEN);
    List<ClaimRuling> rulings = List.of(upheld("tone", "full"), refusedRuling("need"));

    AppealPreview preview = appeals.preview(filed.id(), rulings, BEN);
    AppealView decided = appeals.decide(filed.id(), taken.version(), rulings, "语气一项评分偏严", BEN);

    assertThat(preview.monthState()).isEqualTo(MonthState.OPEN);
    assertThat(preview.inspectionBefore()).isEqualByComparingTo("25.00");
    assertThat(preview.inspectionAfter()).isEqualByComparingTo("50.00");
    assertThat(preview.before().score()).isEqualByComparingTo("40.00");
    assertThat(preview.after().score()).isEqualByComparingTo("70.00");
    assertThat(decided.state()).isEqualTo(AppealState.PARTLY_UPHELD);
    assertThat(decided.decidedBy()).isEqualTo("ben");
    assertThat(house.told.notices)
        .extracting(Notice::kind)
        .containsExactly(NoticeKind.APPEAL_FILED, NoticeKind.APPEAL_DECIDED);
    assertThat(house.told.audiences.get(0).ledAgents()).containsExactly(1L);
    assertThat(house.told.audiences.get(0).exceptLogins()).containsExactly("anna");
    assertThat(house.told.audiences.get(1).agents()).containsExactly(1L);
    assertThat(house.inspection.revisions).containsExactly("appeal:" + filed.id() + " by ben");
    assertThat(house.inspection.answers.byCriterion())
        .containsEntry("tone", new Answer("full", false, "略显生硬"))
        .containsEntry("need", new Answer("missed", false, "答非所问"));
    assertThat(house.month().score()).isEqualByComparingTo(preview.after().score());
    assertThat(house.audited)
        .containsExactly(
            "appeal.filed " + filed.id() + " by agent1",
            "appeal.take " + filed.id() + " by ben",
            "appeal.decided " + filed.id() + " by ben");
  }

  @Test
  void a_rejected_appeal_changes_nothing_and_another_one_may_follow() {
    AppealView filed = appeals.file(request("full", "full"), agent(1));
    AppealView taken = appeals.act(filed.id(), filed.version(), AppealDeed.TAKE, "", BEN);

    AppealView decided =
        appeals.decide(
            filed.id(),
            taken.version(),
            List.of(refusedRuling("tone"), refusedRuling("need")),
            "",
            BEN);

    assertThat(decided.state()).isEqualTo(AppealState.REJECTED);
    assertThat(house.inspection.revisions).isEmpty();
    assertThat(appeals.file(request("full", "full"), agent(1)).id()).isNotEqualTo(filed.id());
  }

  @Test
  void neither_the_inspector_nor_the_agent_decides_and_a_reviewer_only_what_is_taken() {
    AppealView filed = appeals.file(request("full", "full"), agent(1));
    Caller both =
        new Caller("agent1", Set.of(Role.AGENT, Role.TEAM_LEAD), Set.of(), 1L, "en", "UTC");

    problem(ScoringProblem.APPEAL_STATE, () -> take(filed, ANNA));
    problem(ScoringProblem.APPEAL_STATE, () -> take(filed, both));
    problem(
        ScoringProblem.APPEAL_STATE,
        () ->
            appeals.decide(
                filed.id(),
                filed.version(),
                List.of(refusedRuling("tone"), refusedRuling("need")),
                "",
                BEN));
    AppealView taken = take(filed, BEN);
    problem(ScoringProblem.APPEAL_STATE, () -> take(taken, CARA));
    assertThat(appeals.get(filed.id(), ANNA).may()).isEmpty();
    assertThat(appeals.get(filed.id(), agent(1)).may()).containsExactly(AppealDeed.WITHDRAW);
    assertThat(appeals.get(filed.id(), BEN).may()).contains(AppealDeed.REJECT, AppealDeed.ASK);
  }

  @Test
  void the_agent_is_asked_answers_and_the_steps_are_kept() {
    AppealView taken = take(appeals.file(request("full", "full"), agent(1)), BEN);
    problem(
        ScoringProblem.REASON_REQUIRED,
        () -> appeals.act(taken.id(), taken.version(), AppealDeed.ASK, " ", BEN));
    AppealView asked = appeals.act(taken.id(), taken.version(), AppealDeed.ASK, "请说明当时的系统故障", BEN);
    AppealView answered =
        appeals.act(asked.id(), asked.version(), AppealDeed.ANSWER, "工单 7 有记录", agent(1));
    AppealView passed =
        appeals.act(answered.id(), answered.version(), AppealDeed.PASS_ON, "交给同事", BEN);

    assertThat(answered.holder()).isEqualTo("ben");
    assertThat(passed.holder()).isNull();
    assertThat(passed.events())
        .extracting(event -> event.to())
        .containsExactly(
            AppealState.FILED,
            AppealState.TAKEN,
            AppealState.ASKED,
            AppealState.TAKEN,
            AppealState.FILED);
    assertThatThrownBy(
            () -> db.useHandle(h -> h.execute("update scoring.appeal_event set text = ''")))
        .hasMessageContaining("appended only");
  }

  @Test
  void only_the_own_inspection_within_its_window_once_and_with_claims_that_can_be() {
    problem(ScoringProblem.APPEAL_NOT_YOURS, () -> appeals.file(request("full", "full"), agent(2)));
    problem(
        ScoringProblem.APPEAL_CLAIMS_MISSING,
        () -> appeals.file(new AppealRequest(9, List.of(), ""), agent(1)));
    for (AppealClaim claim :
        List.of(
            new AppealClaim("tone", "full", " ", List.of()),
            new AppealClaim("tone", "partly", "现在就是这样", List.of()),
            new AppealClaim("tone", "brilliant", "没有这一档", List.of()),
            new AppealClaim("tone", null, "不允许不适用", List.of()),
            new AppealClaim("nothing", "full", "没有这一项", List.of()))) {
      problem(
          ScoringProblem.APPEAL_CLAIM_REFUSED,
          () -> appeals.file(new AppealRequest(9, List.of(claim), ""), agent(1)));
    }
    appeals.file(request("full", "full"), agent(1));
    problem(
        ScoringProblem.APPEAL_OPEN_ALREADY, () -> appeals.file(request("full", "full"), agent(1)));
    house.inspection.appealUntil = NOW.minusSeconds(1);
    problem(ScoringProblem.APPEAL_TOO_LATE, () -> appeals.file(request("full", "full"), agent(1)));
  }

  @Test
  void every_claim_is_ruled_about_with_a_reason_and_a_mark_that_exists() {
    AppealView taken = take(appeals.file(request("full", "full"), agent(1)), BEN);
    for (List<ClaimRuling> rulings :
        List.of(
            List.of(upheld("tone", "full")),
            List.of(upheld("tone", "full"), new ClaimRuling("need", false, null, "")),
            List.of(upheld("tone", "brilliant"), refusedRuling("need")),
            List.of(upheld("tone", "full"), refusedRuling("need"), refusedRuling("other")))) {
      problem(
          ScoringProblem.APPEAL_RULING_REFUSED,
          () -> appeals.decide(taken.id(), taken.version(), rulings, "", BEN));
    }
    assertThat(appeals.get(taken.id(), BEN).state()).isEqualTo(AppealState.TAKEN);
  }

  @Test
  void of_many_who_take_one_at_once_one_wins() throws Exception {
    AppealView filed = appeals.file(request("full", "full"), agent(1));
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      Callable<Boolean> taking =
          () -> {
            try {
              appeals.act(
                  filed.id(),
                  filed.version(),
                  AppealDeed.TAKE,
                  "",
                  person("r" + Thread.currentThread().getId(), Role.INSPECTOR));
              return true;
            } catch (Problem late) {
              return false;
            }
          };
      long winners = 0;
      for (Future<Boolean> each : pool.invokeAll(Collections.nCopies(16, taking))) {
        winners += each.get() ? 1 : 0;
      }
      assertThat(winners).isEqualTo(1);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void others_see_nothing_and_what_is_decided_counts_in_the_overturn_rates() {
    AppealView taken = take(appeals.file(request("full", "full"), agent(1)), BEN);
    assertThat(appeals.open(YearMonth.of(2026, 10))).isEqualTo(1);
    assertThat(appeals.search(ALL, agent(2)).total()).isZero();
    problem(ScoringProblem.APPEAL_NOT_FOUND, () -> appeals.get(taken.id(), agent(2)));

    appeals.decide(
        taken.id(),
        taken.version(),
        List.of(upheld("tone", "full"), refusedRuling("need")),
        "",
        BEN);

    assertThat(appeals.open(YearMonth.of(2026, 10))).isZero();
    assertThat(
            appeals
                .overturns(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1), CARA)
                .byCriterion())
        .containsExactly(new OverturnRate("form/tone", 1, 1), new OverturnRate("form/need", 1, 0));
    assertThat(
            appeals
                .overturns(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1), CARA)
                .byInspector()
                .get(0)
                .percent())
        .isEqualByComparingTo(new BigDecimal("50"));
  }

  @Test
  void what_was_decided_can_be_changed_by_nobody() {
    AppealView filed = appeals.file(request("full", "full"), agent(1));
    appeals.act(filed.id(), filed.version(), AppealDeed.WITHDRAW, "", agent(1));

    assertThatThrownBy(() -> db.useHandle(h -> h.execute("update scoring.appeal set text = 'x'")))
        .hasMessageContaining("does not change");
    problem(
        ScoringProblem.APPEAL_STATE,
        () -> appeals.act(filed.id(), filed.version() + 1, AppealDeed.TAKE, "", BEN));
  }

  private AppealView take(AppealView appeal, Caller who) {
    return appeals.act(appeal.id(), appeal.version(), AppealDeed.TAKE, "", who);
  }

  private static AppealRequest request(String tone, String need) {
    return new AppealRequest(
        9,
        List.of(
            new AppealClaim("tone", tone, "语气一直友好", List.of(3L)),
            new AppealClaim("need", need, "已经答复", List.of())),
        "请复核");
  }

  private static ClaimRuling upheld(String criterion, String point) {
    return new ClaimRuling(criterion, true, point, "记录支持");
  }

  private static ClaimRuling refusedRuling(String criterion) {
    return new ClaimRuling(criterion, false, null, "记录不支持");
  }

  private static Caller person(String name, Role role) {
    return new Caller(name, Set.of(role), Set.of(), null, "zh-CN", ZoneOffset.UTC.getId());
  }
}

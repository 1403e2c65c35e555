package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.training.internal.AlertFixture.HR;
import static org.meritdesk.training.internal.AlertFixture.LEAD;
import static org.meritdesk.training.internal.AlertFixture.OTHER_LEAD;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.OpenQuestion;
import org.meritdesk.ingestion.api.SourceView;
import org.meritdesk.kernel.Problem;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.training.api.AlertCondition;
import org.meritdesk.training.api.AlertProblem;
import org.meritdesk.training.api.AlertReader;
import org.meritdesk.training.api.AlertRule;
import org.meritdesk.training.api.AlertRuleView;
import org.meritdesk.training.api.AlertTest;
import org.meritdesk.training.api.AlertTrigger;
import org.meritdesk.training.api.AlertView;
import org.meritdesk.training.domain.AlertRuleCheck;

/** The shipped rules over stated figures on 5 November 2026, noon in Shanghai. */
class AlertRoundStoreTest {

  private static final String TODAY = "2026-11-05";

  private final AlertFixture house = new AlertFixture();

  @Test
  void abandonment_is_raised_past_eight_per_cent_once_and_closed_when_it_ends() {
    house.figure(Subject.COMPANY, TODAY, Measure.ABANDONMENT_RATE, "8.00", 100);
    assertThat(house.alerts.round(true)).isZero();

    house.figure(Subject.COMPANY, TODAY, Measure.ABANDONMENT_RATE, "8.01", 100);
    assertThat(house.alerts.round(true)).isEqualTo(1);
    house.figure(Subject.COMPANY, TODAY, Measure.ABANDONMENT_RATE, "9.50", 110);
    assertThat(house.alerts.round(true)).isZero();

    AlertView open = only();
    assertThat(open.ruleCode()).isEqualTo("abandonment");
    assertThat(open.value()).isEqualByComparingTo("9.50");
    assertThat(open.sample()).isEqualTo(110);
    assertThat(house.notices).hasSize(1);
    assertThat(house.audiences.get(0).roles()).containsExactly(Role.TEAM_LEAD);
    house.figure(Subject.COMPANY, TODAY, Measure.ABANDONMENT_RATE, "7.00", 120);
    house.alerts.round(false);
    assertThat(only().open()).as("without figures nothing is known of them").isTrue();
    house.alerts.round(true);
    assertThat(house.alerts.list(true, null, 0, 10, HR).alerts()).isEmpty();
    assertThat(house.alerts.list(false, null, 0, 10, HR).alerts().get(0).closedAt()).isNotNull();
  }

  @Test
  void too_small_a_sample_raises_nothing() {
    house.figure(Subject.COMPANY, TODAY, Measure.ABANDONMENT_RATE, "50", 19);

    assertThat(house.alerts.round(true)).isZero();
  }

  @Test
  void many_contacts_alone_raise_nothing_but_with_falling_satisfaction_they_do() {
    Subject one = Subject.agent(1);
    house.figure(one, TODAY, Measure.CONTACTS_HANDLED, "31", 31);
    assertThat(house.alerts.round(true)).isZero();

    house.figure(one, TODAY, Measure.CSAT_TOP_TWO, "80", 20);
    house.figure(one, "2026-10-29", Measure.CSAT_TOP_TWO, "90", 20);

    assertThat(house.alerts.round(true)).isEqualTo(1);
    assertThat(only())
        .satisfies(alert -> assertThat(alert.ruleCode()).isEqualTo("overload"))
        .satisfies(alert -> assertThat(alert.teamId()).isEqualTo(1))
        .satisfies(alert -> assertThat(alert.subject()).containsEntry("en", "agent 1"));
    assertThat(house.audiences.get(0).ledTeams()).containsExactly(1L);
  }

  @Test
  void a_bad_rating_is_told_at_once_with_its_contact_and_ends_with_taking_note() {
    house.rated(7, 11, "1");
    house.alerts.round(false);

    AlertView raised = only();
    assertThat(raised.recordId()).isEqualTo(107);
    assertThat(raised.agentId()).isEqualTo(1);
    AlertView noted = house.alerts.acknowledge(raised.id(), " called back ", LEAD);
    assertThat(noted.closedAt()).isNotNull();
    assertThat(noted.note()).isEqualTo("called back");
    assertThat(house.alerts.round(true)).as("the same rating again").isZero();
    refused(
        AlertProblem.ALERT_ACKNOWLEDGED, () -> house.alerts.acknowledge(raised.id(), null, LEAD));
  }

  @Test
  void a_lead_sees_the_own_team_and_what_is_about_the_company() {
    house.rated(7, 11, "1");
    house.figure(Subject.COMPANY, TODAY, Measure.ABANDONMENT_RATE, "20", 100);
    house.alerts.round(true);

    assertThat(house.alerts.list(true, null, 0, 10, LEAD).open()).isEqualTo(2);
    assertThat(house.alerts.list(true, null, 0, 10, OTHER_LEAD).alerts())
        .extracting(AlertView::ruleCode)
        .containsExactly("abandonment");
    long rating =
        house.alerts.list(true, null, 0, 10, LEAD).alerts().stream()
            .filter(alert -> alert.ruleCode().equals("bad-rating"))
            .findFirst()
            .orElseThrow()
            .id();
    refused(AlertProblem.ALERT_NOT_FOUND, () -> house.alerts.acknowledge(rating, null, OTHER_LEAD));
  }

  @Test
  void who_waits_past_the_limit_is_an_alert_until_somebody_answers_and_the_agent_is_told_too() {
    house.questions.add(new OpenQuestion(55, 12L, house.now));
    house.later(5);
    assertThat(house.alerts.round(false)).isZero();
    house.later(1);
    assertThat(house.alerts.round(false)).isEqualTo(1);

    assertThat(house.notices)
        .extracting(notice -> notice.link().split("\\?")[0])
        .containsExactly("alerts", "contact");
    assertThat(house.audiences.get(1).agents()).containsExactly(2L);
    house.questions.clear();
    house.alerts.round(false);
    assertThat(house.alerts.list(true, null, 0, 10, HR).alerts()).isEmpty();
  }

  @Test
  void a_source_that_falls_silent_is_told_and_one_given_up_long_ago_is_not() {
    house.sources.add(source("shop", house.now));
    house.sources.add(source("old", house.now.minusSeconds(40L * 86_400)));
    house.later(1_440);
    assertThat(house.alerts.round(false)).isZero();
    house.later(1);
    assertThat(house.alerts.round(false)).isEqualTo(1);

    assertThat(only().subject()).containsEntry("zh-CN", "shop");
    assertThat(house.audiences.get(0).roles()).containsExactly(Role.ADMIN);
  }

  @Test
  void in_quiet_hours_nobody_is_told_and_afterwards_only_of_what_still_holds() {
    house.now = Instant.parse("2026-11-05T15:00:00Z");
    house.figure(Subject.agent(1), TODAY, Measure.OCCUPANCY, "85", 100);
    house.figure(Subject.agent(2), TODAY, Measure.OCCUPANCY, "90", 100);
    assertThat(house.alerts.round(true)).isEqualTo(2);
    assertThat(house.notices).isEmpty();

    house.figure(Subject.agent(2), "2026-11-06", Measure.OCCUPANCY, "50", 100);
    house.figure(Subject.agent(1), "2026-11-06", Measure.OCCUPANCY, "81", 100);
    house.now = Instant.parse("2026-11-05T23:00:00Z");
    house.alerts.round(true);

    assertThat(house.notices).hasSize(1);
    assertThat(house.notices.get(0).arguments()).containsEntry("subject:en", "agent 1");
  }

  @Test
  void what_nobody_takes_note_of_is_escalated_once() {
    house.figure(Subject.COMPANY, TODAY, Measure.ABANDONMENT_RATE, "20", 100);
    house.alerts.round(true);
    house.later(29);
    house.alerts.round(true);
    assertThat(house.notices).hasSize(1);
    house.later(1);
    house.alerts.round(true);
    house.alerts.round(true);

    assertThat(house.notices).hasSize(2);
    assertThat(house.notices.get(1).kind()).isEqualTo(NoticeKind.ALERT_ESCALATED);
    assertThat(house.audiences.get(1).roles()).containsExactly(Role.HR_MAKER);
    assertThat(only().escalatedAt()).isNotNull();
  }

  @Test
  void many_servers_that_look_at_once_raise_one_alert() throws Exception {
    house.figure(Subject.COMPANY, TODAY, Measure.ABANDONMENT_RATE, "20", 100);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    Callable<Integer> server = () -> house.alerts.round(true);
    int raised = 0;
    for (Future<Integer> each : pool.invokeAll(Collections.nCopies(16, server))) {
      raised += each.get();
    }
    pool.shutdown();

    assertThat(raised).isEqualTo(1);
    assertThat(house.notices).hasSize(1);
  }

  @Test
  void the_shipped_rules_can_be_kept_and_a_change_is_a_version_seen_by_two_saved_by_one() {
    List<AlertRuleView> shipped = house.rules.all(HR);

    assertThat(shipped).hasSize(6).allMatch(view -> view.rule().on());
    assertThat(shipped).allSatisfy(v -> assertThat(AlertRuleCheck.of(v.rule())).isEmpty());
    AlertRule off = switchedOff(shipped.get(0).rule());
    house.figure(Subject.COMPANY, TODAY, Measure.ABANDONMENT_RATE, "20", 100);
    house.alerts.round(true);
    assertThat(house.rules.save(off, 1, HR).versionNo()).isEqualTo(2);
    refused(AlertProblem.ALERT_RULE_CHANGED, () -> house.rules.save(off, 1, HR));
    refused(PeopleProblem.NOT_ALLOWED, () -> house.rules.save(off, 2, LEAD));
    house.alerts.round(true);

    assertThat(house.alerts.list(true, null, 0, 10, HR).alerts()).isEmpty();
    assertThat(house.rules.versions("abandonment", HR)).hasSize(2);
    refused(
        AlertProblem.ALERT_RULE_INVALID,
        () ->
            house.rules.save(
                new AlertRule(
                    off.code(),
                    off.names(),
                    true,
                    off.trigger(),
                    off.scope(),
                    List.of(),
                    BigDecimal.ONE,
                    Set.of(AlertReader.LEAD),
                    0,
                    0,
                    0,
                    Set.of()),
                2,
                HR));
  }

  @Test
  void a_rule_of_ones_own_watches_queues_one_by_one_and_names_the_queue() {
    AlertRule waiting =
        new AlertRule(
            "slow-line",
            Map.of("zh-CN", "应答变慢", "en", "Slow line"),
            true,
            AlertTrigger.MEASURES,
            SubjectKind.QUEUE,
            List.of(
                new AlertCondition(
                    Measure.SERVICE_LEVEL_B, AlertTest.BELOW, new BigDecimal("80"), 1, 20)),
            BigDecimal.ONE,
            Set.of(AlertReader.LEAD),
            0,
            0,
            0,
            Set.of());
    assertThat(house.rules.save(waiting, 0, HR).versionNo()).isEqualTo(1);
    refused(AlertProblem.ALERT_RULE_CHANGED, () -> house.rules.save(waiting, 0, HR));

    house.figure(Subject.queue(5), TODAY, Measure.SERVICE_LEVEL_B, "79.99", 20);
    house.alerts.round(true);

    assertThat(only())
        .satisfies(alert -> assertThat(alert.ruleCode()).isEqualTo("slow-line"))
        .satisfies(alert -> assertThat(alert.queueId()).isEqualTo(5))
        .satisfies(alert -> assertThat(alert.subject()).containsEntry("en", "热线"));
    assertThat(house.notices.get(0).arguments()).containsEntry("subject:zh-CN", "热线");
    assertThat(house.audiences.get(0).roles()).containsExactly(Role.TEAM_LEAD);
    house.figure(Subject.queue(5), TODAY, Measure.SERVICE_LEVEL_B, "80", 20);
    house.alerts.round(true);
    assertThat(house.alerts.list(true, null, 0, 10, HR).alerts()).isEmpty();
  }

  private static AlertRule switchedOff(AlertRule rule) {
    return new AlertRule(
        rule.code(),
        rule.names(),
        false,
        rule.trigger(),
        rule.scope(),
        rule.conditions(),
        rule.limit(),
        rule.told(),
        rule.quietFrom(),
        rule.quietTo(),
        rule.escalateAfter(),
        rule.escalateTo());
  }

  private AlertView only() {
    List<AlertView> open = house.alerts.list(true, null, 0, 10, HR).alerts();
    assertThat(open).hasSize(1);
    return open.get(0);
  }

  private static SourceView source(String code, Instant last) {
    return new SourceView(code, code, "UTC", last, last, 1, 0);
  }

  private static void refused(org.meritdesk.kernel.ProblemType type, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
  }
}

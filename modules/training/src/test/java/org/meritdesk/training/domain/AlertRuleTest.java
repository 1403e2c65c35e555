package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.measures.domain.Formula;
import org.meritdesk.training.api.AlertCondition;
import org.meritdesk.training.api.AlertFinding;
import org.meritdesk.training.api.AlertReader;
import org.meritdesk.training.api.AlertRule;
import org.meritdesk.training.api.AlertTest;
import org.meritdesk.training.api.AlertTrigger;

class AlertRuleTest {

  @ParameterizedTest
  @CsvSource({
    "ABOVE, 8, 8.00, , false",
    "ABOVE, 8, 8.01, , true",
    "ABOVE, 8, 8.004999, , false",
    "ABOVE, 8, 8.005, , true",
    "BELOW, 90, 90.00, , false",
    "BELOW, 90, 89.99, , true",
    "RISES, 5, 15.00, 10.00, false",
    "RISES, 5, 15.01, 10.00, true",
    "RISES, 5, 15.01, , false",
    "FALLS, 5, 85.00, 90.00, false",
    "FALLS, 5, 84.99, 90.00, true",
    "FALLS, 5, 95.00, 90.00, false"
  })
  void a_figure_at_the_threshold_is_none_past_it(
      AlertTest test, BigDecimal threshold, BigDecimal now, BigDecimal before, boolean holds) {
    AlertCondition condition = new AlertCondition(Measure.ABANDONMENT_RATE, test, threshold, 1, 1);

    assertThat(AlertTests.holds(condition, now, before)).isEqualTo(holds);
  }

  @Test
  void a_finding_names_its_row() {
    AlertRule wrong =
        rule(
            AlertTrigger.MEASURES,
            List.of(
                new AlertCondition(
                    Measure.CONTACTS_HANDLED, AlertTest.ABOVE, new BigDecimal("30"), 1, 1),
                new AlertCondition(
                    Measure.ABANDONMENT_RATE, AlertTest.ABOVE, new BigDecimal("-1"), 93, 0)),
            22,
            24,
            Set.of());

    assertThat(AlertRuleCheck.of(wrong))
        .contains(
            new AlertFinding("conditions[1].days", "days"),
            new AlertFinding("conditions[1].minimumSample", "sample"),
            new AlertFinding("conditions[1].threshold", "negative"),
            new AlertFinding("conditions[1].measure", "not-of-agents"),
            new AlertFinding("told", "missing"),
            new AlertFinding("quiet", "hours"))
        .noneMatch(finding -> finding.place().startsWith("conditions[0]"));
  }

  @Test
  void a_document_that_lacks_parts_is_told_which() throws Exception {
    ObjectMapper json = new ObjectMapper();

    assertThat(AlertRuleCheck.of(json.readValue("{\"code\": \"late\"}", AlertRule.class)))
        .contains(
            new AlertFinding("names.en", "missing"),
            new AlertFinding("trigger", "missing"),
            new AlertFinding("scope", "missing"));
    assertThat(
            AlertRuleCheck.of(
                json.readValue(
                    """
                    {"code": "late", "trigger": "MEASURES", "scope": "TEAM", "conditions": [{}]}
                    """,
                    AlertRule.class)))
        .contains(
            new AlertFinding("conditions[0].measure", "missing"),
            new AlertFinding("conditions[0].test", "missing"),
            new AlertFinding("conditions[0].threshold", "missing"),
            new AlertFinding("told", "missing"));
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void a_rule_asks_of_nobody_a_measure_that_they_cannot_have(Measure measure) {
    AlertCondition condition = new AlertCondition(measure, AlertTest.ABOVE, BigDecimal.ONE, 1, 1);

    for (SubjectKind scope : SubjectKind.values()) {
      assertThat(AlertRuleCheck.of(watching(scope, condition)).isEmpty())
          .as("%s of %s", measure, scope)
          .isEqualTo(Formula.of(measure).owned(scope));
    }
  }

  @Test
  void a_rating_has_a_limit_on_its_scale_and_waiting_one_in_minutes() {
    AlertRule rating = rule(AlertTrigger.BAD_RATING, List.of(), 0, 0, Set.of(AlertReader.LEAD));

    assertThat(AlertRuleCheck.of(rating)).isEmpty();
    assertThat(AlertRuleCheck.of(limited(rating, "6")))
        .containsExactly(new AlertFinding("limit", "rating"));
    assertThat(AlertRuleCheck.of(limited(rating, "0.99")))
        .containsExactly(new AlertFinding("limit", "rating"));
  }

  @Test
  void quiet_hours_may_reach_over_midnight() {
    AlertRule night = rule(AlertTrigger.BAD_RATING, List.of(), 22, 7, Set.of(AlertReader.LEAD));
    AlertRule noon = rule(AlertTrigger.BAD_RATING, List.of(), 12, 13, Set.of(AlertReader.LEAD));
    AlertRule none = rule(AlertTrigger.BAD_RATING, List.of(), 8, 8, Set.of(AlertReader.LEAD));

    assertThat(List.of(night.quiet(21), night.quiet(22), night.quiet(6), night.quiet(7)))
        .containsExactly(false, true, true, false);
    assertThat(List.of(noon.quiet(11), noon.quiet(12), noon.quiet(13)))
        .containsExactly(false, true, false);
    assertThat(none.quiet(8)).isFalse();
  }

  private static AlertRule watching(SubjectKind scope, AlertCondition condition) {
    return new AlertRule(
        "test",
        Map.of("zh-CN", "测试", "en", "Test"),
        true,
        AlertTrigger.MEASURES,
        scope,
        List.of(condition),
        BigDecimal.ONE,
        Set.of(AlertReader.LEAD),
        0,
        0,
        0,
        Set.of());
  }

  private static AlertRule limited(AlertRule rule, String limit) {
    return new AlertRule(
        rule.code(),
        rule.names(),
        rule.on(),
        rule.trigger(),
        rule.scope(),
        rule.conditions(),
        new BigDecimal(limit),
        rule.told(),
        rule.quietFrom(),
        rule.quietTo(),
        rule.escalateAfter(),
        rule.escalateTo());
  }

  private static AlertRule rule(
      AlertTrigger trigger,
      List<AlertCondition> conditions,
      int quietFrom,
      int quietTo,
      Set<AlertReader> told) {
    return new AlertRule(
        "test",
        Map.of("zh-CN", "测试", "en", "Test"),
        true,
        trigger,
        SubjectKind.AGENT,
        conditions,
        BigDecimal.valueOf(2),
        told,
        quietFrom,
        quietTo,
        0,
        Set.of());
  }
}

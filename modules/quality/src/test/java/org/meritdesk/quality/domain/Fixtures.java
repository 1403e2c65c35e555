package org.meritdesk.quality.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.CommentRule;
import org.meritdesk.quality.api.Condition;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FailEffect;
import org.meritdesk.quality.api.FailScope;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormSection;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.quality.api.ScalePoint;
import org.meritdesk.quality.api.SectionFloor;

/** Forms that say only what matters. */
final class Fixtures {

  static final Map<String, String> TEXTS = Map.of("zh-CN", "测试", "en", "Test");

  private Fixtures() {}

  static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  static FormDocument form(FormSection... sections) {
    return new FormDocument(
        "test",
        TEXTS,
        LocalDate.of(2026, 1, 1),
        number("80"),
        Arrays.asList(sections),
        "",
        List.of());
  }

  static FormDocument form(Criterion... criteria) {
    return form(section("all", criteria));
  }

  static FormSection section(String code, Criterion... criteria) {
    return new FormSection(code, TEXTS, Arrays.asList(criteria), null);
  }

  static FormSection withFloor(String below, FailScope scope, FormSection section) {
    SectionFloor floor = new SectionFloor(number(below), effect(scope, "0"));
    return new FormSection(section.code(), section.names(), section.criteria(), floor);
  }

  /** A criterion whose points have the keys {@code p0}, {@code p1} and so on, by what they earn. */
  static Criterion criterion(String code, String weight, String... points) {
    List<ScalePoint> scale =
        Arrays.stream(points)
            .map(value -> new ScalePoint("p" + value, number(value), TEXTS, false))
            .toList();
    return criterion(code, weight, scale);
  }

  static Criterion criterion(String code, String weight, List<ScalePoint> scale) {
    return new Criterion(
        code,
        TEXTS,
        number(weight),
        scale,
        NotApplicablePolicy.REDISTRIBUTE,
        null,
        null,
        CommentRule.OPTIONAL,
        null);
  }

  /** Met or missed, out of one point. */
  static Criterion yesNo(String code, String weight) {
    return criterion(code, weight, "1", "0");
  }

  /** Met or missed, where a miss fails automatically. */
  static Criterion fatal(String code, String weight, FailScope scope, String atMost) {
    Criterion plain =
        criterion(
            code,
            weight,
            List.of(
                new ScalePoint("p1", number("1"), TEXTS, false),
                new ScalePoint("p0", number("0"), TEXTS, true)));
    return with(effect(scope, atMost), plain);
  }

  static FailEffect effect(FailScope scope, String atMost) {
    return new FailEffect(scope, number(atMost));
  }

  static Criterion with(NotApplicablePolicy policy, Criterion of) {
    return new Criterion(
        of.code(),
        of.names(),
        of.weight(),
        of.points(),
        policy,
        of.fail(),
        of.askedIf(),
        of.comment(),
        of.aspect());
  }

  static Criterion with(FailEffect fail, Criterion of) {
    return new Criterion(
        of.code(),
        of.names(),
        of.weight(),
        of.points(),
        of.notApplicable(),
        fail,
        of.askedIf(),
        of.comment(),
        of.aspect());
  }

  static Criterion with(CommentRule comment, Criterion of) {
    return new Criterion(
        of.code(),
        of.names(),
        of.weight(),
        of.points(),
        of.notApplicable(),
        of.fail(),
        of.askedIf(),
        comment,
        of.aspect());
  }

  static Criterion askedIf(String criterion, String point, Criterion of) {
    return askedIf(criterion, List.of(point), of);
  }

  static Criterion askedIf(String criterion, List<String> points, Criterion of) {
    return new Criterion(
        of.code(),
        of.names(),
        of.weight(),
        of.points(),
        of.notApplicable(),
        of.fail(),
        new Condition(criterion, points),
        of.comment(),
        of.aspect());
  }

  /** Answers by turns of criterion and point; {@code n/a} does not apply. */
  static Answers answers(String... criteriaAndPoints) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (int i = 0; i < criteriaAndPoints.length; i += 2) {
      String point = criteriaAndPoints[i + 1];
      answers.put(
          criteriaAndPoints[i], point.equals("n/a") ? Answer.doesNotApply() : Answer.of(point));
    }
    return new Answers(answers);
  }
}

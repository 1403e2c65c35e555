package org.meritdesk.quality.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormOutcome;
import org.meritdesk.quality.api.FormResult;
import org.meritdesk.quality.api.ScalePoint;
import org.meritdesk.quality.domain.AnswersCheck;
import org.meritdesk.quality.domain.FormCheck;
import org.meritdesk.quality.domain.FormScore;

class FormTemplatesTest {

  static List<FormDocument> templates() {
    return FormTemplates.all();
  }

  @Test
  void six_forms_ship() {
    assertThat(templates())
        .extracting(FormDocument::code)
        .containsExactly(
            "ecommerce-chat",
            "phone",
            "complaint-desk",
            "community",
            "finance-compliance",
            "attitude");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_form_can_be_used_and_says_what_is_left_to_decide(FormDocument form) {
    assertThat(FormCheck.of(form)).isNotEmpty().allMatch(each -> each.code().equals("note"));
    assertThat(form.source()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void every_text_is_chinese_under_zh_cn_and_is_not_under_en(FormDocument form) {
    assertThat(texts(form))
        .allSatisfy(
            text -> {
              assertThat(text.get("zh-CN")).matches(FormTemplatesTest::isChinese);
              assertThat(text.get("en")).isNotBlank().doesNotMatch("(?s).*\\p{IsHan}.*");
            });
  }

  @ParameterizedTest
  @MethodSource("templates")
  void the_best_answers_earn_100_and_the_worst_do_not_pass(FormDocument form) {
    FormResult best = FormScore.of(form, answers(form, true));
    FormResult worst = FormScore.of(form, answers(form, false));

    assertThat(best.score()).isEqualByComparingTo("100");
    assertThat(best.outcome()).isEqualTo(FormOutcome.PASSED);
    assertThat(worst.outcome()).isEqualTo(FormOutcome.NOT_PASSED);
    assertThat(AnswersCheck.of(form, answers(form, true))).isEmpty();
  }

  @Test
  void the_finance_form_passes_from_98_percent() {
    assertThat(templates().get(4).passMark()).isEqualByComparingTo("98");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_form_survives_being_kept(FormDocument form) throws IOException {
    byte[] json = FormJson.write(form).getBytes(StandardCharsets.UTF_8);

    assertThat(FormJson.form(new ByteArrayInputStream(json)))
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(form);
  }

  private static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  private static List<Map<String, String>> texts(FormDocument form) {
    Stream<Map<String, String>> sections = form.sections().stream().map(each -> each.names());
    Stream<Map<String, String>> criteria = form.criteria().map(Criterion::names);
    Stream<Map<String, String>> wording =
        form.criteria().flatMap(each -> each.points().stream()).map(ScalePoint::wording);
    return Stream.of(Stream.of(form.names()), sections, criteria, wording)
        .flatMap(each -> each)
        .toList();
  }

  private static Answers answers(FormDocument form, boolean best) {
    Map<String, Answer> answers = new HashMap<>();
    form.criteria()
        .forEach(
            each -> {
              int last = each.points().size() - 1;
              ScalePoint point =
                  each.weight().signum() == 0 || !best
                      ? each.points().get(last)
                      : each.points().get(0);
              answers.put(each.code(), Answer.of(point.code()));
            });
    return new Answers(answers);
  }
}

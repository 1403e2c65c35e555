package org.meritdesk.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.training.api.AlertTrigger;
import org.meritdesk.web.Texts;

class NoticeWordsTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void every_kind_has_its_texts_and_its_name_in_both_languages(NoticeKind kind) {
    for (Locale language : Texts.LANGUAGES) {
      ResourceBundle texts = Texts.bundle(language);

      assertThat(texts.containsKey("notice." + kind)).isTrue();
      assertThat(texts.containsKey("notice." + kind + ".text")).isTrue();
      assertThat(texts.containsKey("notice.kind." + kind)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(AlertTrigger.class)
  void every_alert_says_what_was_measured_and_about_what(AlertTrigger trigger) {
    Map<String, String> alert =
        new HashMap<>(
            Map.of(
                "rule:en", "A rule", "trigger", trigger.name(), "value", "9.8", "threshold", "8"));
    if (trigger == AlertTrigger.MEASURES) {
      alert.put("measure", Measure.ABANDONMENT_RATE.name());
    }

    NoticeWords words = new NoticeWords(Locale.ENGLISH, SHANGHAI);

    assertThat(words.title(NoticeKind.ALERT_RAISED, alert))
        .startsWith("A rule: ")
        .doesNotContain("{", "alert.");
    assertThat(words.text(NoticeKind.ALERT_RAISED, alert)).contains("9.8").doesNotContain("{");
  }

  @Test
  void moments_months_and_outcomes_are_written_for_the_reader() {
    NoticeWords words = new NoticeWords(Locale.SIMPLIFIED_CHINESE, SHANGHAI);

    assertThat(words.title(NoticeKind.MONTH_PUBLISHED, Map.of("month", "2026-10")))
        .isEqualTo("您的 2026 年 10 月绩效已发布");
    assertThat(words.title(NoticeKind.APPEAL_DECIDED, Map.of("outcome", "UPHELD")))
        .isEqualTo("您的申诉有了结果：成立");
    assertThat(
            words.text(
                NoticeKind.INSPECTION_PUBLISHED,
                Map.of("at", "2026-10-22T06:05:00Z", "until", "2026-10-29T06:05:00Z")))
        .contains("10 月 22 日 14:05");
    assertThat(words.text(NoticeKind.CONTEST_OPENED, Map.of("name", "秋季赛", "until", "2026-10-31")))
        .contains("2026-10-31");
    assertThat(words.text(NoticeKind.CONTEST_OPENED, Map.of("name", "秋季赛", "until", "?")))
        .contains("?");
  }
}

package org.meritdesk.web.faces.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.MessageView;
import org.meritdesk.ingestion.api.PartyView;
import org.meritdesk.measures.api.Effect;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.Words;

class ChatThreadTest {

  private static final Instant ASKED = Instant.parse("2026-10-15T12:38:51Z");
  private static final PartyView LIN = new PartyView(7, 1L, "林知夏");
  private static final MeasureWords CHINESE =
      new MeasureWords(
          new Words(Locale.SIMPLIFIED_CHINESE),
          new Figures(Locale.SIMPLIFIED_CHINESE, ZoneId.of("Asia/Shanghai")));

  private static MessageView message(String author, Instant at, @Nullable String text) {
    PartyView party = "agent".equals(author) ? LIN : null;
    return new MessageView(at.getEpochSecond(), at, author, party, false, text, true, null);
  }

  private static Effect effect(Measure measure, Instant at, long numerator) {
    return new Effect(1, measure, 9, at, numerator, 1, null);
  }

  private static List<Bubble> thread(List<Effect> effects, MessageView... messages) {
    return new ChatThread(CHINESE, Rounds.of(effects)).of(List.of(messages));
  }

  @Test
  void an_answer_says_how_long_it_took() {
    Instant answered = ASKED.plusSeconds(32);

    List<Bubble> bubbles =
        thread(
            List.of(
                effect(Measure.AVERAGE_RESPONSE_TIME, ASKED, 32_000),
                effect(Measure.THREE_MINUTE_REPLY_RATE, ASKED, 1)),
            message("customer", ASKED, "那今晚能不能到？"),
            message("agent", answered, "我帮您催。"));

    assertThat(bubbles.get(0).mark()).isEmpty();
    assertThat(bubbles.get(1).mark()).isEqualTo("32 秒");
    assertThat(bubbles.get(1).late()).isFalse();
    assertThat(bubbles.get(1).author()).isEqualTo("林知夏");
  }

  @Test
  void an_answer_after_three_minutes_is_late() {
    List<Bubble> bubbles =
        thread(
            List.of(
                effect(Measure.AVERAGE_RESPONSE_TIME, ASKED, 240_000),
                effect(Measure.THREE_MINUTE_REPLY_RATE, ASKED, 0)),
            message("customer", ASKED, "在吗"),
            message("agent", ASKED.plusSeconds(240), "在的"));

    assertThat(bubbles.get(1).mark()).isEqualTo("4 分");
    assertThat(bubbles.get(1).late()).isTrue();
  }

  @Test
  void a_question_that_nobody_answered_says_so() {
    List<Bubble> bubbles =
        thread(
            List.of(effect(Measure.THREE_MINUTE_REPLY_RATE, ASKED, 0)),
            message("customer", ASKED, "都快九点了。"));

    assertThat(bubbles.get(0).mark()).isEqualTo("未回复");
    assertThat(bubbles.get(0).late()).isTrue();
  }

  @Test
  void purged_text_is_named_as_such() {
    assertThat(thread(List.of(), message("customer", ASKED, null)).get(0).text())
        .isEqualTo("（正文已按期清除）");
  }
}

package org.meritdesk.ingestion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedsReplyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "谢谢",
        "谢谢!",
        "好的，谢谢你",
        "嗯嗯",
        "知道了，辛苦了~",
        "没有了，再见",
        "👌",
        "OK",
        "Thanks a lot!",
        "ok, thank you so much",
        "Got it."
      })
  void a_courtesy_alone_needs_no_reply(String text) {
    assertThat(NeedsReply.of(text).needed()).isFalse();
    assertThat(NeedsReply.of(text).reason()).endsWith("-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "谢谢,但是还没到",
        "好的？",
        "在吗",
        "你",
        "还没收到",
        "不好",
        "Thanks, but it has not arrived",
        "where is my parcel",
        "2026112200017",
        "you",
        "kit",
        "okra"
      })
  void a_courtesy_with_anything_else_needs_a_reply(String text) {
    assertThat(NeedsReply.of(text).needed()).isTrue();
    assertThat(NeedsReply.of(text).reason()).isNull();
  }

  @Test
  void a_picture_without_words_needs_a_reply() {
    assertThat(NeedsReply.of(null).needed()).isTrue();
    assertThat(NeedsReply.of("  ").needed()).isTrue();
  }
}

package org.meritdesk.web.faces.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final Instant START = Instant.parse("2026-10-15T12:36:00Z");

  private static Timeline of(List<Timeline.Bar> bars, List<Timeline.Wait> waits) {
    return new Timeline(
        START,
        START.plusSeconds(1800),
        ZoneId.of("Asia/Shanghai"),
        bars,
        List.of(),
        waits,
        "a <b>");
  }

  @Test
  void the_clock_is_the_readers() {
    String svg = of(List.of(), List.of()).svg();

    assertThat(svg).contains(">20:40<").doesNotContain(">12:40<");
  }

  @Test
  void words_are_escaped() {
    Timeline.Bar bar = new Timeline.Bar("interact", START, START.plusSeconds(900), "<script>");

    String svg = of(List.of(bar), List.of()).svg();

    assertThat(svg).contains("&lt;script&gt;").doesNotContain("<script>").contains("a &lt;b&gt;");
  }

  @Test
  void words_that_would_run_into_each_other_are_left_out() {
    Timeline.Wait one = new Timeline.Wait(START, START.plusSeconds(20), "第一", false, false);
    Timeline.Wait two =
        new Timeline.Wait(START.plusSeconds(10), START.plusSeconds(30), "第二", false, false);
    Timeline.Wait far =
        new Timeline.Wait(START.plusSeconds(900), START.plusSeconds(930), "第三", true, true);

    String svg = of(List.of(), List.of(one, two, far)).svg();

    assertThat(svg).contains("第一").doesNotContain("第二").contains("第三").contains("md-wait-open");
  }

  @Test
  void a_contact_without_length_can_be_drawn() {
    Timeline none =
        new Timeline(START, START, ZoneId.of("UTC"), List.of(), List.of(), List.of(), "none");

    assertThat(none.svg()).startsWith("<svg").doesNotContain("NaN");
  }
}

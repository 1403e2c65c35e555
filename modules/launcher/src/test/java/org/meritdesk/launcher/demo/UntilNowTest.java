package org.meritdesk.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UntilNowTest {

  @Test
  void nothing_lies_behind_the_moment_of_loading_and_nothing_hangs_in_the_air() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    long now = Instant.parse("2026-03-02T06:30:00Z").toEpochMilli();
    Figures all = new Figures();
    Figures past = new Figures();

    new DemoWorld(5, DemoSize.CORNER, day).run(all);
    new DemoWorld(5, DemoSize.CORNER, day).run(new UntilNow(now, past));

    assertThat(past.problems).isEmpty();
    assertThat(past.byId.values()).allMatch(contact -> contact.open().to() <= now);
    assertThat(past.threads.values()).allMatch(t -> t.get(t.size() - 1).at() <= now);
    assertThat(past.states).allMatch(state -> state.span().to() <= now);
    assertThat(past.byId.values())
        .anyMatch(contact -> contact.open().from() > Period.midnight(day));
    assertThat(past.byId).hasSizeLessThan(all.byId.size());
  }
}

package org.meritdesk.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessorTest {

  @Test
  void own_time_and_that_of_ended_children_count_whatever_the_name_of_the_process() {
    assertThat(
            Processor.ticks(
                "4711 (a (strange) name) S 1 2 3 4 5 6 7 8 9 10 100 20 3000 4 20 0 8 0 99"))
        .isEqualTo(3_124);
  }

  @Test
  void work_of_this_process_is_seen() {
    Processor self = new Processor(ProcessHandle.current());
    double before = self.seconds();

    long sum = 0;
    while (self.seconds() < before + 0.05) {
      for (int i = 0; i < 1_000_000; i++) {
        sum += i * 31L;
      }
    }
    assertThat(sum).isNotZero();
    assertThat(self.seconds()).isGreaterThan(before);
  }
}

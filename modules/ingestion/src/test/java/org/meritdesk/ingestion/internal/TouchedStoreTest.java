package org.meritdesk.ingestion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.measures.api.CellKey;
import org.meritdesk.measures.api.Subject;

class TouchedStoreTest {

  final IntakeFixture intake = new IntakeFixture();
  long first;
  long second;

  @BeforeEach
  void a_call_of_the_second_of_march() {
    first = intake.agent("a1", "Asia/Shanghai", 0);
    second = intake.agent("a2", "Asia/Shanghai", 0);
    take(Served.call("c1", "2026-03-02", "a1", "x").replace("{\"id\"", "{\"revision\":1,\"id\""));
    intake.dirty.clear();
  }

  @Test
  void a_newer_version_marks_the_day_and_the_agent_of_the_older_one_too() {
    take(Served.call("c1", "2026-03-05", "a2", "x").replace("{\"id\"", "{\"revision\":2,\"id\""));

    assertThat(intake.dirty).contains(agent(first, 2), agent(second, 5), company(2), company(5));
  }

  @Test
  void a_repeat_marks_the_earlier_call_and_a_stranger_does_not() {
    take(Served.call("stranger", "2026-03-05", "a2", "y"));
    assertThat(intake.dirty).contains(agent(second, 5)).doesNotContain(agent(first, 2));

    take(Served.call("again", "2026-03-04", "a2", "x"));
    assertThat(intake.dirty).contains(agent(first, 2), agent(second, 4), company(2));
  }

  @Test
  void a_repeat_that_no_rule_would_count_marks_only_its_own_day() {
    take(Served.call("much later", "2026-03-06", "a2", "x"));

    assertThat(intake.dirty).contains(agent(second, 6)).doesNotContain(agent(first, 2));
    assertThat(intake.count("select count(*) from ingestion.repeat_link")).isEqualTo(1);
  }

  @Test
  void two_versions_in_one_load_mark_the_days_of_both() {
    take(
        Served.call("c2", "2026-03-07", "a1", "z").replace("{\"id\"", "{\"revision\":1,\"id\"")
            + "\n"
            + Served.call("c2", "2026-03-08", "a2", "z")
                .replace("{\"id\"", "{\"revision\":2,\"id\""));

    assertThat(intake.dirty).contains(agent(first, 7), agent(second, 8), company(7), company(8));
  }

  private void take(String lines) {
    intake.take(FactKind.CONTACT, lines);
  }

  private static CellKey agent(long id, int day) {
    return new CellKey(Subject.agent(id), LocalDate.of(2026, 3, day));
  }

  private static CellKey company(int day) {
    return new CellKey(Subject.COMPANY, LocalDate.of(2026, 3, day));
  }
}

package org.meritdesk.ingestion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.api.QueueView;
import org.meritdesk.ingestion.api.SourceView;
import org.meritdesk.measures.api.CellKey;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;

class SourceDeskStoreTest {

  final IntakeFixture intake = new IntakeFixture();
  final SourceDesk desk = new SourceDesk(intake.jdbi, new QueueDays(intake.cells), intake.audit);

  @BeforeEach
  void a_call_at_nine_in_the_morning_and_a_line_that_was_refused() {
    intake.take(FactKind.CONTACT, Served.call("c1", "2026-03-02", "a1", "x"), "nonsense");
    intake.dirty.clear();
  }

  @Test
  void a_source_says_how_fresh_it_is_and_what_waits() {
    SourceView shop = desk.all().get(0);

    assertThat(shop.code()).isEqualTo("shop");
    assertThat(shop.lastLoadAt()).isEqualTo(intake.clock.instant());
    assertThat(shop.lastFactAt()).isEqualTo(Instant.parse("2026-03-02T01:00:00Z"));
    assertThat(shop.loads()).isEqualTo(1);
    assertThat(shop.openRefusals()).isEqualTo(1);
  }

  @Test
  void a_source_without_loads_is_listed_with_nothing() {
    SourceView fresh = desk.save("wecom", "企业微信", "Asia/Shanghai", Caller.system());

    assertThat(fresh).isEqualTo(new SourceView("wecom", "企业微信", "Asia/Shanghai", null, null, 0, 0));
    assertThat(desk.all()).hasSize(2);
  }

  @Test
  void a_queue_that_moves_to_another_zone_is_counted_anew_on_its_old_and_its_new_day() {
    QueueView sales = desk.queues().get(0);

    desk.saveQueue(queue("sales", "America/New_York", 30), Caller.system());

    assertThat(intake.dirty)
        .contains(
            new CellKey(Subject.queue(sales.id()), LocalDate.of(2026, 3, 2)),
            new CellKey(Subject.queue(sales.id()), LocalDate.of(2026, 3, 1)));
    assertThat(desk.queues().get(0).answerTargetSeconds()).isEqualTo(30);
    assertThat(desk.queues()).hasSize(1);
  }

  @Test
  void a_new_queue_has_nothing_to_count() {
    assertThat(desk.saveQueue(queue("night", "UTC", 20), Caller.system()).code())
        .isEqualTo("night");
    assertThat(intake.dirty).isEmpty();
  }

  @Test
  void a_zone_or_a_source_that_does_not_exist_is_refused() {
    assertThatThrownBy(() -> desk.save("shop", "x", "Asia/Peking-on-Sea", Caller.system()))
        .extracting("type")
        .isEqualTo(IngestionProblem.ZONE_INVALID);
    assertThatThrownBy(
            () ->
                desk.saveQueue(
                    new QueueView(0, "nowhere", "q", "q", null, "UTC", 20), Caller.system()))
        .extracting("type")
        .isEqualTo(IngestionProblem.SOURCE_INVALID);
  }

  @Test
  void an_inspector_changes_nothing() {
    Caller inspector = new Caller("i", Set.of(Role.INSPECTOR), Set.of(), null, "en", "UTC");

    assertThatThrownBy(() -> desk.saveQueue(queue("sales", "UTC", 20), inspector))
        .extracting("type")
        .isEqualTo(PeopleProblem.NOT_ALLOWED);
  }

  private static QueueView queue(String code, String zone, int target) {
    return new QueueView(0, "shop", code, code, "phone", zone, target);
  }
}

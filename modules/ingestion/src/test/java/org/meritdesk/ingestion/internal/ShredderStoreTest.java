package org.meritdesk.ingestion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.api.LoadReport;
import org.meritdesk.ingestion.api.PurgeReport;
import org.meritdesk.ingestion.api.RefusalQuery;
import org.meritdesk.ingestion.api.RefusalState;
import org.meritdesk.ingestion.api.RefusalView;
import org.meritdesk.ingestion.api.Retention;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.testkit.StandIn;

class ShredderStoreTest {

  static final String GOOD = "{\"id\":\"c1\",\"opened_at\":\"2026-03-02T09:00:00+08:00\"}";
  static final String BAD = "{\"id\":\"c2\",\"opened_at\":\"soon\"}";
  static final String SAID =
      "{\"id\":\"m1\",\"contact\":\"c1\",\"at\":\"2026-03-02T01:00:05Z\",\"author_kind\":\"customer\",\"text\":\"还没到\"}";

  final IntakeFixture intake = new IntakeFixture();
  final LineDesk desk = new LineDesk(intake.jdbi, intake.envelope, intake.desk, intake.audit);
  final List<Object> audited = new ArrayList<>();
  LoadReport contacts;
  LoadReport messages;

  @BeforeEach
  void two_loads_came_in() {
    contacts = intake.take(FactKind.CONTACT, GOOD, BAD);
    messages = intake.take(FactKind.MESSAGE, SAID);
  }

  @Test
  void nothing_is_purged_on_the_last_day_of_the_period_nor_ever_where_the_rule_is_0() {
    assertThat(after(30, 30).loads()).isZero();
    assertThat(after(0, 10_000)).isEqualTo(new PurgeReport(null, 0, 0, 0));

    assertThat(intake.count("select count(*) from ingestion.load_chunk where body is not null"))
        .isEqualTo(2);
    assertThat(audited).isEmpty();
  }

  @Test
  void raw_lines_quoted_values_and_texts_go_and_facts_stay() {
    PurgeReport report = after(30, 31);

    assertThat(List.of(report.loads(), report.blocks(), report.texts()))
        .containsExactly(2L, 2L, 1L);
    assertThat(intake.count("select count(*) from ingestion.load_chunk where body is not null"))
        .isZero();
    assertThat(intake.count("select count(value) from ingestion.refusal")).isZero();
    assertThat(intake.count("select count(*) from ingestion.message_text")).isZero();
    assertThat(intake.count("select count(*) from ingestion.contact_version")).isEqualTo(1);
    assertThat(intake.count("select count(*) from ingestion.message_version")).isEqualTo(1);
    assertThat(new LoadsReconcile(intake.jdbi).violations()).isEmpty();
  }

  @Test
  void the_load_says_when_it_was_purged_and_the_trail_what() {
    assertThat(intake.loads.get(contacts.loadId(), Caller.system()).rawPurgedAt()).isNull();

    after(30, 31);

    assertThat(intake.loads.get(contacts.loadId(), Caller.system()).rawPurgedAt())
        .isEqualTo(intake.clock.instant().plus(Duration.ofDays(31)));
    assertThat(audited).hasSize(1);
    assertThat(((Map<?, ?>) audited.get(0)).get("blocks")).isEqualTo(2L);
  }

  @Test
  void a_second_purge_finds_nothing_and_writes_nothing() {
    after(30, 31);

    assertThat(after(30, 32).loads()).isZero();
    assertThat(audited).hasSize(1);
  }

  @Test
  void a_refused_line_that_is_gone_says_so_and_is_mended_by_a_whole_line() {
    after(30, 31);
    RefusalView refused = open();

    assertThat(refused.raw()).isNull();
    assertThat(refused.rawPurgedAt()).isNotNull();
    assertThatThrownBy(() -> desk.retry(refused.id(), " ", Caller.system()))
        .extracting("type")
        .isEqualTo(IngestionProblem.RAW_LINE_PURGED);
    assertThat(desk.retry(refused.id(), GOOD.replace("c1", "c2"), Caller.system()).accepted())
        .isEqualTo(1);
  }

  @Test
  void only_an_administrator_purges() {
    Caller maker = new Caller("m", Set.of(Role.HR_MAKER), Set.of(), null, "zh-CN", "UTC");

    assertThatThrownBy(() -> shredder(30, 31).run(maker))
        .extracting("type")
        .isEqualTo(PeopleProblem.NOT_ALLOWED);
  }

  private PurgeReport after(int keepDays, int days) {
    return shredder(keepDays, days).run(Caller.system());
  }

  private Shredder shredder(int keepDays, int days) {
    return new Shredder(
        intake.jdbi,
        Clock.offset(intake.clock, Duration.ofDays(days)),
        new Retention(keepDays),
        audit());
  }

  private Audit audit() {
    return StandIn.of(Audit.class, Map.of("record", arguments -> audited.add(arguments[5])));
  }

  private RefusalView open() {
    long id =
        desk.search(new RefusalQuery(null, null, null, RefusalState.OPEN, 0, 10), Caller.system())
            .refusals()
            .get(0)
            .id();
    return desk.get(id, Caller.system());
  }
}

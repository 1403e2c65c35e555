package org.meritdesk.measures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.CellKey;
import org.meritdesk.measures.api.Domain;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.RebuildReport;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.testkit.TestDatabase;

class MeasuresStoreTest {

  private static final LocalDate FROM = RawFacts.FIRST.minusDays(1);
  private static final LocalDate TO = RawFacts.FIRST.plusDays(RawFacts.DAYS + 2);

  private static Jdbi jdbi;
  private static MeasuresFixture fixture;

  @BeforeAll
  static void facts() {
    jdbi = TestDatabase.fresh().jdbi();
    RawFacts raw = new RawFacts(jdbi, 20261122);
    raw.people();
    raw.contacts(700);
    raw.statesAndFigures();
    jdbi.useHandle(PlainSql::createViews);
    fixture = new MeasuresFixture(jdbi);
    fixture.cells.markDirty(everyKey());
    while (fixture.cells.work(37) > 0) {}
  }

  @Test
  void every_measure_of_the_company_equals_plain_sql_on_the_raw_facts() {
    Map<Measure, Measurement> measured =
        fixture.measurements.of(Subject.COMPANY, FROM, TO, EnumSet.allOf(Measure.class));

    for (Measure measure : ofContacts()) {
      assertThat(PlainSql.company()).containsKey(measure);
      assertEqual(measure, measured.get(measure), PlainSql.company().get(measure), 0);
    }
  }

  @Test
  void every_measure_of_every_agent_equals_plain_sql_on_the_raw_facts() {
    for (long agent = 1; agent <= RawFacts.AGENTS; agent++) {
      Map<Measure, Measurement> measured =
          fixture.measurements.of(Subject.agent(agent), FROM, TO, EnumSet.allOf(Measure.class));

      for (Measure measure : ofContacts()) {
        if (PlainSql.agent().containsKey(measure)) {
          assertEqual(measure, measured.get(measure), PlainSql.agent().get(measure), agent);
        } else {
          assertThat(measured.get(measure)).isInstanceOf(NotMeasurable.class);
        }
      }
    }
  }

  /** What inspectors find, and what was learnt, is compared where it is kept. */
  private static List<Measure> ofContacts() {
    return Arrays.stream(Measure.values())
        .filter(measure -> measure.domain() != Domain.QUALITY)
        .filter(measure -> measure.domain() != Domain.LEARNING)
        .toList();
  }

  @Test
  void a_team_counts_a_contact_of_two_members_once() {
    Measured handled =
        (Measured)
            fixture
                .measurements
                .of(Subject.team(1), FROM, TO, Set.of(Measure.CONTACTS_HANDLED))
                .get(Measure.CONTACTS_HANDLED);

    assertThat(handled.value())
        .isEqualByComparingTo(
            number(
                "select count(distinct record_id) from oracle.part join oracle.contact"
                    + " using (record_id) where handled and agent_id <= 3",
                0));
  }

  @Test
  void the_days_of_a_series_add_up_to_the_period() {
    long days =
        fixture.measurements.daily(Subject.COMPANY, FROM, TO, Measure.CONTACTS_OFFERED).stream()
            .mapToLong(day -> day.measurement().sample())
            .sum();
    long hours =
        fixture.measurements.heat(Subject.COMPANY, FROM, TO, Measure.CONTACTS_OFFERED).stream()
            .mapToLong(hour -> hour.measurement().sample())
            .sum();

    assertThat(days)
        .isEqualTo(number("select count(*) from oracle.contact where asked", 0).longValue());
    assertThat(hours).isEqualTo(days);
  }

  @Test
  void an_hour_of_the_week_is_the_queues_hour_on_the_clock() {
    List<Long> expected =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        "select count(*) from oracle.contact where asked group by"
                            + " extract(isodow from coalesce(queued_at, opened_at) at time zone 'Asia/Shanghai'),"
                            + " extract(hour from coalesce(queued_at, opened_at) at time zone 'Asia/Shanghai')"
                            + " order by extract(isodow from min(coalesce(queued_at, opened_at)) at time zone 'Asia/Shanghai'),"
                            + " extract(hour from min(coalesce(queued_at, opened_at)) at time zone 'Asia/Shanghai')")
                    .mapTo(Long.class)
                    .list());

    assertThat(fixture.measurements.heat(Subject.COMPANY, FROM, TO, Measure.CONTACTS_OFFERED))
        .extracting(hour -> hour.measurement().sample())
        .isEqualTo(expected);
  }

  @Test
  void a_rebuild_finds_the_cells_as_the_marks_left_them() {
    RebuildReport report = fixture.cells.rebuild();

    assertThat(report.different()).isZero();
    assertThat(report.cells()).isGreaterThan(100);
  }

  @Test
  void a_check_finds_a_cell_that_does_not_follow_from_its_facts_and_leaves_it() {
    assertThat(fixture.cells.check(10_000).different()).isZero();
    String cell =
        " where (subject_kind, subject_id, work_day) ="
            + " (select subject_kind, subject_id, work_day from measures.cell"
            + " where hour = -1 order by subject_kind desc, subject_id, work_day limit 1)"
            + " and hour = -1";
    String sound = digest();
    jdbi.useHandle(h -> h.execute("update measures.cell set digest = '\\x00'" + cell));

    assertThat(fixture.cells.check(10_000).different()).isEqualTo(1);
    assertThat(digest()).isNotEqualTo(sound);
    assertThat(fixture.cells.rebuild().different()).isEqualTo(1);
    assertThat(digest()).isEqualTo(sound);
  }

  @Test
  void any_order_and_any_number_of_workers_give_the_same_cells() throws Exception {
    String before = digest();
    jdbi.useHandle(h -> h.execute("delete from measures.cell"));
    List<CellKey> keys = new ArrayList<>(everyKey());
    keys.addAll(everyKey());
    Collections.shuffle(keys, new Random(7));
    for (CellKey key : keys) {
      fixture.cells.markDirty(List.of(key));
    }

    ExecutorService workers = Executors.newFixedThreadPool(4);
    List<Callable<Integer>> tasks = Collections.nCopies(4, () -> drain());
    int worked = 0;
    for (Future<Integer> done : workers.invokeAll(tasks)) {
      worked += done.get();
    }
    workers.shutdown();

    assertThat(worked).isEqualTo(keys.size());
    assertThat(digest()).isEqualTo(before);
  }

  private static int drain() {
    int all = 0;
    for (int worked = fixture.cells.work(11); worked > 0; worked = fixture.cells.work(11)) {
      all += worked;
    }
    return all;
  }

  private static List<CellKey> everyKey() {
    List<CellKey> keys = new ArrayList<>();
    for (LocalDate day = FROM; day.isBefore(TO); day = day.plusDays(1)) {
      for (long agent = 1; agent <= RawFacts.AGENTS; agent++) {
        keys.add(new CellKey(Subject.agent(agent), day));
      }
      keys.add(new CellKey(Subject.queue(1), day));
      keys.add(new CellKey(Subject.queue(2), day));
      keys.add(new CellKey(Subject.COMPANY, day));
    }
    return keys;
  }

  private static String digest() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select md5(string_agg(family || ' ' || subject_kind || ' ' || subject_id || ' '"
                        + " || work_day || ' ' || hour || ' ' || totals::text || lists::text"
                        + " || digest::text, '|' order by family, subject_kind, subject_id,"
                        + " work_day, hour)) from measures.cell")
                .mapTo(String.class)
                .one());
  }

  private static void assertEqual(Measure measure, Measurement actual, String sql, long agent) {
    BigDecimal expected = number(sql, agent);
    assertThat(actual).as(measure + " of " + agent).isInstanceOf(Measured.class);
    assertThat(((Measured) actual).value().setScale(6, RoundingMode.HALF_UP))
        .as(measure + " of " + agent)
        .isEqualByComparingTo(expected.setScale(6, RoundingMode.HALF_UP));
  }

  private static BigDecimal number(String sql, long agent) {
    return jdbi.withHandle(
        h -> {
          var query = h.createQuery(sql);
          if (sql.contains(":a")) {
            query.bind("a", agent);
          }
          return query.mapTo(BigDecimal.class).one();
        });
  }
}

package org.meritdesk.ingestion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.ingestion.internal.JsonLine.call;
import static org.meritdesk.ingestion.internal.JsonLine.served;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.LoadReport;
import org.meritdesk.ingestion.api.QualityCheck;
import org.meritdesk.ingestion.api.Refusal;
import org.meritdesk.ingestion.api.RefusalCode;
import org.meritdesk.measures.api.CellKey;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Caller;

class JsonIntakeStoreTest {

  private final IntakeFixture intake = new IntakeFixture();

  @Test
  void a_call_becomes_a_contact_with_its_waits_and_its_part() {
    LoadReport report = intake.take(FactKind.CONTACT, served("c1", "2026-03-02", "13800000000"));

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(
            intake.text(
                """
                select outcome || ' ' || extract(epoch from dequeued_at - queued_at)::int || ' '
                  || cardinality(phases) || ' ' || (answered_at = dequeued_at)
                from ingestion.contact_version\
                """))
        .isEqualTo("HANDLED 10 8 true");
    assertThat(
            intake.count(
                "select extract(epoch from to_at - from_at)::bigint from"
                    + " ingestion.segment_version"))
        .isEqualTo(290);
  }

  @Test
  void the_customer_is_stored_as_a_keyed_hash_only() {
    intake.take(FactKind.CONTACT, served("c1", "2026-03-02", "13800000000"));

    assertThat(
            intake.text(
                "select octet_length(customer_hash) || to_jsonb(c)::text from"
                    + " ingestion.contact_version c"))
        .startsWith("16")
        .doesNotContain("13800000000");
    assertThat(intake.text("select encode(body, 'escape') from ingestion.load_chunk"))
        .doesNotContain("13800000000");
  }

  @Test
  void counts_reconcile_whatever_the_lines_are() {
    intake.take(FactKind.CONTACT, call("same", ""), call("newer", ",\"revision\":5"));

    LoadReport report =
        intake.take(
            FactKind.CONTACT,
            call("same", ""),
            call("same", ",\"issue\":\"other\""),
            call("newer", ",\"revision\":6,\"issue\":\"changed\""),
            call("newer", ",\"revision\":4"),
            "",
            "not json",
            call("late", ",\"closed_at\":\"yesterday\""));

    assertThat(report.lines()).isEqualTo(6);
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.duplicate()).isEqualTo(1);
    assertThat(report.superseded()).isEqualTo(1);
    assertThat(report.refused()).isEqualTo(3);
    assertThat(report.refusals())
        .extracting(Refusal::line, Refusal::code, Refusal::field)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2L, RefusalCode.CONFLICT, "id"),
            org.assertj.core.groups.Tuple.tuple(6L, RefusalCode.MALFORMED, null),
            org.assertj.core.groups.Tuple.tuple(7L, RefusalCode.INVALID, "closed_at"));
    assertThat(new LoadsReconcile(intake.jdbi).violations()).isEmpty();
  }

  @Test
  void a_newer_revision_stands_beside_the_older_one() {
    intake.take(FactKind.CONTACT, call("c", ",\"revision\":1,\"issue\":\"a\""));
    intake.take(FactKind.CONTACT, call("c", ",\"revision\":2,\"issue\":\"b\""));

    assertThat(
            intake.text(
                "select string_agg(version_no || issue, ',' order by version_no) from"
                    + " ingestion.contact_version"))
        .isEqualTo("1a,2b");
    assertThat(intake.count("select version_no from ingestion.record_key")).isEqualTo(2);
  }

  @Test
  void the_order_of_revisions_does_not_matter_for_what_is_current() {
    List<String> lines =
        List.of(
            call("c", ",\"revision\":1,\"issue\":\"a\""),
            call("c", ",\"revision\":3,\"issue\":\"c\""),
            call("c", ",\"revision\":2,\"issue\":\"b\""));
    List<String> shuffled = new java.util.ArrayList<>(lines);
    Collections.reverse(shuffled);

    for (List<String> order : List.of(lines, shuffled)) {
      IntakeFixture other = new IntakeFixture();
      other.take(FactKind.CONTACT, order.toArray(String[]::new));

      assertThat(
              other.text(
                  """
                  select c.issue from ingestion.contact_version c
                  join ingestion.record_key k using (record_id, version_no)\
                  """))
          .isEqualTo("c");
    }
  }

  @Test
  void a_message_may_come_before_its_contact() {
    LoadReport messages =
        intake.take(
            FactKind.MESSAGE,
            "{\"id\":\"m1\",\"contact\":\"c1\",\"at\":\"2026-03-02T01:00:05Z\",\"author_kind\":\"customer\",\"text\":\"谢谢,但是还没到\"}",
            "{\"id\":\"m2\",\"contact\":\"c1\",\"at\":\"2026-03-02T01:00:09Z\",\"author_kind\":\"agent\",\"author\":\"a1\",\"text\":\"马上查\"}",
            "{\"id\":\"m3\",\"contact\":\"c1\",\"at\":\"2026-03-02T01:01:00Z\",\"author_kind\":\"customer\",\"text\":\"好的谢谢\"}");
    intake.take(FactKind.CONTACT, served("c1", "2026-03-02", "x"));

    assertThat(
            intake
                .loads
                .quality(messages.loadId(), Caller.system())
                .count(QualityCheck.REFERENCE_WITHOUT_CONTACT))
        .isEqualTo(3);
    assertThat(
            intake.text(
                """
                select string_agg(coalesce(m.needs_reply::text, '-'), ',' order by m.at)
                from ingestion.message_version m
                join ingestion.contact_version c on c.record_id = m.contact_id\
                """))
        .isEqualTo("true,-,false");
  }

  @Test
  void a_repeat_is_found_whichever_contact_arrives_first() {
    intake.take(FactKind.CONTACT, served("later", "2026-03-03", "x"));
    intake.take(FactKind.CONTACT, served("earlier", "2026-03-02", "x"));
    intake.take(FactKind.CONTACT, served("stranger", "2026-03-03", "y"));

    assertThat(
            intake.text(
                """
                select string_agg(l.external_id || '<-' || e.external_id || ' ' || gap_ms, ',')
                from ingestion.repeat_link r
                join ingestion.record_key l on l.record_id = r.later_id
                join ingestion.record_key e on e.record_id = r.earlier_id\
                """))
        .isEqualTo("later<-earlier " + (24 * 3600 - 300) * 1000L);
  }

  @Test
  void the_days_of_the_agent_the_queue_and_the_company_are_marked() {
    long agent = intake.agent("a1", "America/New_York", 0);

    intake.take(FactKind.CONTACT, served("c1", "2026-03-02", "x"));

    int queue = (int) intake.count("select queue_id from ingestion.queue");
    assertThat(intake.dirty)
        .containsExactlyInAnyOrder(
            new CellKey(Subject.agent(agent), LocalDate.of(2026, 3, 1)),
            new CellKey(Subject.queue(queue), LocalDate.of(2026, 3, 2)),
            new CellKey(Subject.COMPANY, LocalDate.of(2026, 3, 2)));
  }

  @Test
  void an_account_claimed_later_marks_the_days_of_its_agent() {
    intake.take(FactKind.CONTACT, served("c1", "2026-03-02", "x"));
    long account = intake.count("select account_id from people.platform_account");
    long agent = intake.agent("other", "Asia/Shanghai", 0);
    intake.jdbi.useHandle(
        h ->
            h.execute(
                "update people.platform_account set agent_id = ? where account_id = ?",
                agent,
                account));
    intake.dirty.clear();

    new ClaimedAccounts(intake.jdbi, intake.dirtyMarks)
        .claimed(new org.meritdesk.people.api.AccountResolved(account, agent));

    assertThat(intake.dirty)
        .containsExactly(new CellKey(Subject.agent(agent), LocalDate.of(2026, 3, 2)));
  }

  @Test
  void every_other_kind_finds_its_table() {
    intake.take(FactKind.CONTACT, served("c1", "2026-03-02", "x"));

    assertThat(
            intake
                .take(
                    FactKind.RATING,
                    "{\"id\":\"r1\",\"contact\":\"c1\",\"agent\":\"a1\",\"scale\":\"1-5\",\"raw\":5,\"at\":\"2026-03-02T02:00:00Z\"}",
                    "{\"id\":\"r2\",\"contact\":\"c1\",\"scale\":\"1-5\",\"raw\":6,\"at\":\"2026-03-02T02:00:00Z\"}")
                .accepted())
        .isEqualTo(1);
    assertThat(
            intake
                .take(
                    FactKind.AGENT_STATE,
                    "{\"id\":\"s1\",\"agent\":\"a1\",\"state\":\"available\",\"start\":1772413200000,\"end\":1772416800000}")
                .accepted())
        .isEqualTo(1);
    assertThat(
            intake
                .take(
                    FactKind.COMPLAINT,
                    "{\"id\":\"k1\",\"contact\":\"c1\",\"agent\":\"a1\",\"at\":\"2026-03-03T02:00:00Z\",\"cause\":\"attitude\",\"valid\":true}")
                .accepted())
        .isEqualTo(1);
    assertThat(
            intake
                .take(
                    FactKind.MEASUREMENT,
                    "{\"id\":\"x1\",\"measure\":\"CONVERSION_RATE\",\"agent\":\"a1\",\"day\":\"2026-03-02\",\"numerator\":7,\"denominator\":20}",
                    "{\"id\":\"x2\",\"measure\":\"NO_SUCH\",\"agent\":\"a1\",\"day\":\"2026-03-02\",\"value\":1}")
                .accepted())
        .isEqualTo(1);
    assertThat(new LoadsReconcile(intake.jdbi).violations()).isEmpty();
  }
}

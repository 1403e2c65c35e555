package org.meritdesk.ingestion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.ServedPart;
import org.meritdesk.people.api.WorkingAccount;

class ServedRecordsStoreTest {

  static final Instant FROM = Instant.parse("2026-03-01T16:00:00Z");
  static final Instant TO = Instant.parse("2026-03-03T16:00:00Z");

  final IntakeFixture intake = new IntakeFixture();
  final ServedRecords records =
      new ServedRecords(
          intake.jdbi,
          () ->
              intake.jdbi.withHandle(
                  h ->
                      h.createQuery(
                              "select account_id, agent_id from people.platform_account"
                                  + " where agent_id is not null")
                          .map((r, c) -> new WorkingAccount(r.getLong(1), r.getLong(2), "UTC", 0))
                          .list()));
  long first;
  long second;

  @BeforeEach
  void two_agents_serve() {
    first = intake.agent("a1", "Asia/Shanghai", 0);
    second = intake.agent("a2", "Asia/Shanghai", 0);
    intake.take(
        FactKind.CONTACT,
        Served.call("c1", "2026-03-02", "a1", "x"),
        Served.call("c2", "2026-03-03", "a2", "y"),
        Served.call("c3", "2026-03-04", "a1", "z"),
        Served.call("c4", "2026-03-02", "nobody", "w"));
    intake.take(
        FactKind.MESSAGE,
        Served.message("m1", "c1", "c", "还没到"),
        Served.message("m2", "c1", "a1", "马上查"),
        Served.message("m3", "c1", "c", "好"),
        Served.message("m4", "c1", "a2", "我来补充"));
    intake.take(
        FactKind.RATING,
        rating("r1", "c1", "1-5", "4"),
        rating("r2", "c1", "1-3", "1"),
        rating("r3", "c1", "NPS", "0"));
    intake.take(
        FactKind.COMPLAINT,
        complaint("k1", "c1", "\"agent\":\"a1\",", true),
        complaint("k2", "c1", "\"agent\":\"a1\",", false),
        complaint("k3", "c2", "", true));
  }

  @Test
  void a_part_belongs_to_the_span_in_which_it_began_and_to_a_known_agent() {
    assertThat(records.during(FROM, TO, Set.of()))
        .extracting(ServedPart::recordId, ServedPart::agentId)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(intake.record("c1"), first),
            org.assertj.core.groups.Tuple.tuple(intake.record("c1"), second),
            org.assertj.core.groups.Tuple.tuple(intake.record("c2"), second));
  }

  @Test
  void a_part_tells_what_was_said_rated_and_complained_of() {
    ServedPart part = records.during(FROM, TO, Set.of(first)).get(0);

    assertThat(part.from()).isEqualTo("2026-03-02T01:00:10Z");
    assertThat(part.to()).isEqualTo("2026-03-02T01:05:00Z");
    assertThat(part.channel()).isEqualTo("phone");
    assertThat(part.queueId()).isPositive();
    assertThat(part.agentMessages()).isEqualTo(1);
    assertThat(part.customerMessages()).isEqualTo(2);
    assertThat(part.lowestRating()).isEqualByComparingTo("1");
    assertThat(part.complaints()).isEqualTo(1);
    assertThat(part.handedOn()).isFalse();
  }

  @Test
  void a_complaint_that_names_nobody_is_about_every_part() {
    assertThat(records.of(intake.record("c2")))
        .singleElement()
        .extracting(ServedPart::complaints)
        .isEqualTo(1);
  }

  @Test
  void who_only_wrote_had_a_part_too() {
    List<ServedPart> parts = records.of(intake.record("c1"));

    assertThat(parts).extracting(ServedPart::agentId).containsExactly(first, second);
    assertThat(parts.get(1).from()).isEqualTo(parts.get(1).to()).isEqualTo("2026-03-02T01:01:04Z");
    assertThat(parts.get(1).agentMessages()).isEqualTo(1);
  }

  @Test
  void a_newer_version_replaces_the_parts_of_the_older() {
    intake.take(
        FactKind.CONTACT,
        Served.call("c2", "2026-03-03", "a1", "y").replace("{\"id\"", "{\"revision\":2,\"id\""));

    assertThat(records.of(intake.record("c2")))
        .extracting(ServedPart::agentId)
        .containsExactly(first);
  }

  private static String rating(String id, String contact, String scale, String raw) {
    return """
    {"id":"%s","contact":"%s","scale":"%s","raw":%s,"at":"2026-03-03T02:00:00Z"}"""
        .formatted(id, contact, scale, raw);
  }

  private static String complaint(String id, String contact, String agent, boolean valid) {
    return """
    {"id":"%s","contact":"%s",%s"at":"2026-03-03T02:00:00Z","cause":"attitude","valid":%s}"""
        .formatted(id, contact, agent, valid);
  }
}

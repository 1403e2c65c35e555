package org.meritdesk.ingestion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.ContactLine;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;

class RecordContactsStoreTest {

  final IntakeFixture intake = new IntakeFixture();
  final RecordContacts records = new RecordContacts(intake.jdbi, intake.agents, intake.accounts);
  long agent;

  @BeforeEach
  void calls_with_what_belongs_to_them() {
    agent = intake.agent("a1", "Asia/Shanghai", 0);
    intake.agent("a2", "Asia/Shanghai", 0);
    intake.take(
        FactKind.CONTACT,
        Served.call("c1", "2026-03-02", "a1", "x"),
        Served.call("c2", "2026-03-03", "a2", "y"));
    intake.take(
        FactKind.MESSAGE,
        Served.message("m1", "c1", "c", "还没到"),
        Served.message("m2", "c9", "c", "在吗"));
    intake.take(
        FactKind.RATING,
        "{\"id\":\"r1\",\"contact\":\"c2\",\"scale\":\"1-5\",\"raw\":2,\"at\":\"2026-03-03T02:00:00Z\"}");
    intake.take(
        FactKind.COMPLAINT,
        "{\"id\":\"k1\",\"contact\":\"c1\",\"at\":\"2026-03-03T02:00:00Z\",\"cause\":\"attitude\",\"valid\":true}",
        "{\"id\":\"k2\",\"agent\":\"a1\",\"at\":\"2026-03-03T02:00:00Z\",\"cause\":\"error\",\"valid\":true}");
  }

  @Test
  void each_record_leads_to_its_contact_and_a_contact_to_itself() {
    assertThat(behind("c1", "m1", "r1", "k1"))
        .isEqualTo(Map.of("c1", "c1", "m1", "c1", "r1", "c2", "k1", "c1"));
  }

  @Test
  void what_has_no_contact_or_one_that_did_not_arrive_is_left_out() {
    assertThat(behind("m2", "k2", "k1")).containsOnlyKeys("k1");
    assertThat(records.behind(List.of(), Caller.system())).isEmpty();
  }

  @Test
  void contacts_of_others_are_left_out() {
    intake.scope = new RowScope(false, Set.of(agent));

    assertThat(behind("c1", "c2", "m1", "r1")).containsOnlyKeys("c1", "m1");
  }

  private Map<String, String> behind(String... ids) {
    Map<Long, ContactLine> lines =
        records.behind(java.util.Arrays.stream(ids).map(intake::record).toList(), Caller.system());
    Map<String, String> found = new java.util.HashMap<>();
    for (String id : ids) {
      ContactLine line = lines.get(intake.record(id));
      if (line != null) {
        found.put(id, line.externalId());
      }
    }
    return found;
  }
}

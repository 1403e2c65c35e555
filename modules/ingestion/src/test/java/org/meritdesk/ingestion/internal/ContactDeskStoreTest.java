package org.meritdesk.ingestion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.ContactColumn;
import org.meritdesk.ingestion.api.ContactLine;
import org.meritdesk.ingestion.api.ContactPage;
import org.meritdesk.ingestion.api.ContactQuery;
import org.meritdesk.ingestion.api.ContactView;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.api.MessageView;
import org.meritdesk.kernel.Order;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.RowScope;

class ContactDeskStoreTest {

  static final Caller AGENT =
      new Caller("a", Set.of(Role.AGENT), Set.of(), null, "zh-CN", "Asia/Shanghai");

  final IntakeFixture intake = new IntakeFixture();
  final ContactDesk desk =
      new ContactDesk(intake.jdbi, intake.clock, intake.agents, intake.accounts);
  long first;
  long second;

  @BeforeEach
  void two_agents_served_three_calls() {
    first = intake.agent("a1", "Asia/Shanghai", 0);
    second = intake.agent("a2", "Asia/Shanghai", 0);
    intake.take(
        FactKind.CONTACT,
        Served.call("c1", "2026-03-02", "a1", "x"),
        Served.call("c2", "2026-03-03", "a1", "x"),
        Served.call("c3", "2026-03-04", "a2", "y"));
  }

  @Test
  void an_agent_reads_the_own_contact_and_another_s_is_as_if_it_were_not_there() {
    intake.scope = new RowScope(false, Set.of(first));

    assertThat(desk.get(intake.record("c1"), AGENT).line().externalId()).isEqualTo("c1");
    assertThatThrownBy(() -> desk.get(intake.record("c3"), AGENT))
        .extracting("type")
        .isEqualTo(IngestionProblem.CONTACT_NOT_FOUND);
  }

  @Test
  void a_list_holds_what_may_be_seen_the_newest_first_and_counts_only_that() {
    intake.scope = new RowScope(false, Set.of(first));
    ContactPage own = desk.search(all(null), AGENT);
    intake.scope = new RowScope(true, Set.of());

    assertThat(own.contacts()).extracting(ContactLine::externalId).containsExactly("c2", "c1");
    assertThat(own.total()).isEqualTo(2);
    assertThat(desk.search(all(null), AGENT).total()).isEqualTo(3);
    assertThat(desk.search(all(second), AGENT).contacts())
        .extracting(ContactLine::externalId)
        .containsExactly("c3");
  }

  @Test
  void a_lead_without_members_sees_nothing() {
    intake.scope = new RowScope(false, Set.of());

    assertThat(desk.search(all(null), AGENT).contacts()).isEmpty();
  }

  @Test
  void a_page_is_cut_from_the_whole() {
    ContactPage page =
        desk.search(new ContactQuery(null, null, null, null, null, null, null, 1, 2), AGENT);

    assertThat(page.contacts()).extracting(ContactLine::externalId).containsExactly("c1");
    assertThat(page.total()).isEqualTo(3);
  }

  @Test
  void a_list_is_ordered_by_any_column() {
    assertThat(ordered(Order.rising(ContactColumn.OPENED))).containsExactly("c1", "c2", "c3");
    assertThat(ordered(Order.falling(ContactColumn.CONTACT))).containsExactly("c3", "c2", "c1");
    for (ContactColumn column : ContactColumn.values()) {
      assertThat(ordered(Order.falling(column))).containsExactlyInAnyOrder("c1", "c2", "c3");
    }
  }

  private List<String> ordered(Order<ContactColumn> order) {
    ContactQuery query = new ContactQuery(null, null, null, null, null, null, null, 0, 10, order);
    return desk.search(query, AGENT).contacts().stream().map(ContactLine::externalId).toList();
  }

  @Test
  void from_is_inclusive_and_to_is_not() {
    Instant second = Instant.parse("2026-03-03T01:00:00Z");
    Instant third = Instant.parse("2026-03-04T01:00:00Z");

    assertThat(
            desk.search(new ContactQuery(second, third, null, null, null, null, null, 0, 10), AGENT)
                .contacts())
        .extracting(ContactLine::externalId)
        .containsExactly("c2");
  }

  @Test
  void a_contact_shows_times_messages_in_order_and_the_repeat() {
    intake.take(
        FactKind.MESSAGE,
        Served.message("m2", "c1", "a1", "马上查"),
        Served.message("m1", "c1", "c", "还没到"));

    ContactView view = desk.get(intake.record("c1"), Caller.system());

    assertThat(view.line().waitMillis()).isEqualTo(10_000);
    assertThat(view.line().serviceMillis()).isEqualTo(290_000);
    assertThat(view.messages()).extracting(MessageView::text).containsExactly("还没到", "马上查");
    assertThat(view.repeats()).hasSize(1);
    assertThat(view.customer()).isNotNull().doesNotContain("x");
  }

  private static ContactQuery all(Long agent) {
    return new ContactQuery(null, null, agent, null, null, null, null, 0, 10);
  }
}

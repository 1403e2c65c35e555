package org.meritdesk.quality.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.testkit.Refused.problem;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.ContactLine;
import org.meritdesk.ingestion.api.ContactView;
import org.meritdesk.ingestion.api.Contacts;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.api.MessageView;
import org.meritdesk.ingestion.api.PartyView;
import org.meritdesk.ingestion.api.SegmentView;
import org.meritdesk.measures.api.Cells;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.quality.api.CaseDraft;
import org.meritdesk.quality.api.CaseKind;
import org.meritdesk.quality.api.CaseQuery;
import org.meritdesk.quality.api.CaseState;
import org.meritdesk.quality.api.CaseView;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.Sharer;
import org.meritdesk.testkit.StandIn;
import org.meritdesk.testkit.TestDatabase;

/**
 * Agents 1 and 2; agent 1 spoke in contact 11, agent 2 in contact 12; contact 13 was a call; agent
 * 4 spoke in 14.
 */
class CaseBookStoreTest {

  private static final Instant NOW = Instant.parse("2026-11-05T08:00:00Z");
  private static final Caller LIN = agent("lin", 1);
  private static final Caller ZHAO = agent("zhao", 2);
  private static final Caller INSPECTOR = person("inspector", Role.INSPECTOR);
  private static final CaseQuery ALL = new CaseQuery(null, null, null, null, 0, 50);

  private final Jdbi db = TestDatabase.fresh().jdbi();
  private final Trail trail = new Trail();
  private final Told told = new Told();
  private final CaseBook cases =
      new CaseBook(
          db,
          contacts(),
          agents(),
          new CaseCounting(nowhere(), agents(), uncounted()),
          told.notices(),
          trail,
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void what_an_agent_hands_in_is_read_by_others_once_an_inspector_has_accepted_it() {
    CaseView proposed = cases.share(draft(11, true, "安抚"), LIN);

    assertThat(proposed.state()).isEqualTo(CaseState.PROPOSED);
    assertThat(cases.search(ALL, ZHAO).cases()).isEmpty();
    problem(QualityProblem.CASE_NOT_FOUND, () -> cases.get(proposed.id(), ZHAO));
    problem(QualityProblem.CASE_STATE, () -> cases.accept(proposed.id(), proposed.version(), LIN));

    CaseView shared = cases.accept(proposed.id(), proposed.version(), INSPECTOR);

    assertThat(shared.state()).isEqualTo(CaseState.SHARED);
    assertThat(told.audiences).extracting(Audience::logins).containsExactly(Set.of("lin"));
    assertThat(cases.search(ALL, ZHAO).cases())
        .extracting(CaseView::id)
        .containsExactly(shared.id());
    assertThat(cases.sharers(NOW.minusSeconds(60), NOW.plusSeconds(60)))
        .containsExactly(new Sharer(1, 1));
    problem(
        QualityProblem.CASE_STALE,
        () -> cases.accept(proposed.id(), proposed.version(), INSPECTOR));
  }

  @Test
  void an_anonymised_case_tells_others_neither_the_contact_nor_names_nor_numbers() {
    CaseView shared = cases.share(draft(11, true, "安抚"), INSPECTOR);

    CaseView seen = cases.get(shared.id(), ZHAO);

    assertThat(seen.recordId()).isNull();
    assertThat(seen.agentName()).isNull();
    assertThat(seen.lines())
        .extracting(line -> line.text())
        .containsExactly("电话 **，快递没到", "**女士您好，我是**，马上查");
    assertThat(seen.lines()).extracting(line -> line.afterSeconds()).containsExactly(0L, 14L);
    assertThat(cases.get(shared.id(), LIN).recordId()).isEqualTo(11);
  }

  @Test
  void a_case_with_names_is_read_only_by_who_may_see_the_contact() {
    CaseView shared = cases.share(draft(11, false, "安抚"), INSPECTOR);

    problem(QualityProblem.CASE_NOT_FOUND, () -> cases.get(shared.id(), ZHAO));
    assertThat(cases.get(shared.id(), LIN).lines().get(1).text()).contains("林知夏");
  }

  @Test
  void nobody_shares_what_may_not_be_seen_or_was_never_written() {
    problem(IngestionProblem.CONTACT_NOT_FOUND, () -> cases.share(draft(11, true), ZHAO));
    problem(QualityProblem.CASE_WITHOUT_TEXT, () -> cases.share(draft(13, true), INSPECTOR));
    problem(
        QualityProblem.CASE_INCOMPLETE,
        () ->
            cases.share(
                new CaseDraft(CaseKind.GOOD, "题", " ", 11, null, List.of(), Set.of(), true),
                INSPECTOR));
  }

  @Test
  void a_search_finds_by_word_kind_and_tag_and_counts_the_tags() {
    CaseView one = cases.share(draft(11, true, "安抚", "物流"), INSPECTOR);
    CaseView two = cases.share(draft(12, true, "物流"), INSPECTOR);

    assertThat(found(new CaseQuery("快递没到", null, null, null, 0, 50))).containsExactly(one.id());
    assertThat(found(new CaseQuery("100%", null, null, null, 0, 50))).isEmpty();
    assertThat(found(new CaseQuery(null, CaseKind.BAD, null, null, 0, 50))).isEmpty();
    assertThat(found(new CaseQuery(null, null, null, "物流", 0, 50)))
        .containsExactly(two.id(), one.id());
    assertThat(cases.search(ALL, LIN).tags())
        .containsExactly(Map.entry("物流", 2L), Map.entry("安抚", 1L));
  }

  @Test
  void the_conversation_of_the_day_is_the_chosen_one_else_the_good_ones_take_turns() {
    LocalDate day = LocalDate.of(2026, 11, 5);
    assertThat(cases.ofDay(day, LIN)).isEmpty();
    long one = cases.share(draft(11, true), INSPECTOR).id();
    long two = cases.share(draft(12, true), INSPECTOR).id();

    long today = cases.ofDay(day, ZHAO).orElseThrow().id();
    long tomorrow = cases.ofDay(day.plusDays(1), ZHAO).orElseThrow().id();
    assertThat(Set.of(today, tomorrow)).containsExactlyInAnyOrder(one, two);

    cases.choose(day, tomorrow, INSPECTOR);
    assertThat(cases.ofDay(day, ZHAO).orElseThrow().id()).isEqualTo(tomorrow);
    assertThat(cases.get(tomorrow, ZHAO).benchmarkDays()).containsExactly(day);
    cases.choose(day, null, INSPECTOR);
    assertThat(cases.ofDay(day, ZHAO).orElseThrow().id()).isEqualTo(today);
  }

  @Test
  void a_case_is_talked_about_used_and_taken_out_with_a_reason() {
    CaseView shared = cases.share(draft(11, true), INSPECTOR);
    cases.remark(shared.id(), "值得学习", ZHAO);
    cases.used(shared.id(), "course:3", Caller.system());
    cases.used(shared.id(), "course:3", Caller.system());

    CaseView seen = cases.get(shared.id(), LIN);
    assertThat(seen.remarks()).extracting(remark -> remark.text()).containsExactly("值得学习");
    assertThat(seen.uses()).containsExactly("course:3");
    problem(
        QualityProblem.INSPECTION_REASON_REQUIRED,
        () -> cases.withdraw(shared.id(), shared.version(), "", INSPECTOR));
    problem(
        QualityProblem.CASE_STATE, () -> cases.withdraw(shared.id(), shared.version(), "不好", ZHAO));
    cases.withdraw(shared.id(), shared.version(), "信息有误", INSPECTOR);
    assertThat(cases.search(ALL, ZHAO).cases()).isEmpty();
    assertThat(trail.entries).last().asString().startsWith("case.withdrawn");
  }

  private List<Long> found(CaseQuery query) {
    return cases.search(query, ZHAO).cases().stream().map(CaseView::id).toList();
  }

  private static Assignments nowhere() {
    return StandIn.of(Assignments.class, Map.of("during", asked -> List.of()));
  }

  private static Cells uncounted() {
    return StandIn.of(Cells.class, Map.of("markDirty", asked -> null));
  }

  static CaseDraft draft(long contact, boolean anonymised, String... tags) {
    return new CaseDraft(
        CaseKind.GOOD,
        "先安抚再处理",
        "先接住情绪，再说查询步骤",
        contact,
        null,
        List.of(),
        Set.of(tags),
        anonymised);
  }

  private static Caller agent(String login, long id) {
    return new Caller(login, Set.of(Role.AGENT), Set.of(), id, "zh-CN", "UTC");
  }

  private static Caller person(String login, Role role) {
    return new Caller(login, Set.of(role), Set.of(), null, "zh-CN", "UTC");
  }

  private static RowScope scope(Caller who) {
    Long own = who.agentId();
    return own == null ? new RowScope(true, Set.of()) : new RowScope(false, Set.of(own));
  }

  static Contacts contacts() {
    return StandIn.of(
        Contacts.class, Map.of("get", asked -> contact((Long) asked[0], (Caller) asked[1])));
  }

  private static ContactView contact(long id, Caller who) {
    ContactView contact = contact(id);
    if (!scope(who).sees(contact.segments().get(0).party().agentId())) {
      throw IngestionProblem.CONTACT_NOT_FOUND.problem("contact", id);
    }
    return contact;
  }

  private static ContactView contact(long id) {
    long whose = id == 12 ? 2 : id == 14 ? 4 : 1;
    PartyView agent = new PartyView(whose, whose, whose == 1 ? "林知夏" : "赵启明");
    List<MessageView> said = new ArrayList<>();
    if (id == 11) {
      said.add(message(1, 0, "customer", null, "电话 13812342046，快递没到", false));
      said.add(message(2, 5, "agent", agent, "客户看起来很急", true));
      said.add(message(3, 14, "agent", agent, "王女士您好，我是林知夏，马上查", false));
      said.add(message(4, 20, "customer", null, null, false));
    } else if (id == 12 || id == 14) {
      said.add(message(5, 0, "customer", null, "什么时候发货", false));
    }
    return new ContactView(
        new ContactLine(
            id, "shop", "c" + id, "chat", null, NOW, NOW, "HANDLED", null, 1000, List.of()),
        1,
        null,
        null,
        null,
        null,
        null,
        null,
        "UTC",
        List.of(),
        List.of(),
        List.of(new SegmentView(agent, NOW, NOW, "none")),
        said,
        List.of(),
        List.of(),
        List.of());
  }

  private static MessageView message(
      long id, long after, String author, PartyView party, String text, boolean internal) {
    return new MessageView(id, NOW.plusSeconds(after), author, party, internal, text, null, null);
  }

  private static Agents agents() {
    return StandIn.of(
        Agents.class,
        Map.of(
            "scope", asked -> scope((Caller) asked[0]),
            "byIds", asked -> staff((Collection<?>) asked[0])));
  }

  private static Map<Long, AgentView> staff(Collection<?> ids) {
    return ids.stream()
        .map(Long.class::cast)
        .collect(Collectors.toMap(id -> id, CaseBookStoreTest::known));
  }

  private static AgentView known(long id) {
    return new AgentView(
        id, "E" + id, "N" + id, null, LocalDate.EPOCH, null, "UTC", 0, "AGENT", 1, null);
  }
}

package org.meritdesk.incentive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.incentive.internal.KeptCase.CHECKER;
import static org.meritdesk.incentive.internal.KeptCase.MAKER;
import static org.meritdesk.incentive.internal.KeptCase.answering;
import static org.meritdesk.incentive.internal.KeptCase.on;
import static org.meritdesk.incentive.internal.KeptCase.person;
import static org.meritdesk.incentive.internal.KeptCase.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.Badge;
import org.meritdesk.incentive.api.BadgeState;
import org.meritdesk.incentive.api.PointsKind;
import org.meritdesk.incentive.api.PointsReason;
import org.meritdesk.incentive.api.PointsRule;
import org.meritdesk.incentive.api.Praise;
import org.meritdesk.incentive.api.PraiseChannel;
import org.meritdesk.incentive.api.PraiseDraft;
import org.meritdesk.incentive.api.Story;
import org.meritdesk.incentive.api.StoryDraft;
import org.meritdesk.ingestion.api.Contacts;
import org.meritdesk.ingestion.api.ServedParts;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Role;
import org.meritdesk.quality.api.Cases;
import org.meritdesk.training.api.RecordPage;
import org.meritdesk.training.api.RecordQuery;
import org.meritdesk.training.api.RecordSource;
import org.meritdesk.training.api.RecordState;
import org.meritdesk.training.api.RecordView;
import org.meritdesk.training.api.Records;

/** The folders below {@code kept-cases}: worked out by hand, and played through the store. */
class KeptCasesStoreTest {

  @Test
  void badges_of_skill_by_courses_and_by_certification_run_out_by_day() {
    KeptCase given = new KeptCase("F07-skill-badges");
    LocalDate today = LocalDate.parse(given.facts.path("today").asText());
    BadgeBook badges = badges(given, on(today));
    badges.run(YearMonth.parse(given.facts.path("month").asText()), MAKER);
    for (JsonNode each : given.facts.path("named")) {
      Badge named =
          badges.name(each.path("rule").asText(), each.path("agent").asLong(), "实绩", MAKER);
      if (each.path("certified").asBoolean()) {
        badges.certify(named.id(), CHECKER);
      }
    }

    given
        .expected
        .path("held")
        .fields()
        .forEachRemaining(
            each ->
                assertThat(held(badges(given, on(LocalDate.parse(each.getKey())))))
                    .as(each.getKey())
                    .containsExactlyInAnyOrderElementsOf(texts(each.getValue())));
  }

  @Test
  void a_story_is_told_of_accepted_praise_shared_by_another_and_without_the_name_of_who_declined() {
    KeptCase given = new KeptCase("F15-stories");
    Clock clock = on(LocalDate.of(2026, 11, 6));
    KnownMonths months = new KnownMonths();
    PraiseBook praises =
        new PraiseBook(
            given.jdbi,
            months.agents(),
            answering(Contacts.class, null),
            answering(ServedParts.class, List.of()),
            new PraiseNotices(new Told().inbox()),
            new Notes(),
            clock);
    StoryBook stories =
        new StoryBook(
            given.jdbi, months.agents(), answering(Cases.class, null), new Notes(), clock);
    List<Long> known = new ArrayList<>();
    Map<String, Long> told = new HashMap<>();
    List<String> refused = new ArrayList<>();
    for (int i = 0; i < given.facts.path("deeds").size(); i++) {
      JsonNode deed = given.facts.path("deeds").get(i);
      try {
        story(given, deed, praises, stories, known, told);
      } catch (Problem no) {
        refused.add(Integer.toString(i));
      }
    }

    assertThat(refused).isEqualTo(texts(given.expected.path("refused")));
    assertThat(stories.feed(person("reader", 9L, Role.AGENT)))
        .extracting(
            each -> each.agentName() == null ? each.title() : each.title() + " " + each.agentName())
        .containsExactlyElementsOf(texts(given.expected.path("feed")));
  }

  private static void story(
      KeptCase given,
      JsonNode deed,
      PraiseBook praises,
      StoryBook stories,
      List<Long> known,
      Map<String, Long> told) {
    switch (deed.path("do").asText()) {
      case "praise" -> {
        Praise praise =
            praises.record(
                new PraiseDraft(
                    deed.path("agent").asLong(),
                    null,
                    PraiseChannel.LETTER,
                    "非常耐心",
                    LocalDate.of(2026, 11, 2)),
                person("recorder", null, Role.HR_MAKER));
        known.add(praise.id());
        if (deed.path("accepted").asBoolean()) {
          praises.accept(praise.id(), CHECKER);
        } else {
          praises.refuse(praise.id(), "无法核实", CHECKER);
        }
      }
      case "tell" -> {
        Story story =
            stories.tell(
                new StoryDraft(
                    known.get(deed.path("of").asInt()), null, deed.path("title").asText(), "经过"),
                MAKER);
        told.put(story.title(), story.id());
      }
      case "share" ->
          stories.share(
              told.get(deed.path("story").asText()),
              deed.path("by").asText().equals("maker") ? MAKER : CHECKER);
      default ->
          given.jdbi.useHandle(
              handle ->
                  HonourRows.show(
                      handle,
                      deed.path("agent").asLong(),
                      false,
                      on(LocalDate.of(2026, 11, 6)).instant()));
    }
  }

  @Test
  void points_are_spent_first_in_first_out_run_out_by_day_and_are_never_below_zero() {
    KeptCase given = new KeptCase("F18-points-bank");
    List<String> refused = new ArrayList<>();
    for (int i = 0; i < given.facts.path("deeds").size(); i++) {
      JsonNode deed = given.facts.path("deeds").get(i);
      String source = "case-" + i;
      try {
        given.jdbi.useTransaction(handle -> points(handle, deed, source));
      } catch (Problem no) {
        refused.add(Integer.toString(i));
      }
    }

    assertThat(refused).isEqualTo(texts(given.expected.path("refused")));
    assertThat(sums(given, "select agent_id::text as name, points from incentive.points_balance"))
        .isEqualTo(numbers(given.expected.path("balances")));
    assertThat(
            sums(
                given,
                "select account as name, sum(amount) as points from incentive.points_entry group by 1"))
        .isEqualTo(numbers(given.expected.path("accounts")));
    assertThat(new PointsAddUp(given.jdbi).violations()).isEmpty();
  }

  private static void points(Handle handle, JsonNode deed, String source) {
    LocalDate day = LocalDate.parse(deed.path("day").asText());
    int points = deed.path("points").asInt();
    switch (deed.path("do").asText()) {
      case "earn" ->
          PointsLedger.give(
              handle,
              booking(deed, PointsKind.EARN, PointsReason.PRAISE, source),
              points,
              rule(handle, day).expiry(YearMonth.from(day)));
      case "redeem" ->
          PointsLedger.take(
              handle,
              booking(deed, PointsKind.REDEEM, PointsReason.REDEMPTION, source),
              points,
              PointsLedger.Account.REDEEMED,
              day);
      case "correct" -> {
        PointsLedger.Booking booking =
            booking(deed, PointsKind.CORRECT, PointsReason.CORRECTION, source);
        if (points > 0) {
          PointsLedger.give(handle, booking, points, rule(handle, day).expiry(YearMonth.from(day)));
        } else {
          PointsLedger.take(handle, booking, -points, PointsLedger.Account.ISSUED, day);
        }
      }
      default -> new PointsRunner(handle, "system", on(day).instant(), day).expire();
    }
  }

  private static PointsRule rule(Handle handle, LocalDate day) {
    return RulesInForce.of(handle, YearMonth.from(day), PointsRule.class).get(0).rule();
  }

  private static PointsLedger.Booking booking(
      JsonNode deed, PointsKind kind, PointsReason reason, String source) {
    return new PointsLedger.Booking(
        kind,
        reason,
        reason.name(),
        source,
        0,
        deed.path("agent").asLong(),
        null,
        null,
        null,
        "maker",
        on(LocalDate.parse(deed.path("day").asText())).instant());
  }

  private static Map<String, Long> sums(KeptCase given, String sql) {
    return given.jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .reduceRows(
                    new HashMap<String, Long>(),
                    (found, row) -> {
                      found.put(
                          row.getColumn("name", String.class), row.getColumn("points", Long.class));
                      return found;
                    }));
  }

  private static Map<String, Long> numbers(JsonNode node) {
    Map<String, Long> found = new HashMap<>();
    node.fields().forEachRemaining(each -> found.put(each.getKey(), each.getValue().asLong()));
    return found;
  }

  private static BadgeBook badges(KeptCase given, Clock clock) {
    return new BadgeBook(
        given.jdbi,
        new BadgeReader(answering(ServedParts.class, List.of()), records(given), clock),
        new KnownMonths().agents(),
        new BadgeNotices(new Told().inbox()),
        new Notes(),
        clock);
  }

  private static List<String> held(BadgeBook badges) {
    return badges.all(person("auditor", null, Role.AUDITOR)).stream()
        .filter(each -> each.state() == BadgeState.HELD)
        .map(
            each ->
                each.agentId()
                    + " "
                    + each.rule()
                    + (each.expiresOn() == null ? "" : " until " + each.expiresOn()))
        .toList();
  }

  private static Records records(KeptCase given) {
    List<RecordView> all = new ArrayList<>();
    for (JsonNode each : given.facts.path("records")) {
      JsonNode ends = each.path("expires");
      all.add(
          new RecordView(
              1 + all.size(),
              each.path("agent").asLong(),
              "E",
              "客服",
              each.path("course").asText(),
              Map.of(),
              LocalDate.parse(each.path("day").asText()),
              null,
              RecordState.VALID,
              RecordSource.values()[0],
              "1",
              ends.isNull() ? null : LocalDate.parse(ends.asText())));
    }
    return (Records)
        Proxy.newProxyInstance(
            Records.class.getClassLoader(),
            new Class<?>[] {Records.class},
            (proxy, method, args) -> {
              List<RecordView> found =
                  all.stream()
                      .filter(each -> each.course().equals(((RecordQuery) args[0]).course()))
                      .toList();
              return new RecordPage(found, found.size());
            });
  }
}

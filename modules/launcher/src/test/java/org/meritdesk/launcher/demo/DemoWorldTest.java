package org.meritdesk.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoWorldTest {
  private static final long SEED = 7;
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 22);
  private static final DemoWorld WORLD = new DemoWorld(SEED, DemoSize.SHOP, LAST_DAY);
  private static final Figures FIGURES = new Figures();

  @BeforeAll
  static void run() {
    WORLD.run(FIGURES);
  }

  @Test
  void the_same_seed_and_day_give_the_same_bytes(@TempDir Path folder) throws Exception {
    LocalDate day = LocalDate.of(2026, 3, 1);

    String once = digest(written(new DemoWorld(5, DemoSize.CORNER, day), folder.resolve("once")));
    String again = digest(written(new DemoWorld(5, DemoSize.CORNER, day), folder.resolve("again")));
    String other = digest(written(new DemoWorld(6, DemoSize.CORNER, day), folder.resolve("other")));

    assertThat(again).isEqualTo(once);
    assertThat(other).isNotEqualTo(once);
  }

  @Test
  void three_months_are_over_so_that_a_promotion_can_be_earned() {
    assertThat(WORLD.period().wholeMonths())
        .containsExactly(YearMonth.of(2026, 8), YearMonth.of(2026, 9), YearMonth.of(2026, 10));
  }

  @Test
  void the_amount_stays_within_what_a_demo_may_hold() {
    assertThat(FIGURES.counts.get("contacts")).isBetween(90_000, 150_000);
    assertThat(FIGURES.counts.get("messages")).isBetween(250_000, 400_000);
    assertThat(FIGURES.counts.keySet())
        .containsExactlyInAnyOrder(
            "contacts", "messages", "ratings", "complaints", "agent-states", "measurements");
  }

  @Test
  void every_fact_has_one_id_and_every_reference_its_contact() {
    assertThat(FIGURES.problems).isEmpty();
  }

  @Test
  void the_hotline_answers_about_four_of_five_in_twenty_seconds() {
    assertThat(FIGURES.serviceLevel(Desk.HOTLINE, 20)).isBetween(72.0, 88.0);
    assertThat(FIGURES.abandonment(Desk.HOTLINE)).isBetween(3.0, 8.0);
  }

  @Test
  void most_issues_are_solved_at_once_on_every_desk() {
    for (Desk desk : Desk.values()) {
      assertThat(FIGURES.solvedAtOnce(desk)).as(desk.name()).isBetween(75.0, 90.0);
    }
  }

  @Test
  void customers_are_content_on_average_and_tell_agents_apart() {
    for (Desk desk : Desk.values()) {
      assertThat(FIGURES.meanStars(desk)).as(desk.name()).isBetween(4.0, 4.6);
    }
    List<Double> means =
        FIGURES.starsOf.values().stream()
            .filter(stars -> stars.size() >= 50)
            .map(stars -> stars.stream().mapToInt(Integer::intValue).average().orElseThrow())
            .sorted()
            .toList();
    assertThat(means.get(means.size() - 1) - means.get(0)).isGreaterThan(0.4);
  }

  @Test
  void nobody_serves_two_calls_at_once() {
    Map<String, List<Span>> work = new HashMap<>();
    for (Facts.Contact call : FIGURES.contacts.get(Desk.HOTLINE)) {
      call.phases().stream()
          .filter(phase -> phase.agent() != null)
          .collect(Collectors.groupingBy(Facts.Phase::agent))
          .forEach(
              (agent, phases) ->
                  work.computeIfAbsent(agent, a -> new ArrayList<>()).add(whole(phases)));
    }

    assertThat(work).hasSizeGreaterThan(15);
    work.forEach(
        (agent, calls) -> {
          calls.sort(Comparator.comparingLong(Span::from));
          for (int i = 1; i < calls.size(); i++) {
            assertThat(calls.get(i).from()).as(agent).isGreaterThanOrEqualTo(calls.get(i - 1).to());
          }
        });
  }

  @Test
  void nobody_has_more_chats_in_hand_than_the_desk_allows() {
    Map<String, List<long[]>> edges = new HashMap<>();
    for (Facts.Contact chat : FIGURES.contacts.get(Desk.PRESALE)) {
      for (Facts.Segment segment : chat.segments()) {
        List<long[]> own = edges.computeIfAbsent(segment.agent(), a -> new ArrayList<>());
        own.add(new long[] {segment.span().from(), 1});
        own.add(new long[] {segment.span().to(), -1});
      }
    }

    edges.forEach(
        (agent, own) -> {
          own.sort(Comparator.<long[]>comparingLong(e -> e[0]).thenComparingLong(e -> e[1]));
          long inHand = 0;
          long most = 0;
          for (long[] edge : own) {
            inHand += edge[1];
            most = Math.max(most, inHand);
          }
          assertThat(most).as(agent).isLessThanOrEqualTo(Desk.PRESALE.capacity());
        });
  }

  @Test
  void contacts_begin_only_while_their_agent_is_available() {
    Map<String, List<Span>> free = new HashMap<>();
    FIGURES.states.stream()
        .filter(state -> state.state().equals("available"))
        .forEach(
            state -> free.computeIfAbsent(state.agent(), a -> new ArrayList<>()).add(state.span()));

    for (Facts.Contact contact : FIGURES.contacts.get(Desk.AFTERSALE)) {
      for (Facts.Phase phase : contact.phases()) {
        if (phase.kind().equals("interact") && phase.agent() != null) {
          assertThat(free.get(phase.agent()))
              .as(contact.id())
              .anyMatch(span -> span.holds(phase.span().from()));
        }
      }
    }
  }

  @Test
  void lines_of_a_thread_come_in_order_and_end_before_the_contact_does() {
    FIGURES.threads.forEach(
        (id, lines) -> {
          for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).at()).as(id).isGreaterThanOrEqualTo(lines.get(i - 1).at());
          }
          assertThat(lines.get(lines.size() - 1).at())
              .as(id)
              .isLessThanOrEqualTo(FIGURES.byId.get(id).open().to());
        });
  }

  @Test
  void a_chat_in_english_is_english_throughout() {
    for (Facts.Contact contact : FIGURES.byId.values()) {
      for (Facts.Message line : FIGURES.threads.getOrDefault(contact.id(), List.of())) {
        boolean chinese =
            line.text()
                .codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        assertThat(chinese)
            .as(line.id() + " " + line.text())
            .isEqualTo(contact.language().equals("zh"));
        assertThat(line.text()).doesNotContain("{");
      }
    }
  }

  @Test
  void sixty_agents_in_six_teams_with_two_moves_a_leaver_and_a_newcomer() {
    List<Worker> workers = WORLD.workers();
    Set<String> names =
        workers.stream().map(Worker::name).collect(Collectors.toCollection(TreeSet::new));

    assertThat(workers).hasSize(60);
    assertThat(names).hasSize(60);
    assertThat(workers.stream().filter(w -> w.move() != null)).hasSize(2);
    assertThat(workers.stream().filter(w -> w.leftOn() != null)).hasSize(1);
    assertThat(workers.stream().filter(w -> w.hiredOn().isAfter(LocalDate.of(2026, 9, 1))))
        .hasSize(1);
    assertThat(workers.stream().filter(w -> !w.known())).hasSize(2);
    assertThat(workers.stream().filter(Worker::lead)).hasSize(6);
  }

  @Test
  void who_has_left_has_no_contact_after_the_last_day() {
    Worker leaver =
        WORLD.workers().stream().filter(w -> w.leftOn() != null).findFirst().orElseThrow();
    long end = Period.midnight(leaver.leftOn());

    assertThat(FIGURES.byId.values())
        .flatExtracting(Facts.Contact::segments)
        .filteredOn(segment -> segment.agent().equals(leaver.account()))
        .isNotEmpty()
        .allMatch(segment -> segment.span().from() < end);
  }

  private static Span whole(List<Facts.Phase> phases) {
    return new Span(
        phases.stream().mapToLong(p -> p.span().from()).min().orElseThrow(),
        phases.stream().mapToLong(p -> p.span().to()).max().orElseThrow());
  }

  private static Path written(DemoWorld world, Path folder) throws IOException {
    try (FactFolder facts = new FactFolder(folder)) {
      world.run(facts);
    }
    return folder;
  }

  private static String digest(Path folder) throws IOException, GeneralSecurityException {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    try (Stream<Path> files = Files.list(folder).sorted()) {
      for (Path file : files.toList()) {
        sha.update(file.getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        sha.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(sha.digest());
  }
}

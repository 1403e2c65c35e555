package org.meritdesk.measures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.measures.domain.ContactBuilder.NINE;
import static org.meritdesk.measures.domain.ContactBuilder.SHANGHAI;
import static org.meritdesk.measures.domain.ContactBuilder.aCall;
import static org.meritdesk.measures.domain.ContactBuilder.aChat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.ContactFact.Handover;
import org.meritdesk.measures.api.ContactFact.Outcome;
import org.meritdesk.measures.api.ExclusionCause;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.StateFact;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.people.api.Assignment;

class ContributionsTest {

  private static final long DAY = 86_400_000L;
  private static final LocalDate EVER = LocalDate.of(2020, 1, 1);
  private static final Roster ROSTER =
      new Roster(
          Map.of(1L, new Worker(11, SHANGHAI, 0), 2L, new Worker(12, SHANGHAI, 240)),
          List.of(
              new Assignment(1, 11, 7, "A", "PHONE", EVER, null),
              new Assignment(2, 12, 7, "A", "PHONE", EVER, null)));

  @Test
  void a_repeat_within_23_59_59_leaves_the_earlier_contact_unresolved() {
    Tally tally = agent(11, served().repeated(DAY - 1_000));

    assertThat(tally.numerator(Basis.SOLVED_OF_FIRST)).isZero();
    assertThat(tally.denominator(Basis.SOLVED_OF_FIRST)).isOne();
  }

  @Test
  void a_contact_after_24_00_01_is_a_new_case() {
    Tally earlier = agent(11, served().repeated(DAY + 1_000));
    Tally later = agent(11, served().repeats(DAY + 1_000));

    assertThat(earlier.numerator(Basis.SOLVED_OF_FIRST)).isOne();
    assertThat(later.denominator(Basis.SOLVED_OF_FIRST)).isOne();
  }

  @Test
  void exactly_24_hours_is_a_new_case() {
    assertThat(agent(11, served().repeated(DAY)).numerator(Basis.SOLVED_OF_FIRST)).isOne();
  }

  @Test
  void a_repeat_is_no_first_contact_but_counts_among_all() {
    Tally tally = agent(11, served().repeats(1_000));

    assertThat(tally.denominator(Basis.SOLVED_OF_FIRST)).isZero();
    assertThat(tally.numerator(Basis.SOLVED_OF_ALL)).isZero();
    assertThat(tally.denominator(Basis.SOLVED_OF_ALL)).isOne();
  }

  @Test
  void what_was_handed_on_is_not_solved_by_whoever_had_it_first() {
    ContactBuilder handed =
        aCall().part(1, 0, 30_000, Handover.BLIND).part(2, 30_000, 60_000, Handover.NONE);

    assertThat(agent(11, handed).numerator(Basis.SOLVED_OF_FIRST)).isZero();
    assertThat(agent(11, handed).numerator(Basis.TRANSFER)).isOne();
    assertThat(agent(12, handed).numerator(Basis.TRANSFER)).isZero();
    assertThat(agent(12, handed).denominator(Basis.SOLVED_OF_FIRST)).isZero();
  }

  @Test
  void a_contact_of_two_team_mates_counts_once_for_the_team() {
    Tally team =
        tally(
            SubjectKind.TEAM,
            7,
            aCall()
                .part(1, 0, 30_000, Handover.CONSULT)
                .part(2, 30_000, 60_000, Handover.NONE)
                .build());

    assertThat(team.numerator(Basis.HANDLED)).isOne();
    assertThat(team.values(Basis.HANDLING)).containsExactly(60_000);
  }

  @Test
  void the_four_service_levels_differ_as_they_are_named() {
    Tally queue =
        tally(
            SubjectKind.QUEUE,
            1,
            served().queued(0, 10_000).part(1, 10_000, 20_000, Handover.NONE).build(),
            aCall().queued(0, 25_000).part(1, 25_000, 30_000, Handover.NONE).build(),
            aCall().outcome(Outcome.ABANDONED).queued(0, 10_000).build(),
            aCall().outcome(Outcome.ABANDONED).queued(0, 15_000).build());

    assertThat(rate(queue, Basis.LEVEL_A)).isEqualTo("3/4");
    assertThat(rate(queue, Basis.LEVEL_B)).isEqualTo("1/4");
    assertThat(rate(queue, Basis.LEVEL_C)).isEqualTo("1/3");
    assertThat(rate(queue, Basis.LEVEL_D)).isEqualTo("1/2");
  }

  @Test
  void a_caller_who_never_queued_gives_nothing_up() {
    Tally queue = tally(SubjectKind.QUEUE, 1, aCall().outcome(Outcome.SELF_SERVED).build());

    assertThat(queue.denominator(Basis.OFFERED)).isZero();
    assertThat(queue.denominator(Basis.ABANDONMENT)).isZero();
  }

  @Test
  void a_chat_without_queue_times_tells_nothing_about_waiting() {
    ContactBuilder chat = aChat().part(1, 5_000, 60_000, Handover.NONE);

    assertThat(agent(11, chat).denominator(Basis.WAIT)).isZero();
    assertThat(agent(11, served()).values(Basis.WAIT)).containsExactly(0);
  }

  @Test
  void a_round_runs_from_the_first_open_question_to_the_next_reply_of_a_person() {
    Tally tally =
        agent(11, chatting().asks(0).asks(5_000).bot(6_000).answers(1, 20_000).answers(1, 30_000));

    assertThat(tally.values(Basis.RESPONSE)).containsExactly(20_000);
    assertThat(tally.values(Basis.FIRST_RESPONSE)).containsExactly(20_000);
    assertThat(tally.values(Basis.TURNS)).containsExactly(1);
  }

  @Test
  void thanks_at_the_end_leave_nothing_unanswered() {
    Tally thanks = agent(11, chatting().asks(0).answers(1, 9_000).thanks(10_000));
    Tally butNotYet = agent(11, chatting().asks(0).answers(1, 9_000).asks(10_000));

    assertThat(rate(thanks, Basis.UNANSWERED)).isEqualTo("0/1");
    assertThat(rate(butNotYet, Basis.UNANSWERED)).isEqualTo("1/1");
  }

  @Test
  void three_minutes_are_180_seconds_and_not_a_millisecond_more() {
    assertThat(rate(agent(11, chatting().asks(0).answers(1, 180_000)), Basis.THREE_MINUTES))
        .isEqualTo("1/1");
    assertThat(rate(agent(11, chatting().asks(0).answers(1, 180_001)), Basis.THREE_MINUTES))
        .isEqualTo("0/1");
  }

  @Test
  void a_round_open_past_180_seconds_is_missed_and_a_younger_one_is_not_counted() {
    assertThat(rate(agent(11, chatting().asks(0).closedAfter(180_001)), Basis.THREE_MINUTES))
        .isEqualTo("0/1");
    assertThat(rate(agent(11, chatting().asks(0).closedAfter(60_000)), Basis.THREE_MINUTES))
        .isEqualTo("0/0");
    assertThat(rate(agent(11, chatting().asks(0).open()), Basis.UNANSWERED)).isEqualTo("0/0");
  }

  @Test
  void two_contacts_at_once_make_one_stretch_of_work() {
    Tally tally =
        agent(
            11,
            aChat().part(1, 0, 60_000, Handover.NONE).build(),
            aChat().part(1, 30_000, 90_000, Handover.NONE).build(),
            new StateFact(9, 1, NINE, NINE + 180_000, true));

    assertThat(rate(tally, Basis.OCCUPANCY)).isEqualTo("90000/180000");
  }

  @Test
  void without_states_there_is_no_occupancy() {
    assertThat(agent(11, served()).denominator(Basis.OCCUPANCY)).isZero();
  }

  @Test
  void a_state_over_midnight_is_cut_at_the_work_day() {
    long midnight = NINE + 15 * 3_600_000;
    Fact night = new StateFact(9, 1, midnight - 60_000, midnight + 30_000, true);

    assertThat(agent(11, night).denominator(Basis.OCCUPANCY)).isEqualTo(60_000);
    assertThat(
            on(1, SubjectKind.AGENT, 11, ExclusionIndex.NONE, night).denominator(Basis.OCCUPANCY))
        .isEqualTo(30_000);
  }

  @Test
  void two_in_the_morning_belongs_to_the_day_before_where_the_shift_is_cut_at_four() {
    long two = 17 * 3_600_000;
    ContactBuilder late = aCall().part(2, two, two + 60_000, Handover.NONE);

    assertThat(agent(12, late).numerator(Basis.HANDLED)).isOne();
  }

  @Test
  void an_excluded_record_leaves_one_measure_and_stays_in_the_others() {
    ExclusionIndex out =
        new ExclusionIndex(
            List.of(
                new ExclusionIndex.Entry(1, Set.of(Basis.TRANSFER), ExclusionCause.PRODUCT_FAULT)));

    Tally tally = on(0, SubjectKind.AGENT, 11, out, served().build());

    assertThat(tally.denominator(Basis.TRANSFER)).isZero();
    assertThat(tally.excluded(Basis.TRANSFER)).isOne();
    assertThat(tally.numerator(Basis.HANDLED)).isOne();
  }

  private static ContactBuilder served() {
    return aCall().part(1, 0, 60_000, Handover.NONE);
  }

  private static ContactBuilder chatting() {
    return aChat().part(1, 0, 60_000, Handover.NONE).closedAfter(600_000);
  }

  private static String rate(Tally tally, Basis basis) {
    return tally.numerator(basis) + "/" + tally.denominator(basis);
  }

  private static Tally agent(long agentId, ContactBuilder contact) {
    return agent(agentId, contact.build());
  }

  private static Tally agent(long agentId, Fact... facts) {
    return tally(SubjectKind.AGENT, agentId, facts);
  }

  private static Tally tally(SubjectKind kind, long id, Fact... facts) {
    return on(0, kind, id, ExclusionIndex.NONE, facts);
  }

  /** The tally of 2026-03-02 and so many days later. */
  private static Tally on(
      int later, SubjectKind kind, long id, ExclusionIndex exclusions, Fact... facts) {
    long day = LocalDate.of(2026, 3, 2).toEpochDay() + later;
    Fold fold = new Fold((k, i, d) -> k == kind && i == id && d == day, ROSTER);
    Contributions contributions = new Contributions(Ruleset.LIVE, ROSTER, exclusions);
    for (Fact fact : facts) {
      contributions.of(fact, fold);
    }
    Tally tally = new Tally();
    for (CellRow row : fold.rows()) {
      if (row.hour() == -1) {
        tally.merge(row.family(), boxed(row.totals()), row.lists());
      }
    }
    return tally;
  }

  private static Long[] boxed(long[] values) {
    Long[] boxed = new Long[values.length];
    for (int i = 0; i < values.length; i++) {
      boxed[i] = values[i];
    }
    return boxed;
  }
}

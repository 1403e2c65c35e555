package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.internal.House.CHECKER;
import static org.meritdesk.training.internal.House.DAY;
import static org.meritdesk.training.internal.House.FAR;
import static org.meritdesk.training.internal.House.LEAD;
import static org.meritdesk.training.internal.House.LIN;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.House.NINE;
import static org.meritdesk.training.internal.House.ZHAO;
import static org.meritdesk.training.internal.Refusals.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.CoachingProblem;
import org.meritdesk.training.api.MentorRule;
import org.meritdesk.training.api.MentorView;
import org.meritdesk.training.api.PairDeed;
import org.meritdesk.training.api.PairDraft;
import org.meritdesk.training.api.PairResult;
import org.meritdesk.training.api.PairView;

class MentorBookStoreTest {

  private final CoachingHouse coaching = new CoachingHouse();
  private final MentorBook mentors = coaching.mentors;

  @BeforeEach
  void two_is_senior() {
    coaching.house.jdbi.useHandle(
        h -> h.execute("update people.agent set ladder_step = 'SENIOR' where agent_id = 2"));
    coaching.house.at(NINE);
  }

  @Test
  void a_mentor_is_who_stands_on_the_step_or_is_named() {
    assertThat(mentors.mentors(MAKER)).extracting(MentorView::agentId).containsExactly(2L);
    refused(() -> pair(4, 1), CoachingProblem.MENTOR_NOT_ENTITLED);

    mentors.change(new MentorRule(Set.of("EXPERT"), Set.of(4L), 1), MAKER);

    assertThat(mentors.mentors(MAKER)).extracting(MentorView::agentId).containsExactly(4L);
    refused(() -> pair(2, 1), CoachingProblem.MENTOR_NOT_ENTITLED);
    refused(
        () -> mentors.change(new MentorRule(Set.of(), Set.of(), 0), MAKER),
        CoachingProblem.PAIR_FIELD);
    refused(
        () -> mentors.change(new MentorRule(Set.of(), Set.of(), 2), LEAD),
        PeopleProblem.NOT_ALLOWED);
    refused(
        () -> mentors.change(new MentorRule(Set.of(), Set.of(), 2), CHECKER),
        PeopleProblem.NOT_ALLOWED);
  }

  @Test
  void a_step_that_a_promotion_entitles_joins_the_rule_once() {
    mentors.change(new MentorRule(Set.of("EXPERT"), Set.of(), 1), MAKER);
    MentorStepBook steps = new MentorStepBook(coaching.house.jdbi, coaching.house.trail);

    steps.entitle("SENIOR", CHECKER);
    steps.entitle("SENIOR", CHECKER);

    assertThat(mentors.rule(MAKER))
        .isEqualTo(new MentorRule(Set.of("EXPERT", "SENIOR"), Set.of(), 1));
    assertThat(mentors.mentors(MAKER)).extracting(MentorView::agentId).containsExactly(2L);
  }

  @Test
  void a_lead_pairs_own_people_and_both_are_told() {
    PairView pair = mentors.pair(draft(2, 1), LEAD);

    assertThat(pair.mentorName()).isEqualTo("N2");
    assertThat(pair.deeds()).containsExactly(PairDeed.END);
    assertThat(coaching.notices)
        .singleElement()
        .satisfies(each -> assertThat(each.kind()).isEqualTo(NoticeKind.MENTOR_PAIRED));
    refused(() -> mentors.pair(draft(2, 4), LEAD), PeopleProblem.AGENT_NOT_FOUND);
    refused(() -> mentors.pair(draft(2, 1), LIN), PeopleProblem.NOT_ALLOWED);
    refused(() -> pair(2, 2), CoachingProblem.PAIR_FIELD);
    refused(() -> pair(2, 1), CoachingProblem.PAIR_EXISTS);
  }

  @Test
  void a_mentor_never_has_more_newcomers_than_allowed_however_many_ask_at_once() throws Exception {
    mentors.change(new MentorRule(Set.of("SENIOR"), Set.of(), 2), MAKER);
    ExecutorService threads = Executors.newFixedThreadPool(3);
    List<Callable<Boolean>> asking = new ArrayList<>();
    for (long newcomer : new long[] {1, 3, 4}) {
      asking.add(
          () -> {
            try {
              pair(2, newcomer);
              return true;
            } catch (Problem full) {
              assertThat(full.type()).isEqualTo(CoachingProblem.MENTOR_FULL);
              return false;
            }
          });
    }
    int paired = 0;
    try {
      for (var answer : threads.invokeAll(asking)) {
        paired += answer.get() ? 1 : 0;
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(paired).isEqualTo(2);
    assertThat(mentors.mentors(MAKER).get(0).pairs()).isEqualTo(2);
  }

  @Test
  void minutes_count_once_the_newcomer_has_confirmed_the_meeting() {
    PairView pair = pair(2, 1);
    coaching.house.at(NINE.plus(Duration.ofDays(2)));
    mentors.checkIn(pair.id(), DAY.plusDays(1), 60, "一起听了三通录音", ZHAO);
    PairView met = mentors.checkIn(pair.id(), DAY.plusDays(2), 30, "练习开场", ZHAO);
    assertThat(met.minutes()).isZero();
    assertThat(mentors.minutes(DAY, DAY.plusDays(9))).isEmpty();
    refused(() -> mentors.confirm(pair.id(), 1, ZHAO), CoachingProblem.PAIR_STATE);
    refused(() -> mentors.confirm(pair.id(), 1, LEAD), CoachingProblem.PAIR_STATE);

    PairView confirmed = mentors.confirm(pair.id(), 1, LIN);

    assertThat(confirmed.minutes()).isEqualTo(60);
    assertThat(mentors.minutes(DAY, DAY.plusDays(9))).isEqualTo(Map.of(2L, 60));
    assertThat(mentors.minutes(DAY.plusDays(2), DAY.plusDays(9))).isEmpty();
    assertThat(mentors.mentors(LEAD).get(0).minutes()).isEqualTo(60);
    refused(() -> mentors.confirm(pair.id(), 1, LIN), CoachingProblem.PAIR_STATE);
    refused(() -> meet(pair, DAY.plusDays(3), 30), CoachingProblem.PAIR_FIELD);
    refused(() -> meet(pair, DAY.minusDays(1), 30), CoachingProblem.PAIR_FIELD);
    refused(() -> meet(pair, DAY, 4), CoachingProblem.PAIR_FIELD);
    refused(() -> meet(pair, DAY, 481), CoachingProblem.PAIR_FIELD);
    refused(() -> mentors.checkIn(pair.id(), DAY, 30, "听", LIN), CoachingProblem.PAIR_STATE);
  }

  @Test
  void a_pair_ends_with_a_result_by_somebody_else_and_the_newcomer_may_have_another_mentor() {
    PairView pair = pair(2, 1);
    refused(
        () -> mentors.end(pair.id(), 1, PairResult.REACHED, "可以独立上岗", ZHAO),
        CoachingProblem.PAIR_STATE);
    refused(
        () -> mentors.end(pair.id(), 1, PairResult.REACHED, " ", LEAD), CoachingProblem.PAIR_FIELD);
    refused(
        () -> mentors.end(pair.id(), 7, PairResult.REACHED, "可以独立上岗", LEAD),
        CoachingProblem.PAIR_STALE);

    PairView ended = mentors.end(pair.id(), 1, PairResult.REACHED, "可以独立上岗", LEAD);

    assertThat(ended.result()).isEqualTo(PairResult.REACHED);
    assertThat(ended.endedOn()).isEqualTo(DAY);
    refused(() -> meet(pair, DAY, 30), CoachingProblem.PAIR_STATE);
    assertThat(pair(2, 1).id()).isNotEqualTo(pair.id());
  }

  @Test
  void a_pair_is_seen_by_both_by_the_lead_and_by_nobody_else_of_the_team() {
    PairView pair = pair(2, 1);

    assertThat(mentors.all(LIN)).hasSize(1);
    assertThat(mentors.all(ZHAO)).hasSize(1);
    assertThat(mentors.all(LEAD)).hasSize(1);
    assertThat(mentors.all(CoachingHouse.AUDITOR)).hasSize(1);
    assertThat(mentors.all(FAR)).isEmpty();
    assertThat(mentors.all(CoachingHouse.OTHER_LEAD)).isEmpty();
    refused(() -> mentors.get(pair.id(), FAR), CoachingProblem.PAIR_NOT_FOUND);
    refused(() -> mentors.get(pair.id(), CoachingHouse.OTHER_LEAD), CoachingProblem.PAIR_NOT_FOUND);
    refused(() -> mentors.get(pair.id(), CoachingHouse.INSPECTOR), CoachingProblem.PAIR_NOT_FOUND);
    assertThat(mentors.get(pair.id(), ZHAO).deeds()).containsExactly(PairDeed.CHECK_IN);
    assertThat(mentors.get(pair.id(), LIN).deeds()).containsExactly(PairDeed.CONFIRM);
  }

  private PairView meet(PairView pair, LocalDate day, int minutes) {
    return mentors.checkIn(pair.id(), day, minutes, "听录音", ZHAO);
  }

  private PairView pair(long mentor, long newcomer) {
    return mentors.pair(draft(mentor, newcomer), MAKER);
  }

  private static PairDraft draft(long mentor, long newcomer) {
    return new PairDraft(mentor, newcomer, DAY, DAY.plusDays(60), "独立接听，质检 85 分以上");
  }
}

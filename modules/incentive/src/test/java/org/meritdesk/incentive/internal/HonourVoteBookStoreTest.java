package org.meritdesk.incentive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.incentive.api.Evidence.OCTOBER;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.incentive.api.Evidence;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.VoteBallot;
import org.meritdesk.kernel.Problem;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.testkit.TestDatabase;

class HonourVoteBookStoreTest {

  private final Jdbi jdbi = TestDatabase.fresh().jdbi();
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-06T08:00:00Z"), ZoneOffset.UTC);
  private final KnownMonths months = new KnownMonths();
  private final HonourVoteBook votes =
      new HonourVoteBook(jdbi, months, months.agents(), new Notes(), clock);
  private final Caller first = HonourBookStoreTest.person("first", 1L, Role.AGENT);
  private final Caller second = HonourBookStoreTest.person("second", 2L, Role.AGENT);

  @BeforeEach
  void publish() {
    months.set(
        Evidence.of(1).month(0, "97"),
        Evidence.of(2).month(0, "95"),
        Evidence.of(3).month(0, "94"));
  }

  @Test
  void one_vote_a_person_that_can_be_changed_and_taken_back() {
    assertThat(votes.ballot(first).colleagues())
        .extracting(VoteBallot.Colleague::agentId)
        .containsExactly(2L, 3L);

    votes.vote(2L, first);
    votes.vote(3L, first);
    votes.vote(3L, second);
    assertThat(votes.ballot(first).mine()).isEqualTo(3L);
    assertThat(counts()).isEqualTo(Map.of(3L, 2));

    votes.vote(null, second);
    assertThat(votes.ballot(second).mine()).isNull();
    assertThat(counts()).isEqualTo(Map.of(3L, 1));
  }

  @Test
  void nobody_votes_for_oneself_or_for_who_does_not_want_to_be_shown() {
    refused(IncentiveProblem.HONOUR_VOTE.code(), () -> votes.vote(1L, first));
    jdbi.useTransaction(handle -> HonourRows.show(handle, 2L, false, clock.instant()));
    refused(IncentiveProblem.HONOUR_VOTE.code(), () -> votes.vote(2L, first));
    refused(
        PeopleProblem.NOT_ALLOWED.code(),
        () -> votes.vote(2L, HonourBookStoreTest.person("maker", null, Role.HR_MAKER)));
    assertThat(counts()).isEmpty();
  }

  @Test
  void before_a_month_is_published_there_is_nothing_to_vote_on() {
    months.set();

    assertThat(votes.ballot(first)).isEqualTo(new VoteBallot(null, List.of(), null));
    refused(IncentiveProblem.HONOUR_VOTE.code(), () -> votes.vote(2L, first));
  }

  private Map<Long, Integer> counts() {
    return jdbi.withHandle(handle -> HonourVoteRows.counts(handle, OCTOBER));
  }

  private static void refused(String code, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type().code()).isEqualTo(code));
  }
}

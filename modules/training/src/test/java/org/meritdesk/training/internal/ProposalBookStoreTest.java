package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.internal.Refusals.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.CourseProposal;
import org.meritdesk.training.api.NeedSource;
import org.meritdesk.training.api.ProposalDeed;
import org.meritdesk.training.api.ProposalProblem;
import org.meritdesk.training.api.ProposalQuery;
import org.meritdesk.training.api.ProposalState;
import org.meritdesk.training.api.SessionView;

class ProposalBookStoreTest {

  private final ProposalFixture needs = new ProposalFixture();
  private final House house = needs.house;
  private final ProposalBook book = needs.book;

  @Test
  void a_criterion_missed_again_and_again_proposes_the_course_of_its_aspect_once() {
    needs.missed(1L, 8, 2);
    needs.missed(2L, 9, 2);

    assertThat(book.look()).isEqualTo(1);
    assertThat(book.look()).isZero();

    CourseProposal proposal = only();
    assertThat(proposal.course()).isEqualTo("kind");
    assertThat(proposal.agentId()).isEqualTo(1);
    assertThat(proposal.month()).isEqualTo(ProposalFixture.OCTOBER);
    assertThat(proposal.evidence())
        .singleElement()
        .satisfies(each -> assertThat(each.source()).isEqualTo(NeedSource.CRITERION))
        .satisfies(each -> assertThat(each.inspections()).containsExactly(71L, 72L))
        .satisfies(each -> assertThat(each.figures().get(0).value()).isEqualByComparingTo("25.00"));
  }

  @Test
  void what_a_whole_team_misses_is_proposed_to_the_team_and_seats_all_of_it() {
    needs.missed(null, 12, 3);
    SessionView session = house.planned("kind", 3);
    book.look();

    CourseProposal proposal = only();
    assertThat(proposal.agentId()).isNull();
    assertThat(proposal.teamId()).isEqualTo(1);
    CourseProposal accepted = book.accept(proposal.id(), House.MAKER);

    assertThat(accepted.sessionId()).as("its instructor is of the team").isNull();
    SessionView other = other(session);
    assertThat(book.accept(proposal.id(), House.MAKER).sessionId()).isEqualTo(other.id());
    assertThat(house.sessions.get(other.id(), House.MAKER))
        .satisfies(each -> assertThat(each.enrolled()).isEqualTo(3))
        .satisfies(each -> assertThat(each.waiting()).isEqualTo(2));
  }

  @Test
  void a_measure_is_low_when_surely_below_the_median_of_the_others_of_the_team() {
    figures(Measure.FCR, "80", "81", "82", "77");

    assertThat(book.look()).isEqualTo(1);

    CourseProposal proposal = only();
    assertThat(proposal.course()).isEqualTo("solve");
    assertThat(proposal.agentId()).isEqualTo(6);
    assertThat(proposal.evidence().get(0).source()).isEqualTo(NeedSource.LOW_MEASURE);
    assertThat(proposal.evidence().get(0).figures().get(0).reference())
        .isEqualByComparingTo("81.00");
  }

  @Test
  void a_measure_that_chance_explains_proposes_nothing() {
    figures(Measure.FCR, "80", "81", "82", "79");

    assertThat(book.look()).isZero();
  }

  @Test
  void a_measure_falls_for_a_person_and_for_a_team() {
    needs.october(Subject.agent(4), Measure.FCR, "60");
    needs.before(Subject.agent(4), Measure.FCR, "63");
    needs.october(Subject.team(1), Measure.FCR, "60");
    needs.before(Subject.team(1), Measure.FCR, "62.01");
    needs.october(Subject.agent(1), Measure.FCR, "60");
    needs.before(Subject.agent(1), Measure.FCR, "62");

    assertThat(book.look()).isEqualTo(2);

    assertThat(all(House.MAKER))
        .allMatch(each -> each.evidence().get(0).source() == NeedSource.FALLING_MEASURE)
        .extracting(CourseProposal::agentId)
        .containsExactlyInAnyOrder(4L, null);
  }

  @Test
  void quick_but_unsolved_is_traced_to_what_is_missing_and_quick_alone_is_not() {
    figures(Measure.FCR, "70", "71", "72", "71.5");
    figures(Measure.HANDLE_TIME, "100", "300", "310", "305");

    assertThat(book.look()).isEqualTo(1);
    assertThat(only())
        .satisfies(each -> assertThat(each.agentId()).isEqualTo(1))
        .satisfies(
            each ->
                assertThat(each.evidence())
                    .singleElement()
                    .satisfies(
                        why -> assertThat(why.source()).isEqualTo(NeedSource.FAST_UNRESOLVED))
                    .satisfies(
                        why ->
                            assertThat(why.figures())
                                .extracting(figure -> figure.measure())
                                .containsExactly(Measure.FCR, Measure.HANDLE_TIME)));

    house.at(House.NINE);
    figures(Measure.FCR, "75", "71", "72", "71.5");
    book.look();
    assertThat(only().state()).as("quick and good").isEqualTo(ProposalState.LAPSED);
  }

  @Test
  void what_was_refused_rests_for_ninety_days() {
    needs.missed(1L, 4, 4);
    book.look();
    long id = only().id();
    refused(() -> book.refuse(id, " ", House.LEAD), ProposalProblem.PROPOSAL_REASON_REQUIRED);

    assertThat(book.refuse(id, "下月再看", House.LEAD).reason()).isEqualTo("下月再看");

    house.at(House.NINE.plus(Duration.ofDays(88)));
    assertThat(book.look()).isZero();
    house.at(House.NINE.plus(Duration.ofDays(89)).plusSeconds(1));
    assertThat(book.look()).isEqualTo(1);
    assertThat(all(House.MAKER)).hasSize(2);
    assertThat(house.trail.entries).contains("proposal.refuse " + id + " by lead");
  }

  @Test
  void what_was_put_off_comes_back_on_its_day_and_lapses_without_a_need() {
    needs.missed(1L, 4, 4);
    book.look();
    long id = only().id();
    LocalDate today = House.DAY.minusDays(1);
    refused(() -> book.postpone(id, today, null, House.LEAD), ProposalProblem.PROPOSAL_DAY);
    refused(
        () -> book.postpone(id, today.plusMonths(6).plusDays(1), null, House.LEAD),
        ProposalProblem.PROPOSAL_DAY);
    book.postpone(id, today.plusDays(3), null, House.LEAD);

    house.at(House.NINE.plus(Duration.ofDays(1)));
    book.look();
    assertThat(only().state()).isEqualTo(ProposalState.POSTPONED);
    house.at(House.NINE.plus(Duration.ofDays(2)));
    assertThat(book.look()).isZero();
    assertThat(only().state()).isEqualTo(ProposalState.PROPOSED);
    needs.personal.clear();
    house.at(House.NINE.plus(Duration.ofDays(3)));
    book.look();
    assertThat(only().state()).isEqualTo(ProposalState.LAPSED);
  }

  @Test
  void an_agent_takes_the_own_up_and_gets_the_next_seat_or_keeps_the_wish() {
    needs.missed(1L, 4, 4);
    book.look();
    long id = only().id();
    assertThat(book.get(id, House.LIN).deeds()).containsExactly(ProposalDeed.ACCEPT);
    refused(() -> book.refuse(id, "no", House.LIN), ProposalProblem.PROPOSAL_STATE);
    refused(() -> book.get(id, House.ZHAO), ProposalProblem.PROPOSAL_NOT_FOUND);
    refused(() -> book.look(House.LIN), PeopleProblem.NOT_ALLOWED);

    CourseProposal wish = book.accept(id, House.LIN);
    assertThat(wish.state()).isEqualTo(ProposalState.ACCEPTED);
    assertThat(wish.sessionId()).isNull();
    assertThat(wish.deeds()).containsExactly(ProposalDeed.SEAT);

    SessionView full = house.planned("kind", 1);
    house.seats.enrol(full.id(), List.of(2L), House.MAKER);
    SessionView free = house.planned("kind", 1);
    CourseProposal seated = book.accept(id, House.LIN);

    assertThat(seated.sessionId()).isEqualTo(free.id());
    assertThat(seated.deeds()).isEmpty();
    assertThat(house.sessions.get(free.id(), House.LIN).mine()).isNotNull();
    assertThat(book.look()).as("open already").isZero();
    house.held(free, Set.of(1L));
    needs.personal.clear();
    book.look();
    assertThat(only().state()).isEqualTo(ProposalState.LEARNT);
  }

  @Test
  void who_passed_the_course_since_the_month_began_or_has_a_seat_is_left_alone() {
    needs.missed(1L, 4, 4);
    needs.missed(2L, 4, 4);
    SessionView session = house.planned("kind", 5);
    house.seats.enrol(session.id(), List.of(1L), House.MAKER);

    assertThat(book.look()).isEqualTo(1);
    assertThat(only().agentId()).isEqualTo(2);

    house.held(session, Set.of(1L));
    assertThat(book.look()).isZero();
  }

  private SessionView other(SessionView like) {
    return house.sessions.plan(
        new org.meritdesk.training.api.SessionDraft(
            "kind",
            like.startsAt().plusSeconds(7200),
            like.endsAt().plusSeconds(7200),
            like.zone(),
            like.room(),
            null,
            3,
            4L),
        House.MAKER);
  }

  /** Of agents 1, 2, 5 and 6. */
  private void figures(Measure measure, String... values) {
    long[] agents = {1, 2, 5, 6};
    for (int i = 0; i < agents.length; i++) {
      needs.october(Subject.agent(agents[i]), measure, values[i]);
    }
  }

  private CourseProposal only() {
    List<CourseProposal> all = all(House.MAKER);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private List<CourseProposal> all(Caller who) {
    return book.search(new ProposalQuery(null, null, null, 0, 50), who).proposals();
  }
}

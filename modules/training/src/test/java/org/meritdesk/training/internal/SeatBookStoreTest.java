package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.internal.House.FAR;
import static org.meritdesk.training.internal.House.LEAD;
import static org.meritdesk.training.internal.House.LIN;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.House.NINE;
import static org.meritdesk.training.internal.House.ZHAO;
import static org.meritdesk.training.internal.Refusals.refused;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.Enrolment;
import org.meritdesk.training.api.EnrolmentState;
import org.meritdesk.training.api.SessionDeed;
import org.meritdesk.training.api.SessionState;
import org.meritdesk.training.api.SessionView;
import org.meritdesk.training.api.TrainingProblem;

class SeatBookStoreTest {

  private final House house = new House();

  @Test
  void who_comes_too_late_waits_and_moves_up_in_order_when_somebody_leaves() {
    long id = house.planned("calm", 1).id();
    house.seats.enrol(id, List.of(1L), LIN);
    house.seats.enrol(id, List.of(2L), ZHAO);
    SessionView full = house.seats.enrol(id, List.of(4L), FAR);
    assertThat(full.mine().state()).isEqualTo(EnrolmentState.WAITING);
    assertThat(full.mine().place()).isEqualTo(2);

    house.seats.leave(id, 1, LIN);

    SessionView seen = house.sessions.get(id, MAKER);
    assertThat(seen.enrolled()).isEqualTo(1);
    assertThat(seen.waiting()).isEqualTo(1);
    assertThat(house.sessions.get(id, ZHAO).mine().state()).isEqualTo(EnrolmentState.ENROLLED);
    house.at(NINE.minusSeconds(60));
    SessionView again = house.seats.enrol(id, List.of(1L), LIN);
    assertThat(again.mine().place()).isEqualTo(2);
  }

  @Test
  void never_more_seats_are_taken_than_there_are_however_many_ask_at_once() throws Exception {
    long id = house.planned("calm", 2).id();
    List<Caller> all = List.of(LIN, ZHAO, FAR);
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      for (int round = 0; round < 8; round++) {
        List<Callable<SessionView>> asking =
            all.stream()
                .map(
                    who ->
                        (Callable<SessionView>)
                            () -> house.seats.enrol(id, List.of(who.agentId()), who))
                .toList();
        for (var answer : threads.invokeAll(asking)) {
          answer.get();
        }
        SessionView seen = house.sessions.get(id, MAKER);
        assertThat(seen.enrolled()).isEqualTo(2);
        assertThat(seen.waiting()).isEqualTo(1);
        List<Callable<SessionView>> leaving =
            all.stream()
                .map(who -> (Callable<SessionView>) () -> house.seats.leave(id, who.agentId(), who))
                .toList();
        for (var answer : threads.invokeAll(leaving)) {
          answer.get();
        }
        assertThat(house.sessions.get(id, MAKER).enrolled()).isZero();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_lead_seats_the_own_people_and_nobody_else() {
    long id = house.planned("calm", 9).id();

    house.seats.enrol(id, List.of(1L, 2L), LEAD);

    refused(() -> house.seats.enrol(id, List.of(4L), LEAD), TrainingProblem.SESSION_STATE);
    refused(() -> house.seats.enrol(id, List.of(2L), LIN), TrainingProblem.SESSION_STATE);
    refused(() -> house.seats.leave(id, 2, LIN), TrainingProblem.SESSION_STATE);
    refused(() -> house.seats.enrol(id, List.of(99L), MAKER), PeopleProblem.AGENT_NOT_FOUND);
    refused(() -> house.seats.enrol(id, List.of(3L), MAKER), TrainingProblem.SESSION_OWN_CLASS);
    assertThat(house.sessions.get(id, LIN).people())
        .extracting(Enrolment::agentId)
        .containsExactly(1L);
    assertThat(house.sessions.get(id, LEAD).people()).hasSize(2);
  }

  @Test
  void the_code_of_the_class_holds_during_the_session_and_is_kept_only_as_a_digest() {
    long id = house.planned("calm", 9).id();
    house.seats.enrol(id, List.of(1L), LIN);
    refused(() -> house.seats.showCode(id, LEAD), TrainingProblem.SESSION_STATE);
    house.at(NINE);
    String code = house.seats.showCode(id, LEAD);

    refused(() -> house.seats.checkIn(id, code, ZHAO), TrainingProblem.SESSION_STATE);
    refused(() -> house.seats.checkIn(id, "AAAA-AAAA", LIN), TrainingProblem.ATTENDANCE_CODE_WRONG);
    SessionView there = house.seats.checkIn(id, code.toLowerCase(), LIN);

    assertThat(there.mine().attended()).isTrue();
    assertThat(there.mine().seenBy()).isEqualTo("CODE");
    assertThat(there.deeds()).doesNotContain(SessionDeed.CHECK_IN);
    String kept =
        house.jdbi.withHandle(
            h ->
                h.createQuery("select session::text from training.session")
                    .mapTo(String.class)
                    .one());
    assertThat(kept).doesNotContain(code).doesNotContain(code.replace("-", ""));
  }

  @Test
  void after_five_wrong_codes_the_right_one_does_not_help_either() {
    long id = house.planned("calm", 9).id();
    house.seats.enrol(id, List.of(1L), LIN);
    house.at(NINE);
    String code = house.seats.showCode(id, LEAD);
    for (int i = 0; i < 5; i++) {
      refused(
          () -> house.seats.checkIn(id, "AAAA-AAAA", LIN), TrainingProblem.ATTENDANCE_CODE_WRONG);
    }

    refused(() -> house.seats.checkIn(id, code, LIN), TrainingProblem.ATTENDANCE_CODE_BLOCKED);
    house.at(NINE.plusSeconds(86_400));
    refused(() -> house.seats.checkIn(id, code, LIN), TrainingProblem.SESSION_STATE);
  }

  @Test
  void attendance_is_said_of_who_has_a_seat_and_not_before_the_session() {
    SessionView session = house.planned("tour", 1);
    long id = session.id();
    house.seats.enrol(id, List.of(1L, 2L), MAKER);
    refused(
        () -> house.seats.attendance(id, Set.of(1L), Set.of(), MAKER),
        TrainingProblem.SESSION_STATE);
    house.at(NINE.plusSeconds(60));
    refused(
        () -> house.seats.attendance(id, Set.of(2L), Set.of(), MAKER),
        TrainingProblem.NOT_ENROLLED);
    refused(
        () -> house.seats.attendance(id, Set.of(1L), Set.of(), LIN), TrainingProblem.SESSION_STATE);

    SessionView seen = house.seats.attendance(id, Set.of(1L), Set.of(), LEAD);

    assertThat(seen.attended()).isEqualTo(1);
  }

  @Test
  void a_session_moves_only_as_its_states_allow() {
    SessionView session = house.planned("tour", 1);
    refused(
        () -> house.sessions.hold(session.id(), session.version(), MAKER),
        TrainingProblem.SESSION_STATE);
    refused(
        () -> house.sessions.cancel(session.id(), session.version(), " ", MAKER),
        TrainingProblem.TRAINING_REASON_REQUIRED);
    refused(
        () -> house.sessions.cancel(session.id(), 7, "停电", MAKER), TrainingProblem.SESSION_STALE);

    SessionView off = house.sessions.cancel(session.id(), session.version(), "停电", MAKER);

    assertThat(off.state()).isEqualTo(SessionState.CANCELLED);
    assertThat(off.deeds()).isEmpty();
    refused(() -> house.seats.enrol(off.id(), List.of(1L), LIN), TrainingProblem.SESSION_STATE);
  }

  @Test
  void more_seats_let_those_who_wait_move_up_and_fewer_than_taken_are_refused() {
    SessionView session = house.planned("tour", 1);
    house.seats.enrol(session.id(), List.of(1L, 2L), MAKER);

    SessionView wider =
        house.sessions.change(session.id(), session.version(), House.draft("tour", 2), MAKER);

    assertThat(wider.enrolled()).isEqualTo(2);
    refused(
        () -> house.sessions.change(session.id(), wider.version(), House.draft("tour", 1), MAKER),
        TrainingProblem.SESSION_TOO_SMALL);
    refused(
        () -> house.sessions.change(session.id(), wider.version(), House.draft("calm", 2), MAKER),
        TrainingProblem.SESSION_FIELD);
  }
}

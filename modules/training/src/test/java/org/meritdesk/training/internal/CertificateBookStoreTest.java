package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.internal.House.DAY;
import static org.meritdesk.training.internal.House.FAR;
import static org.meritdesk.training.internal.House.LEAD;
import static org.meritdesk.training.internal.House.LIN;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.House.NINE;
import static org.meritdesk.training.internal.House.ZHAO;
import static org.meritdesk.training.internal.Refusals.refused;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.testkit.StandIn;
import org.meritdesk.training.api.CertificateProblem;
import org.meritdesk.training.api.CertificateState;
import org.meritdesk.training.api.CertificateView;
import org.meritdesk.training.api.PastRecord;
import org.meritdesk.training.api.RecordQuery;
import org.meritdesk.training.api.SessionView;
import org.meritdesk.training.api.TrainingProblem;

class CertificateBookStoreTest {

  private final House house = new House();
  private final List<String> told = new ArrayList<>();
  private final CertificateBook certificates =
      new CertificateBook(house.jdbi, house.measures.agents, inbox(), house.trail, house.clock);

  @Test
  void what_was_passed_is_certified_once_and_for_who_may_see_it() {
    long record = passed("E1", "calm", "92.5", DAY.minusDays(3));

    CertificateView first = certificates.of(record, LIN);

    assertThat(first.number()).isEqualTo("MD-2026-000001");
    assertThat(first.code()).hasSize(9);
    assertThat(first.score()).isEqualByComparingTo("92.5");
    assertThat(first.expiresOn()).isEqualTo(DAY.minusDays(3).plusMonths(12));
    assertThat(first.state()).isEqualTo(CertificateState.VALID);
    assertThat(certificates.of(record, LEAD)).isEqualTo(first);
    refused(() -> certificates.of(record, ZHAO), CertificateProblem.CERTIFICATE_NOT_FOUND);
    refused(() -> certificates.of(record, FAR), CertificateProblem.CERTIFICATE_NOT_FOUND);
    refused(() -> certificates.of(999, MAKER), CertificateProblem.CERTIFICATE_NOT_FOUND);
  }

  @Test
  void what_was_not_passed_is_not_certified() {
    long record = passed("E1", "calm", "59", DAY.minusDays(3));

    refused(() -> certificates.of(record, LIN), CertificateProblem.CERTIFICATE_NOT_PASSED);
  }

  @Test
  void number_and_code_together_tell_a_real_one() {
    CertificateView real = certificates.of(passed("E1", "calm", "90", DAY.minusDays(3)), LIN);

    String spoken = real.code().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
    assertThat(certificates.check(real.number(), spoken, FAR)).isEqualTo(real);
    refused(
        () -> certificates.check(real.number(), "AAAA-AAAA", FAR),
        CertificateProblem.CERTIFICATE_NOT_FOUND);
    refused(
        () -> certificates.check("MD-2026-000009", real.code(), FAR),
        CertificateProblem.CERTIFICATE_NOT_FOUND);
  }

  @Test
  void one_taken_back_says_why_and_is_not_had_again() {
    long record = passed("E1", "calm", "90", DAY.minusDays(3));
    CertificateView real = certificates.of(record, LIN);

    refused(
        () -> certificates.revoke(real.number(), " ", MAKER),
        TrainingProblem.TRAINING_REASON_REQUIRED);
    refused(() -> certificates.revoke(real.number(), "代考", LEAD), PeopleProblem.NOT_ALLOWED);
    certificates.revoke(real.number(), "代考", MAKER);

    CertificateView shown = certificates.check(real.number(), real.code(), FAR);
    assertThat(shown.state()).isEqualTo(CertificateState.REVOKED);
    assertThat(shown.reason()).isEqualTo("代考");
    assertThat(certificates.revoked()).containsExactly(record);
    refused(() -> certificates.of(record, LIN), CertificateProblem.CERTIFICATE_REVOKED);
    refused(
        () -> certificates.revoke(real.number(), "again", MAKER),
        CertificateProblem.CERTIFICATE_REVOKED);
    assertThat(house.trail.entries).contains("certificate.revoked MD-2026-000001 by maker");
  }

  @Test
  void it_runs_out_on_its_day_and_falls_with_the_attendance_that_it_rested_on() {
    SessionView tour = house.planned("tour", 4);
    house.seats.enrol(tour.id(), List.of(1L), MAKER);
    house.held(tour, Set.of(1L));
    CertificateView real = certificates.of(record("E1"), LIN);
    assertThat(real.expiresOn()).isEqualTo(DAY.plusMonths(12));

    house.at(NINE.plus(Duration.ofDays(364)));
    assertThat(state(real)).isEqualTo(CertificateState.VALID);
    house.at(NINE.plus(Duration.ofDays(365)));
    assertThat(state(real)).isEqualTo(CertificateState.EXPIRED);

    house.seats.attendance(tour.id(), Set.of(), Set.of(1L), MAKER);
    assertThat(state(real)).isEqualTo(CertificateState.REVOKED);
  }

  @Test
  void people_are_told_of_what_runs_out_within_thirty_days_unless_it_was_renewed() {
    LocalDate today = house.clock.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate();
    passed("E1", "calm", "90", today.plusDays(30).minusMonths(12));
    passed("E2", "calm", "90", today.plusDays(31).minusMonths(12));
    passed("E3", "calm", "90", today.minusMonths(12));
    passed("E4", "calm", "90", today.plusDays(9).minusMonths(12));
    passed("E4", "calm", "95", today.minusDays(2));

    certificates.remind();

    assertThat(told).containsExactly("[1] " + today.plusDays(30) + " Keeping calm");
  }

  private CertificateState state(CertificateView real) {
    return certificates.check(real.number(), real.code(), MAKER).state();
  }

  private long passed(String employeeNo, String course, String score, LocalDate day) {
    house.records.take(
        List.of(new PastRecord(employeeNo, course, day, new BigDecimal(score), null)), MAKER);
    return record(employeeNo);
  }

  private long record(String employeeNo) {
    return house
        .records
        .search(
            new RecordQuery(
                Long.valueOf(employeeNo.substring(1)), null, null, null, RecordQuery.LATEST, 0, 9),
            MAKER)
        .records()
        .get(0)
        .id();
  }

  private Inbox inbox() {
    return StandIn.of(
        Inbox.class,
        Map.of(
            "put",
            arguments -> {
              Notice notice = (Notice) arguments[0];
              told.add(
                  ((Audience) arguments[1]).agents()
                      + " "
                      + notice.occurrence()
                      + " "
                      + notice.arguments().get("course:en"));
              return 1;
            }));
  }
}

package org.meritdesk.ingestion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.LowRating;
import org.meritdesk.ingestion.api.OpenQuestion;

class StoredSignalsStoreTest {

  private static final Instant DAY = Instant.parse("2026-03-02T00:00:00Z");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final IntakeFixture intake = new IntakeFixture();
  private final StoredSignals signals = new StoredSignals(intake.jdbi);

  @BeforeEach
  void somebody_who_serves() {
    intake.agent("a1", "Asia/Shanghai", 0);
  }

  @Test
  void a_rating_is_low_on_its_own_scale_and_belongs_to_who_served_last() {
    intake.take(FactKind.CONTACT, Served.call("c1", "2026-03-02", "a1", "x"));
    intake.take(
        FactKind.RATING,
        rating("five", "1-5", "2", "2026-03-02T03:00:00Z", true),
        rating("good", "1-5", "3", "2026-03-02T03:00:00Z", true),
        rating("ten", "1-10", "3", "2026-03-02T04:00:00Z", true),
        rating("thumb", "0-1", "0", "2026-03-02T05:00:00Z", true),
        rating("nps", "NPS", "0", "2026-03-02T05:00:00Z", true),
        rating("void", "1-5", "1", "2026-03-02T05:00:00Z", false),
        rating("old", "1-5", "1", "2026-03-01T23:00:00Z", true));

    assertThat(signals.lowRatings(DAY, TWO, 10))
        .extracting(LowRating::ratingId)
        .containsExactly(intake.record("five"), intake.record("ten"), intake.record("thumb"));
    assertThat(signals.lowRatings(DAY, TWO, 10))
        .allSatisfy(each -> assertThat(each.accountId()).isNotNull())
        .allSatisfy(each -> assertThat(each.recordId()).isEqualTo(intake.record("c1")));
    assertThat(signals.lowRatings(DAY, TWO, 1)).hasSize(1);
  }

  @Test
  void who_waits_in_an_open_contact_does_so_until_an_agent_answers_in_the_open() {
    Instant late = Instant.parse("2026-03-02T10:00:00Z");
    intake.take(
        FactKind.CONTACT, open("c1"), open("c2"), Served.call("c3", "2026-03-02", "a1", "x"));
    intake.take(
        FactKind.MESSAGE,
        message("m1", "c1", "09:00", "customer", false),
        message("m2", "c1", "09:05", "customer", false),
        message("m3", "c2", "09:00", "customer", false),
        message("m4", "c3", "09:00", "customer", false));

    assertThat(signals.unanswered(DAY, late, 10))
        .extracting(OpenQuestion::recordId)
        .containsExactlyInAnyOrder(intake.record("c1"), intake.record("c2"));
    assertThat(signals.unanswered(DAY, Instant.parse("2026-03-02T09:00:00Z"), 10)).isEmpty();
    intake.take(
        FactKind.MESSAGE,
        message("m5", "c1", "09:01", "agent", true),
        message("m6", "c2", "09:01", "agent", false));
    assertThat(signals.unanswered(DAY, late, 10))
        .extracting(OpenQuestion::since)
        .as("a note among agents is no answer")
        .containsExactly(Instant.parse("2026-03-02T09:00:00Z"));
    intake.take(FactKind.MESSAGE, message("m7", "c1", "09:02", "agent", false));
    assertThat(signals.unanswered(DAY, late, 10))
        .extracting(OpenQuestion::since)
        .containsExactly(Instant.parse("2026-03-02T09:05:00Z"));
  }

  private static String rating(String id, String scale, String raw, String at, boolean valid) {
    return "{\"id\":\"%s\",\"contact\":\"c1\",\"scale\":\"%s\",\"raw\":%s,\"at\":\"%s\",\"valid\":%s}"
        .formatted(id, scale, raw, at, valid);
  }

  private static String open(String id) {
    return "{\"id\":\"%s\",\"channel\":\"chat\",\"opened_at\":\"2026-03-02T08:59:00Z\"}"
        .formatted(id);
  }

  private static String message(
      String id, String contact, String time, String author, boolean inside) {
    return "{\"id\":\"%s\",\"contact\":\"%s\",\"at\":\"2026-03-02T%s:00Z\",\"author_kind\":\"%s\",\"private\":%s%s,\"text\":\"请问什么时候发货？\"}"
        .formatted(
            id, contact, time, author, inside, author.equals("agent") ? ",\"author\":\"a1\"" : "");
  }
}

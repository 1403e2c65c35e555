package org.meritdesk.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A month of a bank's calls, handed in over HTTP: what arrived, what is odd, what it adds up to.
 */
class BankIntakeIT {

  private static final String MONTH = "from=1999-02-01&to=1999-03-01";

  private static BankMonth bank;

  @BeforeAll
  static void load() {
    bank = BankMonth.get();
  }

  @Test
  void every_line_is_accounted_for_once() {
    JsonNode load = bank.load();

    assertThat(load.path("state").asText()).isEqualTo("DONE");
    assertThat(load.path("lines").asLong()).isEqualTo(33_344);
    assertThat(load.path("accepted").asLong()).isEqualTo(33_344);
    for (String none : new String[] {"duplicate", "superseded", "refused"}) {
      assertThat(load.path(none).asLong(-1)).as(none).isZero();
    }
    JsonNode kept = bank.maker().get("intake/loads/" + load.path("loadId").asLong());
    assertThat(kept.path("lines").asLong()).isEqualTo(33_344);
  }

  @Test
  void the_quality_report_counts_what_is_odd() {
    JsonNode report =
        bank.maker().get("intake/loads/" + bank.load().path("loadId").asLong() + "/quality");
    Map<String, Long> counts =
        StreamSupport.stream(report.path("findings").spliterator(), false)
            .collect(
                Collectors.toMap(
                    finding -> finding.path("check").asText(),
                    finding -> finding.path("count").asLong()));

    assertThat(counts)
        .containsEntry("MISSING_AGENT", 491L)
        .containsEntry("UNKNOWN_AGENT", 24L)
        .containsEntry("OVERLAPPING_SERVICE", 445L)
        .containsEntry("WRAPPED_SERVICE", 16L)
        .containsEntry("WRAPPED_QUEUE", 2L)
        .containsEntry("NEGATIVE_SELF_SERVICE", 25L)
        .containsEntry("ZERO_LENGTH_SERVICE", 85L);
    assertThat(report.path("findings"))
        .filteredOn(finding -> "OVERLAPPING_SERVICE".equals(finding.path("check").asText()))
        .allMatch(finding -> finding.path("records").asLong() == 680);
  }

  @ParameterizedTest
  @CsvSource({"HANDLED,27162", "ABANDONED,3963", "SELF_SERVED,1941", "PHANTOM,278"})
  void every_call_has_its_outcome(String outcome, long calls) {
    JsonNode page =
        bank.maker()
            .get(
                "contacts?from=1999-01-31T00:00:00Z&to=1999-03-02T00:00:00Z&size=1&outcome="
                    + outcome);

    assertThat(page.path("total").asLong()).isEqualTo(calls);
  }

  @Test
  void the_cells_follow_and_it_is_said_how_long_that_took() {
    System.out.printf(
        "load of 33,344 lines %s; cells current after %s, after 24 adoptions %s%n",
        bank.loading(), bank.followed(), bank.adoptionFollowed());

    assertThat(bank.waiting()).isZero();
  }

  @Test
  void unknown_accounts_become_agents_and_what_they_did_counts() {
    assertThat(bank.adopted()).isEqualTo(24);
    JsonNode idit = bank.maker().get("agents?q=IDIT").path("agents").path(0);
    JsonNode figures =
        bank.maker()
            .get(
                "agents/%d/measurements?%s&measures=CONTACTS_HANDLED,HANDLE_TIME"
                    .formatted(idit.path("id").asLong(), MONTH));

    assertThat(figures.at("/CONTACTS_HANDLED/value").decimalValue()).isEqualByComparingTo("1957");
    assertThat(figures.at("/HANDLE_TIME/value").decimalValue()).isEqualByComparingTo("122.55");
    assertThat(figures.at("/HANDLE_TIME/sample").asLong()).isEqualTo(1957);
  }

  @Test
  void who_never_queued_did_not_abandon() {
    JsonNode figures =
        bank.maker()
            .get(
                "company/0/measurements?%s&measures=CONTACTS_OFFERED,CONTACTS_ABANDONED,CONTACTS_HANDLED"
                    .formatted(MONTH));

    assertThat(figures.at("/CONTACTS_ABANDONED/value").decimalValue()).isEqualByComparingTo("3963");
    assertThat(figures.at("/CONTACTS_HANDLED/value").decimalValue()).isEqualByComparingTo("27162");
    assertThat(figures.at("/CONTACTS_OFFERED/value").decimalValue()).isEqualByComparingTo("31125");
  }
}

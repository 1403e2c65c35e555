package org.meritdesk.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.scoring.domain.Fixtures.line;
import static org.meritdesk.scoring.domain.Fixtures.number;
import static org.meritdesk.scoring.domain.Fixtures.ramp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalLine;
import org.meritdesk.scoring.api.Breach;
import org.meritdesk.scoring.api.Gate;
import org.meritdesk.scoring.api.GateEffect;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.Outcome;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.ScoreOutlook;

class OutlookTest {

  private static final SchemeDocument SCHEME =
      Fixtures.scheme(
          line("CSAT_TOP_TWO", "60", ramp("0", "0", "100", "100")),
          line("FIRST_RESPONSE_TIME", "40", ramp("0", "100", "100", "0")));

  @Test
  void the_ends_of_the_intervals_give_the_ends_of_the_score() {
    ScoreOutlook found = Outlook.of(appraisal("80", List.of()), SCHEME);

    assertThat(found.score()).isEqualByComparingTo("80");
    assertThat(found.low()).isEqualByComparingTo("70");
    assertThat(found.high()).isEqualByComparingTo("86");
  }

  private static final Gate GATE =
      new Gate("CSAT_TOP_TWO", Gate.Side.BELOW, number("60"), 5, GateEffect.CAP_GRADE, "C");

  @Test
  void a_breached_gate_leaves_no_way_up() {
    ScoreOutlook found =
        Outlook.of(appraisal("59", List.of(new Breach(GATE, BigDecimal.ONE))), SCHEME);

    assertThat(found.high()).isEqualByComparingTo("59");
    assertThat(found.low()).isEqualByComparingTo("49");
  }

  @Test
  void without_a_score_nothing_is_said() {
    assertThat(Outlook.of(appraisal(null, List.of()), SCHEME))
        .isEqualTo(new ScoreOutlook(null, null, null));
  }

  private static Appraisal appraisal(String score, List<Breach> breaches) {
    BigDecimal points = score == null ? null : number(score);
    return new Appraisal(
        null,
        YearMonth.of(2026, 10),
        0,
        MonthState.OPEN,
        1,
        "E1",
        "安",
        1,
        "T1",
        "PHONE",
        LocalDate.of(2026, 10, 1),
        LocalDate.of(2026, 11, 1),
        31,
        31,
        "scheme",
        1,
        score == null ? Outcome.NOT_ENOUGH_DATA : Outcome.SCORED,
        points,
        points,
        null,
        null,
        null,
        List.of(
            figure(1, "60", "80", "70", "90"),
            figure(2, "40", "20", "20", "30"),
            new AppraisalLine(
                3,
                "X",
                BigDecimal.ONE,
                BigDecimal.ZERO,
                null,
                0,
                null,
                null,
                null,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                "BELOW_MINIMUM_SAMPLE",
                null)),
        breaches,
        List.of(),
        "");
  }

  private static AppraisalLine figure(
      int no, String weight, String value, String low, String high) {
    BigDecimal points = number("80");
    return new AppraisalLine(
        no,
        "M",
        number(weight),
        number(weight),
        number(value),
        40,
        number(low),
        number(high),
        points,
        points.multiply(number(weight)).movePointLeft(2),
        BigDecimal.ZERO,
        null,
        null);
  }
}

package org.meritdesk.training.internal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.measures.api.Interval;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Reason;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.Teams;
import org.meritdesk.scoring.api.Advice;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalLine;
import org.meritdesk.scoring.api.Appraisals;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.Months;
import org.meritdesk.scoring.api.Outcome;

/** A {@link House} with a published October and stated figures; agents 1 to 3 are in team 1. */
final class ImprovementFixture {

  final House house = new House();
  final List<Appraisal> october = new ArrayList<>();
  final Map<Subject, Map<Measure, Measured>> figures = new HashMap<>();
  final List<Notice> notices = new ArrayList<>();
  final List<Audience> audiences = new ArrayList<>();
  final ImprovementBook book;

  ImprovementFixture() {
    Teams teams = Fakes.of(Teams.class, (name, arguments) -> List.of(ProposalFixture.team()));
    Measurements measurements = Fakes.of(Measurements.class, this::measured);
    Inbox inbox =
        Fakes.of(
            Inbox.class,
            (name, arguments) -> {
              notices.add((Notice) arguments[0]);
              audiences.add((Audience) arguments[1]);
              return 1;
            });
    Appraisals appraisals =
        Fakes.of(
            Appraisals.class,
            (name, arguments) ->
                arguments[0].equals(ProposalFixture.OCTOBER) ? List.copyOf(october) : List.of());
    Months months =
        Fakes.of(
            Months.class,
            (name, arguments) ->
                arguments[0].equals(ProposalFixture.OCTOBER)
                    ? ProposalFixture.published(MonthState.PUBLISHED)
                    : ProposalFixture.published(MonthState.CLOSED));
    ImprovementTeller teller = new ImprovementTeller(inbox, house.measures.agents, teams);
    ImprovementEffect effect = new ImprovementEffect(measurements);
    ImprovementDrafting drafting =
        new ImprovementDrafting(
            appraisals,
            new ImprovementTargets(measurements),
            house.measures.assignments,
            teams,
            house.clock());
    book =
        new ImprovementBook(
            house.jdbi,
            new ImprovementOpening(
                drafting,
                new ImprovementByHand(drafting, measurements, teams, house.clock()),
                teller,
                months,
                house.clock()),
            effect,
            new ImprovementViews(effect, house.measures.agents, teams, house.clock()),
            teller,
            house.measures.agents,
            teams,
            house.trail,
            house.clock());
  }

  /** FCR lost 6 points, satisfaction 4, response time 2 and talk time, a range, 9. */
  void scored(long agent, String score) {
    october.add(
        new Appraisal(
            agent,
            YearMonth.of(2026, 10),
            1,
            MonthState.PUBLISHED,
            agent,
            "E" + agent,
            "N" + agent,
            1,
            "A",
            "PHONE",
            ProposalFixture.OCTOBER.atDay(1),
            ProposalFixture.OCTOBER.plusMonths(1).atDay(1),
            31,
            31,
            "phone",
            1,
            Outcome.SCORED,
            new BigDecimal(score),
            new BigDecimal(score),
            "B",
            1,
            1,
            List.of(
                line(1, Measure.TALK_TIME, "300", "9"),
                line(2, Measure.FCR, "70.00", "6"),
                line(3, Measure.CSAT_TOP_TWO, "80.00", "4"),
                line(4, Measure.FIRST_RESPONSE_TIME, "40.00", "2"),
                line(5, Measure.TRANSFER_RATE, "9.00", "1")),
            List.of(),
            List.of(advice(Measure.FCR, "70.00", "75"), advice(Measure.TRANSFER_RATE, "9", "8")),
            "digest"));
  }

  void figure(Subject subject, Measure measure, String value, long sample) {
    BigDecimal exact = new BigDecimal(value);
    figures
        .computeIfAbsent(subject, key -> new EnumMap<>(Measure.class))
        .put(
            measure,
            new Measured(
                exact,
                sample,
                new Interval(exact.subtract(BigDecimal.ONE), exact.add(BigDecimal.ONE))));
  }

  private static AppraisalLine line(int number, Measure measure, String value, String lost) {
    BigDecimal weight = BigDecimal.valueOf(20);
    return new AppraisalLine(
        number,
        measure.name(),
        weight,
        weight,
        new BigDecimal(value),
        100,
        null,
        null,
        BigDecimal.TEN,
        BigDecimal.TEN,
        new BigDecimal(lost),
        null,
        null);
  }

  private static Advice advice(Measure measure, String value, String needed) {
    return new Advice(
        measure.name(),
        new BigDecimal(value),
        new BigDecimal(needed),
        BigDecimal.ONE,
        BigDecimal.TEN,
        null);
  }

  private Object measured(String name, Object[] arguments) {
    if (arguments[0] instanceof Subject one) {
      return of(one, (Set<?>) arguments[3]);
    }
    Map<Subject, Map<Measure, Measurement>> all = new LinkedHashMap<>();
    for (Object subject : (Iterable<?>) arguments[0]) {
      all.put((Subject) subject, of((Subject) subject, (Set<?>) arguments[3]));
    }
    return all;
  }

  private Map<Measure, Measurement> of(Subject subject, Set<?> measures) {
    Map<Measure, Measurement> values = new EnumMap<>(Measure.class);
    for (Object measure : measures) {
      Measured known = figures.getOrDefault(subject, Map.of()).get((Measure) measure);
      values.put(
          (Measure) measure, known == null ? new NotMeasurable(Reason.values()[0], 0) : known);
    }
    return values;
  }
}

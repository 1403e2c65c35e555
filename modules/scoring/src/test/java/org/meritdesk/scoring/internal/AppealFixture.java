package org.meritdesk.scoring.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.Hypotheses;
import org.meritdesk.measures.api.InspectionFact;
import org.meritdesk.measures.api.InspectionFact.Attitude;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.CommentRule;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormOutcome;
import org.meritdesk.quality.api.FormResult;
import org.meritdesk.quality.api.FormSection;
import org.meritdesk.quality.api.InspectionAsIf;
import org.meritdesk.quality.api.InspectionState;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.Inspections;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.quality.api.ScalePoint;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.testkit.StandIn;

/**
 * Appeals about inspection 9 of agent 1, judged in October 2026 by a scheme that gives 40 points
 * for a quality score below 40 and 70 from there on.
 */
final class AppealFixture {

  final List<String> audited = new ArrayList<>();
  final Told told = new Told();
  final SomeInspection inspection;
  final AppealBook appeals;
  private final Desk desk;

  AppealFixture(Jdbi db, Instant now) {
    inspection = new SomeInspection(now.plusSeconds(86_400));
    desk = new Desk(db, now.toString());
    desk.staff
        .agent(1, "安")
        .agent(2, "柏")
        .assigned(1, "T1", "PHONE", "2026-01-01", null)
        .assigned(2, "T1", "PHONE", "2026-01-01", null);
    desk.figures.with(1, Measure.QUALITY_SCORE, "25", 1);
    SchemeDocument scheme =
        SchemeJson.scheme(
            """
            {"code": "quality", "names": {"zh-CN": "质检", "en": "Quality"}, "validFrom": "2026-01",
             "lines": [{"measure": "QUALITY_SCORE", "weight": 100, "minimumSample": 1,
               "curve": {"kind": "bands", "rows": [{"from": 40, "to": null, "points": 70},
                 {"from": null, "to": 40, "points": 40}]}}],
             "grades": [{"grade": "A", "atLeast": 60}, {"grade": "D", "atLeast": null}]}
            """);
    desk.schemes.draft(scheme, Callers.MAKER);
    desk.schemes.submit("quality", 1, Callers.MAKER);
    desk.schemes.approve("quality", 1, Callers.CHECKER);
    AppealedInspections known = new AppealedInspections(inspection.answering(), desk.staff);
    Appraiser appraiser = new Appraiser(db, desk.staff, desk.staff, new PartFigures(desk.figures));
    Audit audit =
        StandIn.of(
            Audit.class,
            Map.of(
                "record",
                noted ->
                    audited.add(noted[1] + " " + noted[3] + " by " + ((Caller) noted[0]).name())));
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    AppealReading reading = new AppealReading(desk.staff);
    AppealEffect effect = new AppealEffect(known, new OneInspection(), appraiser);
    appeals =
        new AppealBook(
            db,
            known,
            reading,
            new AppealRuling(db, reading, known, effect, clock),
            new OverturnCount(db),
            desk.staff,
            new ScoringNotices(db, desk.staff, told.inbox()),
            audit,
            clock);
  }

  /** October of agent 1 as the cells would have it once they followed the inspection. */
  Appraisal month() {
    desk.figures.with(1, Measure.QUALITY_SCORE, inspection.score(inspection.answers).toString(), 1);
    return desk.appraisals.provisional(1, YearMonth.of(2026, 10), Callers.agent(1)).get(0);
  }

  /** The month's quality score is the one of the inspection that joins. */
  private static final class OneInspection implements Hypotheses {
    @Override
    public Map<Measure, Measurement> measure(
        Subject subject,
        LocalDate from,
        LocalDate toExclusive,
        Set<Measure> measures,
        Predicate<Fact> leaving,
        Collection<? extends Fact> joining) {
      InspectionFact fact = (InspectionFact) joining.iterator().next();
      BigDecimal score = BigDecimal.valueOf(fact.scoreMillionths(), 6);
      return measures.stream()
          .collect(Collectors.toMap(each -> each, each -> new Measured(score, 1, null)));
    }
  }

  /** Inspection 9, which remembers its revisions. */
  static final class SomeInspection {
    private static final Map<String, String> TEXTS = Map.of("zh-CN", "测", "en", "T");
    private static final FormDocument FORM =
        new FormDocument(
            "form",
            TEXTS,
            LocalDate.EPOCH,
            new BigDecimal("80"),
            List.of(new FormSection("s", TEXTS, List.of(asked("tone"), asked("need")), null)),
            "",
            List.of());

    final List<String> revisions = new ArrayList<>();
    Answers answers =
        new Answers(
            Map.of(
                "tone", new Answer("partly", false, "略显生硬"),
                "need", new Answer("missed", false, "答非所问")));
    Instant appealUntil;

    SomeInspection(Instant appealUntil) {
      this.appealUntil = appealUntil;
    }

    private static Criterion asked(String code) {
      return new Criterion(
          code,
          TEXTS,
          BigDecimal.ONE,
          List.of(point("full", 2), point("partly", 1), point("missed", 0)),
          NotApplicablePolicy.FORBID,
          null,
          null,
          CommentRule.BELOW_FULL,
          null);
    }

    private static ScalePoint point(String code, int points) {
      return new ScalePoint(code, BigDecimal.valueOf(points), TEXTS, false);
    }

    /** Points of four, in percent. */
    BigDecimal score(Answers given) {
      int points = 0;
      for (Answer answer : given.byCriterion().values()) {
        points += "full".equals(answer.point()) ? 2 : "partly".equals(answer.point()) ? 1 : 0;
      }
      return BigDecimal.valueOf(points * 25L);
    }

    Inspections answering() {
      return StandIn.of(
          Inspections.class,
          Map.of(
              "get", arguments -> view(),
              "asIf", arguments -> asIf((Answers) arguments[1]),
              "revise", this::revised));
    }

    private InspectionView revised(Object[] arguments) {
      answers = (Answers) arguments[1];
      revisions.add(arguments[3] + " by " + ((Caller) arguments[4]).name());
      return view();
    }

    private InspectionAsIf asIf(Answers given) {
      BigDecimal score = score(given);
      return new InspectionAsIf(
          result(score),
          new InspectionFact(
              77,
              0,
              1,
              0,
              ZoneId.of("UTC"),
              score.movePointRight(6).longValueExact(),
              Attitude.NOT_JUDGED,
              0,
              0,
              0,
              0,
              0));
    }

    private static FormResult result(BigDecimal score) {
      return new FormResult(
          FormOutcome.NOT_PASSED, score, score, BigDecimal.ZERO, List.of(), List.of());
    }

    private InspectionView view() {
      Instant at = Instant.parse("2026-10-15T08:00:00Z");
      return new InspectionView(
          9,
          77,
          1,
          1,
          "安",
          at,
          "UTC",
          FORM,
          1,
          null,
          "anna",
          InspectionState.PUBLISHED,
          3,
          at,
          at,
          "anna",
          at,
          null,
          appealUntil,
          60,
          "",
          List.of(),
          answers,
          result(score(answers)),
          List.of(),
          List.of(),
          List.of());
    }
  }
}

package org.meritdesk.scoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Domain;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.Hypotheses;
import org.meritdesk.measures.api.InspectionFact;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.quality.api.InspectionAsIf;
import org.meritdesk.scoring.api.AppealPreview;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.ClaimRuling;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.domain.Figure;

/** What rulings would do to an inspection and to the month (申诉影响预览). */
@ApplicationScoped
class AppealEffect {

  private AppealedInspections inspections;
  private Hypotheses hypotheses;
  private Appraiser appraiser;

  @Inject
  AppealEffect(AppealedInspections inspections, Hypotheses hypotheses, Appraiser appraiser) {
    this.inspections = inspections;
    this.hypotheses = hypotheses;
    this.appraiser = appraiser;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AppealEffect() {}

  /** The inspection and the month before and after. */
  public AppealPreview of(
      JudgedInspection inspection, List<ClaimRuling> rulings, MonthState monthState) {
    InspectionAsIf now = inspections.asIf(inspection.inspectionId(), inspection.answers());
    InspectionAsIf then =
        inspections.asIf(inspection.inspectionId(), new ClaimRules(inspection).after(rulings));
    YearMonth month = YearMonth.from(inspection.workDay());
    FigureChange change =
        (part, known) -> changed(inspection, now.fact(), then.fact(), part, known);
    return new AppealPreview(
        inspection.score(),
        then.result().score(),
        monthState,
        mine(appraiser.appraise(month), inspection),
        mine(appraiser.appraise(month, change), inspection));
  }

  private Map<String, Figure> changed(
      JudgedInspection inspection,
      InspectionFact now,
      InspectionFact then,
      Part part,
      Map<String, Figure> known) {
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    known.keySet().stream()
        .map(MeasureTable.MEASURES::get)
        .filter(measure -> measure != null && measure.domain() == Domain.QUALITY)
        .forEach(measures::add);
    if (!concerns(part, inspection) || measures.isEmpty()) {
      return known;
    }
    Map<String, Figure> figures = new HashMap<>(known);
    hypotheses
        .measure(
            Subject.agent(inspection.agentId()),
            part.from(),
            part.toExclusive(),
            measures,
            once(now),
            List.of(then))
        .forEach((measure, value) -> figures.put(measure.name(), PartFigures.figure(value)));
    return figures;
  }

  /** True for the first fact that equals this one: another form may have given the same. */
  private static Predicate<Fact> once(InspectionFact leaving) {
    AtomicBoolean gone = new AtomicBoolean();
    return fact -> fact.equals(leaving) && !gone.getAndSet(true);
  }

  private static boolean concerns(Part part, JudgedInspection inspection) {
    LocalDate day = inspection.workDay();
    return part.assignment().agentId() == inspection.agentId()
        && !day.isBefore(part.from())
        && day.isBefore(part.toExclusive());
  }

  private static @Nullable Appraisal mine(List<Appraised> month, JudgedInspection inspection) {
    return month.stream()
        .filter(each -> concerns(each.part(), inspection))
        .map(Appraised::appraisal)
        .findFirst()
        .orElse(null);
  }
}

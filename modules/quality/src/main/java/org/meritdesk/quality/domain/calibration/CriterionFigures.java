package org.meritdesk.quality.domain.calibration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.quality.api.AgreementFigure;
import org.meritdesk.quality.api.AgreementMeasure;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.CriterionAgreement;
import org.meritdesk.quality.domain.agreement.CohenKappa;
import org.meritdesk.quality.domain.agreement.FleissKappa;
import org.meritdesk.quality.domain.agreement.GwetAc1;
import org.meritdesk.quality.domain.agreement.KrippendorffAlpha;
import org.meritdesk.quality.domain.agreement.Level;
import org.meritdesk.quality.domain.agreement.Mark;
import org.meritdesk.quality.domain.agreement.PercentAgreement;
import org.meritdesk.quality.domain.agreement.Ratings;
import org.meritdesk.quality.domain.agreement.Scale;
import org.meritdesk.quality.domain.agreement.Weighting;

/**
 * The coefficients of one criterion over participants and contacts (单项一致性): N/A is a category of
 * its own where names are compared, and a gap where their order counts.
 */
record CriterionFigures(List<CalibrationMark> marks, List<String> graders, Figure figure) {

  CriterionAgreement of(Criterion criterion, EqualShare toExpert) {
    Map<String, Integer> chosen = chosen(criterion);
    int all = chosen.values().stream().mapToInt(Integer::intValue).sum();
    Map.Entry<String, Integer> most =
        chosen.entrySet().stream()
            .max(Comparator.comparing(Map.Entry<String, Integer>::getValue))
            .orElse(null);
    BigDecimal share = most == null ? BigDecimal.ZERO : percent(most.getValue(), all);
    List<AgreementFigure> figures = figures(criterion);
    return new CriterionAgreement(
        criterion.code(),
        figures,
        all,
        most == null ? null : most.getKey(),
        Published.figure(share),
        Collapse.of(figures, share),
        toExpert.percent());
  }

  private List<AgreementFigure> figures(Criterion criterion) {
    List<AgreementFigure> figures = new ArrayList<>();
    Scale names = CriterionScales.named(criterion);
    Ratings named = ratings(criterion, names);
    figures.add(figure.of(AgreementMeasure.PERCENT, new PercentAgreement(), named.tallies()));
    Optional<Scale> ordered = CriterionScales.ordered(criterion);
    if (graders.size() == 2) {
      cohen(figures, AgreementMeasure.COHEN, named, Weighting.NONE);
      ordered
          .map(scale -> ratings(criterion, scale))
          .ifPresent(
              inOrder -> {
                cohen(figures, AgreementMeasure.COHEN_LINEAR, inOrder, Weighting.LINEAR);
                cohen(figures, AgreementMeasure.COHEN_QUADRATIC, inOrder, Weighting.QUADRATIC);
              });
    } else if (graders.size() > 2) {
      figures.add(figure.of(AgreementMeasure.FLEISS, new FleissKappa(), named.tallies()));
    }
    alpha(figures, AgreementMeasure.ALPHA_NOMINAL, named, Level.NOMINAL);
    ordered
        .map(scale -> ratings(criterion, scale))
        .ifPresent(
            inOrder -> alpha(figures, AgreementMeasure.ALPHA_ORDINAL, inOrder, Level.ORDINAL));
    figures.add(figure.of(AgreementMeasure.AC1, new GwetAc1(), named.tallies()));
    return figures;
  }

  private void cohen(
      List<AgreementFigure> figures, AgreementMeasure measure, Ratings of, Weighting weighting) {
    figures.add(
        figure.of(
            measure,
            CohenKappa.on(of.scale(), weighting),
            of.pairs(graders.get(0), graders.get(1))));
  }

  private void alpha(
      List<AgreementFigure> figures, AgreementMeasure measure, Ratings of, Level level) {
    figures.add(figure.of(measure, new KrippendorffAlpha(of.scale(), level), of.tallies()));
  }

  /** Marks on the scale; what is not on it is a gap. */
  private Ratings ratings(Criterion criterion, Scale scale) {
    List<Mark> given = new ArrayList<>();
    for (CalibrationMark mark : marks) {
      Category.of(mark, criterion.code())
          .filter(scale.categories()::contains)
          .ifPresent(
              category ->
                  given.add(new Mark("%04d".formatted(mark.contactNo()), mark.grader(), category)));
    }
    return new Ratings(scale, given);
  }

  private Map<String, Integer> chosen(Criterion criterion) {
    Map<String, Integer> chosen = new TreeMap<>();
    for (CalibrationMark mark : marks) {
      Category.of(mark, criterion.code())
          .ifPresent(category -> chosen.merge(category, 1, Integer::sum));
    }
    return chosen;
  }

  private static BigDecimal percent(int part, int whole) {
    return Published.ratio(BigDecimal.valueOf(part * 100L), BigDecimal.valueOf(whole));
  }

  /** How many marks equal the expert's (与专家一致). */
  record EqualShare(int equal, int compared) {

    @Nullable BigDecimal percent() {
      return compared == 0 ? null : CriterionFigures.percent(equal, compared);
    }
  }
}

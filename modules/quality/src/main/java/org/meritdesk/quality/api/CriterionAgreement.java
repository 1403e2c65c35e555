package org.meritdesk.quality.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the participants agree about one criterion (单项一致性).
 *
 * @param criterion key of the criterion
 * @param figures the coefficients that fit the scale and the number of graders
 * @param marks how often it was judged or did not apply
 * @param dominant the answer chosen most, {@code n/a} if it is N/A; null without marks
 * @param dominantShare its share of the marks, in percent
 * @param kappaCollapsed the graders agree, yet kappa is low or missing because nearly all marks are
 *     one answer: read AC1
 * @param equalToExpert share of the participants' marks that equal the expert's, in percent; null
 *     without an expert
 */
public record CriterionAgreement(
    String criterion,
    List<AgreementFigure> figures,
    int marks,
    @Nullable String dominant,
    BigDecimal dominantShare,
    boolean kappaCollapsed,
    @Nullable BigDecimal equalToExpert) {

  /** The name of N/A among the answers. */
  public static final String NOT_APPLICABLE = "n/a";

  /** Fixes the list. */
  public CriterionAgreement {
    figures = List.copyOf(figures);
  }

  /** One of the coefficients, if it fits. */
  public Optional<AgreementFigure> figure(AgreementMeasure measure) {
    return figures.stream().filter(each -> each.measure() == measure).findFirst();
  }
}

package org.meritdesk.web.faces.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.AgreementFigure;
import org.meritdesk.quality.api.AgreementMeasure;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.CriterionAgreement;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.Words;

/** Agreement in words (一致性文字). */
record AgreementRows(Words words, Figures figures) {

  List<AgreementRow> of(FormDocument form, List<CriterionAgreement> all) {
    FormWords texts = new FormWords(words, figures);
    return all.stream()
        .map(
            each ->
                form.criteria()
                    .filter(criterion -> criterion.code().equals(each.criterion()))
                    .findFirst()
                    .map(criterion -> row(criterion, each, texts)))
        .flatMap(Optional::stream)
        .toList();
  }

  private AgreementRow row(Criterion criterion, CriterionAgreement agreement, FormWords texts) {
    AgreementFigure read = read(agreement);
    return new AgreementRow(
        criterion.code(),
        texts.either(criterion.names()),
        value(agreement.figure(AgreementMeasure.PERCENT).orElse(null)),
        lines(
            agreement,
            AgreementMeasure.COHEN,
            AgreementMeasure.COHEN_LINEAR,
            AgreementMeasure.COHEN_QUADRATIC,
            AgreementMeasure.FLEISS),
        lines(agreement, AgreementMeasure.ALPHA_NOMINAL, AgreementMeasure.ALPHA_ORDINAL),
        agreement
            .figure(AgreementMeasure.AC1)
            .map(this::line)
            .orElse(new AgreementRow.Line("", Figures.NONE, "")),
        read == null || read.reading() == null
            ? words.of("agreement.none")
            : words.of("agreement.reading." + read.reading()),
        kind(read),
        notice(criterion, agreement, read, texts),
        figures.percent(agreement.equalToExpert()));
  }

  /** AC1 where kappa collapsed, else alpha, by the order where the scale has one. */
  private static @Nullable AgreementFigure read(CriterionAgreement agreement) {
    if (agreement.kappaCollapsed()) {
      return agreement.figure(AgreementMeasure.AC1).orElse(null);
    }
    return agreement
        .figure(AgreementMeasure.ALPHA_ORDINAL)
        .filter(figure -> figure.value() != null)
        .or(() -> agreement.figure(AgreementMeasure.ALPHA_NOMINAL))
        .orElse(null);
  }

  private static String kind(@Nullable AgreementFigure figure) {
    String reading = figure == null ? null : figure.reading();
    if (reading == null) {
      return "";
    }
    return switch (reading) {
      case "substantial", "almost-perfect" -> "good";
      case "moderate" -> "watch";
      default -> "bad";
    };
  }

  private String notice(
      Criterion criterion,
      CriterionAgreement agreement,
      @Nullable AgreementFigure read,
      FormWords texts) {
    String dominant = agreement.dominant();
    if (agreement.kappaCollapsed() && dominant != null) {
      Answer most =
          CriterionAgreement.NOT_APPLICABLE.equals(dominant)
              ? Answer.doesNotApply()
              : Answer.of(dominant);
      return words.of(
          "agreement.collapsed",
          figures.percent(agreement.dominantShare()),
          texts.brief(criterion, most));
    }
    return read == null || read.cause() == null ? "" : words.of("agreement.cause." + read.cause());
  }

  private List<AgreementRow.Line> lines(
      CriterionAgreement agreement, AgreementMeasure... measures) {
    return Arrays.stream(measures)
        .map(agreement::figure)
        .flatMap(Optional::stream)
        .map(this::line)
        .toList();
  }

  AgreementRow.Line line(AgreementFigure figure) {
    return new AgreementRow.Line(
        words.name("agreement", figure.measure()), value(figure), interval(figure));
  }

  private String value(@Nullable AgreementFigure figure) {
    if (figure == null || figure.value() == null) {
      return Figures.NONE;
    }
    return figure.measure() == AgreementMeasure.PERCENT
        ? figures.percent(figure.value())
        : figures.decimal(figure.value(), 2);
  }

  private String interval(AgreementFigure figure) {
    return figure.low() == null || figure.high() == null
        ? ""
        : words.of(
            "calibration.interval",
            figures.decimal(figure.low(), 2),
            figures.decimal(figure.high(), 2));
  }
}

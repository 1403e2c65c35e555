package org.meritdesk.web.faces.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalLine;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.SchemeLine;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.draw.BulletBar;
import org.meritdesk.web.faces.draw.Hatch;

/** The lines of an appraisal beside the scheme that judged them (指标得分). */
record LineRows(MeasureWords measures) {

  List<LineRow> of(Appraisal appraisal, @Nullable SchemeDocument scheme) {
    return appraisal.lines().stream().map(line -> row(line, scheme)).toList();
  }

  private LineRow row(AppraisalLine line, @Nullable SchemeDocument scheme) {
    Measure measure = MeasureWords.measure(line.measure());
    SchemeLine judged = judge(line, scheme);
    String name = measures.name(line.measure());
    String weight = measures.figures().plain(line.effectiveWeight());
    if (measure == null || line.value() == null) {
      String why = why(line, measure, judged);
      return new LineRow(
          line.measure(), name, "–", null, new Hatch(name + ": " + why), "", "", "–", weight, why);
    }
    return new LineRow(
        line.measure(),
        name,
        measures.figure(measure, line.value()),
        judged == null || scheme == null ? null : bar(line, measure, judged, scheme, name),
        null,
        measures.interval(measure, line.low(), line.high()),
        measures.sample(measure, line.sample()),
        measures.figures().decimal(line.contribution(), 1),
        weight,
        "");
  }

  private static @Nullable SchemeLine judge(AppraisalLine line, @Nullable SchemeDocument scheme) {
    return scheme == null || line.lineNo() < 1 || line.lineNo() > scheme.lines().size()
        ? null
        : scheme.lines().get(line.lineNo() - 1);
  }

  private @Nullable BulletBar bar(
      AppraisalLine line, Measure measure, SchemeLine judged, SchemeDocument scheme, String name) {
    BigDecimal value = line.value();
    CurveColumns columns = CurveColumns.of(judged.curve(), scheme.grades());
    if (value == null || columns.joints().isEmpty()) {
      return null;
    }
    int reached = columns.reached(value);
    return new BulletBar(
        columns.joints(),
        columns.joints().stream().map(joint -> measures.threshold(measure, joint)).toList(),
        columns.grades(),
        reached,
        value,
        line.low(),
        line.high(),
        words()
            .of(
                "my-month.bar",
                name,
                measures.figure(measure, value),
                columns.grades().get(reached),
                measures.sample(measure, line.sample()),
                measures.interval(measure, line.low(), line.high())));
  }

  private String why(AppraisalLine line, @Nullable Measure measure, @Nullable SchemeLine judged) {
    String treated = line.policy() == null ? "" : words().name("missing-policy", line.policy());
    if (measure != null && judged != null && "BELOW_MINIMUM_SAMPLE".equals(line.missing())) {
      String sample = measures.sample(measure, line.sample());
      String least = measures.figures().count(judged.minimumSample());
      return words().of("my-month.too-few", sample, least) + treated;
    }
    return words().name("absence", line.missing()) + treated;
  }

  private Words words() {
    return measures.words();
  }
}

package org.meritdesk.web.faces.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.scoring.api.Curve;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.SchemeLine;
import org.meritdesk.scoring.api.ScoringProblem;
import org.meritdesk.web.faces.MonthParam;
import org.meritdesk.web.faces.draw.BandDrawing;

/** A scheme's document while it is shown or edited (方案表单); what has no field stays as it was. */
public class SchemeFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private transient @Nullable SchemeDocument base;
  private String validFrom = "";
  private final List<LineFields> lines = new ArrayList<>();

  void show(SchemeDocument document) {
    base = document;
    validFrom = String.valueOf(document.validFrom());
    lines.clear();
    document.lines().forEach(line -> lines.add(new LineFields(line)));
  }

  SchemeDocument document() {
    SchemeDocument read = getBase();
    YearMonth month =
        MonthParam.read(validFrom)
            .orElseThrow(() -> ScoringProblem.SCHEME_UNREADABLE.problem("detail", validFrom));
    return new SchemeDocument(
        read.code(),
        read.names(),
        read.scope(),
        month,
        lines.stream().map(LineFields::line).toList(),
        read.declaredRemainder(),
        read.minimumMeasuredWeight(),
        read.gates(),
        read.grades(),
        read.source(),
        read.notes());
  }

  /** The document that was read. */
  public SchemeDocument getBase() {
    SchemeDocument read = base;
    if (read == null) {
      throw ScoringProblem.SCHEME_UNREADABLE.problem("detail", "");
    }
    return read;
  }

  /** The sum of the weights. */
  public BigDecimal getWeights() {
    return lines.stream()
        .map(LineFields::getWeight)
        .map(weight -> weight == null ? BigDecimal.ZERO : weight)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The lines. */
  public List<LineFields> getLines() {
    return lines;
  }

  /** The first month in force. */
  public String getValidFrom() {
    return validFrom;
  }

  /** Takes the first month in force. */
  public void setValidFrom(@Nullable String validFrom) {
    this.validFrom = validFrom == null ? "" : validFrom;
  }

  /** A line while it is shown or edited (考核项表单). */
  public static class LineFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient SchemeLine read;
    private final List<StepFields> steps = new ArrayList<>();
    private @Nullable BigDecimal weight;
    private @Nullable Long sample;

    LineFields(SchemeLine line) {
      read = line;
      weight = line.weight();
      sample = line.minimumSample();
      if (line.curve() instanceof Curve.Steps curve) {
        curve.rows().forEach(row -> steps.add(new StepFields(row)));
      }
    }

    SchemeLine line() {
      Curve curve =
          isStepped()
              ? new Curve.Steps(steps.stream().map(StepFields::step).toList())
              : read.curve();
      return new SchemeLine(
          read.measure(),
          weight == null ? BigDecimal.ZERO : weight,
          curve,
          sample == null ? 0 : sample,
          read.missing(),
          read.missingPoints(),
          read.note());
    }

    /** Adds a row that begins where the last one ends. */
    public void add() {
      steps.add(new StepFields(new Curve.Step(null, null, BigDecimal.ZERO)));
    }

    /** Takes a row out. */
    public void remove(StepFields step) {
      steps.remove(step);
    }

    /** Whether it has step bands. */
    public boolean isStepped() {
      return read.curve() instanceof Curve.Steps;
    }

    /** The line as it was read. */
    public SchemeLine getRead() {
      return read;
    }

    /** The rows of the bands. */
    public List<StepFields> getSteps() {
      return steps;
    }

    /** The weight. */
    public @Nullable BigDecimal getWeight() {
      return weight;
    }

    /** Takes the weight. */
    public void setWeight(@Nullable BigDecimal weight) {
      this.weight = weight;
    }

    /** The least sample. */
    public @Nullable Long getSample() {
      return sample;
    }

    /** Takes the least sample. */
    public void setSample(@Nullable Long sample) {
      this.sample = sample;
    }

    /** The drawing of the bands. */
    public BandDrawing drawing(String gapWord, String label) {
      return new BandDrawing(
          steps.stream()
              .map(StepFields::step)
              .map(step -> new BandDrawing.Band(step.from(), step.to(), step.points()))
              .toList(),
          gapWord,
          label);
    }
  }

  /** A row of step bands while it is edited (分档表单); an empty edge is open. */
  public static class StepFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable BigDecimal from;
    private @Nullable BigDecimal to;
    private @Nullable BigDecimal points;

    StepFields(Curve.Step step) {
      from = step.from();
      to = step.to();
      points = step.points();
    }

    Curve.Step step() {
      return new Curve.Step(from, to, points == null ? BigDecimal.ZERO : points);
    }

    /** The lower edge. */
    public @Nullable BigDecimal getFrom() {
      return from;
    }

    /** Takes the lower edge. */
    public void setFrom(@Nullable BigDecimal from) {
      this.from = from;
    }

    /** The upper edge. */
    public @Nullable BigDecimal getTo() {
      return to;
    }

    /** Takes the upper edge. */
    public void setTo(@Nullable BigDecimal to) {
      this.to = to;
    }

    /** The points. */
    public @Nullable BigDecimal getPoints() {
      return points;
    }

    /** Takes the points. */
    public void setPoints(@Nullable BigDecimal points) {
      this.points = points;
    }
  }
}

package org.meritdesk.web.faces.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ContactLine;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.GateEffect;
import org.meritdesk.scoring.api.GradeBand;
import org.meritdesk.scoring.api.Loss;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.Outcome;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.web.faces.MeasureWords;
import org.meritdesk.web.faces.draw.ScoreRuler;

/**
 * One part of an agent's month as the page shows it (月度成绩单).
 *
 * @param appraisal what is shown
 * @param before the month before, or null
 * @param scheme what judged it, or null
 * @param lost where points were lost
 * @param contacts those behind the losses, as far as known
 * @param coefficients what the grades earn, where a plan says
 */
public record MonthSheet(
    Appraisal appraisal,
    @Nullable Appraisal before,
    @Nullable SchemeDocument scheme,
    List<Loss> lost,
    Map<Long, ContactLine> contacts,
    Map<String, String> coefficients,
    MeasureWords measures) {

  static final int LOSSES_SHOWN = 8;
  private static final int WAYS_SHOWN = 3;

  /** Copies the collections. */
  public MonthSheet {
    lost = List.copyOf(lost);
    contacts = Map.copyOf(contacts);
    coefficients = Map.copyOf(coefficients);
  }

  /** Whether the month moves still. */
  public boolean open() {
    return appraisal.state() == MonthState.OPEN;
  }

  /** Whether there is a score. */
  public boolean scored() {
    return appraisal.outcome() == Outcome.SCORED;
  }

  /** The grade in a word. */
  public String gradeName() {
    return measures.words().known("grade", appraisal.grade());
  }

  /** What the score gained since the month before, or nothing. */
  public String change() {
    BigDecimal now = appraisal.score();
    BigDecimal then = before == null ? null : before.score();
    return now == null || then == null ? "" : measures.figures().signed(now.subtract(then), 1);
  }

  /** Whether the score rose. */
  public boolean risen() {
    return change().startsWith("+");
  }

  /** The ruler, or null without a score. */
  public @Nullable ScoreRuler ruler() {
    return new ScoreScale(measures.words(), measures.figures(), coefficients)
        .of(appraisal, bands());
  }

  /** The next better grade, or null. */
  public @Nullable NextGrade next() {
    return NextGrade.of(appraisal, bands()).orElse(null);
  }

  /** The ways to more points. */
  public List<AdviceRow> ways() {
    return appraisal.advice().stream()
        .limit(WAYS_SHOWN)
        .map(advice -> AdviceRow.of(advice, measures))
        .toList();
  }

  private List<GradeBand> bands() {
    return scheme == null ? GradeBand.usual() : scheme.grades();
  }

  /** The scheme's name in the reader's language. */
  public String schemeName() {
    SchemeDocument document = scheme;
    if (document == null) {
      return "";
    }
    String name = document.names().get(measures.words().locale().toLanguageTag());
    return name == null ? document.code() : name;
  }

  /** The measures. */
  public List<LineRow> lines() {
    return new LineRows(measures).of(appraisal, scheme);
  }

  /** The dearest contacts. */
  public List<LossRow> losses() {
    return new LossRows(measures, contacts).of(lost, LOSSES_SHOWN);
  }

  /** How many contacts cost something. */
  public long lossCount() {
    return LossRows.count(lost);
  }

  /** What was lost in all. */
  public BigDecimal lossTotal() {
    return LossRows.total(lost);
  }

  /** What each line lost. */
  public List<LineLoss> lossesByLine() {
    return lost.stream()
        .filter(loss -> loss.lost().signum() > 0)
        .map(
            loss ->
                new LineLoss(
                    loss.measure(),
                    measures.name(loss.measure()),
                    measures.figures().signed(loss.lost().negate(), 1)))
        .toList();
  }

  /** The gates that were breached. */
  public List<BreachRow> breaches() {
    return appraisal.breaches().stream().map(each -> BreachRow.of(each, measures)).toList();
  }

  /** Whether a breach took the whole month. */
  public boolean vetoed() {
    return appraisal.breaches().stream()
        .anyMatch(breach -> breach.gate().effect() == GateEffect.VETO);
  }
}

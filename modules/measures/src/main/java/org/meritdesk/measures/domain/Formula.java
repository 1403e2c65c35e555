package org.meritdesk.measures.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Interval;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Reason;
import org.meritdesk.measures.api.SubjectKind;

/**
 * How a measure divides a tally (指标公式): the only place that divides.
 *
 * @param scale how many stored units make one published unit
 */
public record Formula(Basis basis, Form form, long scale) {

  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final long MS = 1000;
  private static final long MILLIONTHS = 1_000_000;
  private static final Map<Measure, Formula> ALL = all();

  /** The shape of a formula. */
  public enum Form {
    /** Σ numerator. */
    SUM,
    /** Σ numerator ÷ Σ denominator × 100. */
    RATE,
    /** The same where the pieces are stretches of time, not things that can be counted. */
    TIME_RATE,
    /** Σ numerator ÷ Σ denominator where single answers are not kept. */
    AVERAGE,
    /** Σ ÷ n of the list. */
    MEAN,
    /** percentile_cont(0.5) of the list. */
    MEDIAN,
    /** percentile_cont(0.9) of the list. */
    NINETIETH
  }

  /** The formula of a measure. */
  public static Formula of(Measure measure) {
    return Objects.requireNonNull(ALL.get(measure), measure::name);
  }

  /** Whether such a subject can have the measure: contacts nobody took belong to queues. */
  public boolean owned(SubjectKind kind) {
    return kind == SubjectKind.QUEUE
        ? basis != Basis.OCCUPANCY
        : kind == SubjectKind.COMPANY
            || switch (basis) {
              case OFFERED, ABANDONED, ABANDONMENT, LEVEL_A, LEVEL_B, LEVEL_C -> false;
              default -> true;
            };
  }

  /** The measurement of a subject whose tally this is. */
  public Measurement of(SubjectKind kind, Tally tally) {
    if (!owned(kind)) {
      return new NotMeasurable(Reason.NOT_OWNED_BY_SUBJECT, 0);
    }
    long denominator = tally.denominator(basis);
    if (denominator <= 0) {
      return new NotMeasurable(
          tally.excluded(basis) > 0 ? Reason.ALL_EXCLUDED : Reason.NO_FACTS, 0);
    }
    BigDecimal numerator = BigDecimal.valueOf(tally.numerator(basis));
    BigDecimal over = BigDecimal.valueOf(denominator);
    return switch (form) {
      case SUM -> new Measured(unit(numerator), denominator, null);
      case RATE ->
          new Measured(
              numerator.movePointRight(2).divide(over, EXACT),
              denominator / scale,
              Confidence.wilson(tally.numerator(basis) / scale, denominator / scale));
      case TIME_RATE ->
          new Measured(numerator.movePointRight(2).divide(over, EXACT), tally.count(basis), null);
      case AVERAGE ->
          new Measured(
              numerator.divide(over.multiply(BigDecimal.valueOf(scale)), EXACT), denominator, null);
      case MEAN ->
          new Measured(
              numerator.divide(over.multiply(BigDecimal.valueOf(scale)), EXACT),
              denominator,
              possible(Confidence.mean(tally.values(basis), scale)));
      case MEDIAN -> percentile(tally, 5);
      case NINETIETH -> percentile(tally, 9);
    };
  }

  /** A mean on a scale with ends stays between them. */
  private @Nullable Interval possible(@Nullable Interval span) {
    if (span == null) {
      return null;
    }
    return switch (basis) {
      case INSPECTION_SCORE -> span.within(BigDecimal.ZERO, BigDecimal.valueOf(100));
      case RATING -> span.within(BigDecimal.ONE, BigDecimal.valueOf(5));
      default -> span.within(BigDecimal.ZERO, span.high());
    };
  }

  private Measurement percentile(Tally tally, int tenths) {
    long[] sorted = tally.values(basis);
    return new Measured(unit(Percentile.of(sorted, tenths)), sorted.length, null);
  }

  private BigDecimal unit(BigDecimal stored) {
    return stored.divide(BigDecimal.valueOf(scale), EXACT);
  }

  private static Map<Measure, Formula> all() {
    Map<Measure, Formula> map = new EnumMap<>(Measure.class);
    map.put(Measure.CONTACTS_OFFERED, new Formula(Basis.OFFERED, Form.SUM, 1));
    map.put(Measure.CONTACTS_HANDLED, new Formula(Basis.HANDLED, Form.SUM, 1));
    map.put(Measure.CONTACTS_ABANDONED, new Formula(Basis.ABANDONED, Form.SUM, 1));
    map.put(Measure.ABANDONMENT_RATE, rate(Basis.ABANDONMENT));
    map.put(Measure.SPEED_OF_ANSWER_AVG, mean(Basis.WAIT));
    map.put(Measure.SPEED_OF_ANSWER_P50, new Formula(Basis.WAIT, Form.MEDIAN, MS));
    map.put(Measure.SPEED_OF_ANSWER_P90, new Formula(Basis.WAIT, Form.NINETIETH, MS));
    map.put(Measure.SERVICE_LEVEL_A, rate(Basis.LEVEL_A));
    map.put(Measure.SERVICE_LEVEL_B, rate(Basis.LEVEL_B));
    map.put(Measure.SERVICE_LEVEL_C, rate(Basis.LEVEL_C));
    map.put(Measure.SERVICE_LEVEL_D, rate(Basis.LEVEL_D));
    map.put(Measure.TALK_TIME, mean(Basis.TALK));
    map.put(Measure.HOLD_TIME, mean(Basis.HOLD));
    map.put(Measure.AFTER_CONTACT_TIME, mean(Basis.WRAPUP));
    map.put(Measure.HANDLE_TIME, mean(Basis.HANDLING));
    map.put(Measure.OCCUPANCY, new Formula(Basis.OCCUPANCY, Form.TIME_RATE, 1));
    map.put(Measure.TRANSFER_RATE, rate(Basis.TRANSFER));
    map.put(Measure.FIRST_RESPONSE_TIME, mean(Basis.FIRST_RESPONSE));
    map.put(Measure.AVERAGE_RESPONSE_TIME, mean(Basis.RESPONSE));
    map.put(Measure.TURNS, new Formula(Basis.TURNS, Form.MEAN, 1));
    map.put(Measure.THREE_MINUTE_REPLY_RATE, rate(Basis.THREE_MINUTES));
    map.put(Measure.UNANSWERED_RATE, rate(Basis.UNANSWERED));
    map.put(Measure.FCR, rate(Basis.SOLVED_OF_FIRST));
    map.put(Measure.FCR_ALL, rate(Basis.SOLVED_OF_ALL));
    map.put(Measure.CSAT_MEAN, new Formula(Basis.RATING, Form.MEAN, MILLIONTHS));
    map.put(Measure.CSAT_TOP_TWO, rate(Basis.TOP_TWO));
    map.put(Measure.COMPLAINT_RATE, rate(Basis.COMPLAINT));
    map.put(Measure.ESCALATION_RATE, rate(Basis.COMPLAINT_ESCALATION));
    map.put(Measure.ESCALATION_RATE_CONTACTS, rate(Basis.ESCALATED_CONTACT));
    map.put(Measure.CONVERSION_RATE, new Formula(Basis.CONVERSION, Form.RATE, MILLIONTHS));
    map.put(Measure.SALES_AMOUNT, new Formula(Basis.SALES, Form.SUM, MILLIONTHS));
    map.put(Measure.RETURNS_AVOIDED, new Formula(Basis.RETURNS, Form.SUM, MILLIONTHS));
    map.put(Measure.QUALITY_SCORE, new Formula(Basis.INSPECTION_SCORE, Form.MEAN, MILLIONTHS));
    map.put(Measure.ATTITUDE_PASS_RATE, rate(Basis.ATTITUDE));
    map.put(Measure.SCRIPT_COMPLIANCE, rate(Basis.SCRIPT));
    map.put(Measure.PROCESS_COMPLIANCE, rate(Basis.PROCESS));
    map.put(Measure.COMPLIANCE_BREACHES, new Formula(Basis.BREACH, Form.SUM, 1));
    map.put(Measure.TRAINING_ATTENDANCE_RATE, rate(Basis.ATTENDANCE));
    map.put(Measure.EXAM_PASS_RATE, rate(Basis.EXAM));
    map.put(Measure.KNOWLEDGE_SHARING_RATE, rate(Basis.SHARING));
    map.put(
        Measure.CROSS_DEPARTMENT_SCORE, new Formula(Basis.COOPERATION, Form.AVERAGE, MILLIONTHS));
    return map;
  }

  private static Formula rate(Basis basis) {
    return new Formula(basis, Form.RATE, 1);
  }

  private static Formula mean(Basis basis) {
    return new Formula(basis, Form.MEAN, basis == Basis.RATING ? MILLIONTHS : MS);
  }
}

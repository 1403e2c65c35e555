package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.BonusForecast;
import org.meritdesk.incentive.api.Forecasts;
import org.meritdesk.incentive.api.LineReason;
import org.meritdesk.incentive.api.PayRight;
import org.meritdesk.incentive.api.StatementLine;
import org.meritdesk.incentive.domain.PayPart;
import org.meritdesk.people.api.Caller;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.Appraisals;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.ScoreOutlook;
import org.meritdesk.scoring.api.ScoreOutlooks;

/** Pays an open month by the scores of now and by the ends of their intervals (奖金预测). */
@ApplicationScoped
class Forecaster implements Forecasts {

  private Appraisals appraisals;
  private ScoreOutlooks outlooks;
  private StatementMaker statements;
  private Clock clock;

  @Inject
  Forecaster(
      Appraisals appraisals, ScoreOutlooks outlooks, StatementMaker statements, Clock clock) {
    this.appraisals = appraisals;
    this.outlooks = outlooks;
    this.statements = statements;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected Forecaster() {}

  @Override
  public Optional<BonusForecast> of(long agentId, YearMonth month, Caller who) {
    boolean own = Long.valueOf(agentId).equals(who.agentId());
    List<Appraisal> parts =
        own || PayRight.REVIEW.heldBy(who) ? appraisals.ofAgent(agentId, month, who) : List.of();
    if (parts.isEmpty() || parts.stream().anyMatch(each -> each.state() != MonthState.OPEN)) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(who.zone()));
    List<Integer> gone = parts.stream().map(each -> gone(each, today)).toList();
    int daysGone = gone.stream().mapToInt(Integer::intValue).sum();
    int days = parts.stream().mapToInt(Appraisal::days).sum();
    List<ScoreOutlook> scores = outlooks.of(parts);
    List<StatementLine> now = lines(month, parts, scores, ScoreOutlook::score, null);
    boolean enough =
        scores.stream().anyMatch(each -> each.score() != null)
            && now.stream().noneMatch(each -> each.reason() == LineReason.POOL_OPEN);
    return Optional.of(
        new BonusForecast(
            month,
            daysGone,
            days,
            StatementMaker.currency(statements.inForce(month)),
            enough ? sum(lines(month, parts, scores, ScoreOutlook::score, gone)) : null,
            enough ? sum(now) : null,
            enough ? sum(lines(month, parts, scores, ScoreOutlook::low, null)) : null,
            enough ? sum(lines(month, parts, scores, ScoreOutlook::high, null)) : null));
  }

  private static int gone(Appraisal part, LocalDate today) {
    LocalDate end = today.isBefore(part.toExclusive()) ? today : part.toExclusive();
    return (int) Math.max(0, ChronoUnit.DAYS.between(part.from(), end));
  }

  private List<StatementLine> lines(
      YearMonth month,
      List<Appraisal> parts,
      List<ScoreOutlook> scores,
      Function<ScoreOutlook, @Nullable BigDecimal> which,
      @Nullable List<Integer> days) {
    List<PayPart> known = statements.parts(parts);
    List<PayPart> wanted = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      PayPart each = known.get(i);
      wanted.add(each.with(which.apply(scores.get(i)), days == null ? each.days() : days.get(i)));
    }
    return statements.lines(month, parts, wanted);
  }

  private static BigDecimal sum(List<StatementLine> lines) {
    return lines.stream()
        .map(StatementLine::amount)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}

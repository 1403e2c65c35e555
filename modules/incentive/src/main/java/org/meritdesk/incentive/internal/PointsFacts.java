package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.incentive.api.HonourState;
import org.meritdesk.incentive.api.PointsReason;
import org.meritdesk.incentive.domain.PointsDue.Fact;
import org.meritdesk.incentive.domain.PointsDue.Source;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Workforce;
import org.meritdesk.people.api.WorkingAccount;
import org.meritdesk.quality.api.Cases;
import org.meritdesk.training.api.ClassHours;
import org.meritdesk.training.api.Mentoring;

/** What people did in a month that may earn points (积分事实), from those who know it. */
@ApplicationScoped
class PointsFacts {

  private Jdbi jdbi;
  private ClassHours hours;
  private Mentoring mentoring;
  private Cases cases;
  private Measurements measurements;
  private Workforce workforce;
  private Clock clock;

  @Inject
  PointsFacts(
      Jdbi jdbi,
      ClassHours hours,
      Mentoring mentoring,
      Cases cases,
      Measurements measurements,
      Workforce workforce,
      Clock clock) {
    this.jdbi = jdbi;
    this.hours = hours;
    this.mentoring = mentoring;
    this.cases = cases;
    this.measurements = measurements;
    this.workforce = workforce;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected PointsFacts() {}

  /** All of a month. */
  public List<Fact> of(YearMonth month) {
    LocalDate from = month.atDay(1);
    LocalDate end = month.plusMonths(1).atDay(1);
    List<Fact> found = new ArrayList<>();
    hours
        .confirmed(from, end)
        .forEach((id, all) -> add(found, PointsReason.CLASS_HOURS, month, id, all));
    mentoring
        .minutes(from, end)
        .forEach((id, all) -> add(found, PointsReason.MENTORING, month, id, all));
    cases
        .sharers(
            from.atStartOfDay(clock.getZone()).toInstant(),
            end.atStartOfDay(clock.getZone()).toInstant())
        .forEach(each -> add(found, PointsReason.SHARING, month, each.agentId(), each.cases()));
    cooperation(month, found);
    honours(month, found);
    praise(month, found);
    return found;
  }

  private void cooperation(YearMonth month, List<Fact> found) {
    Set<Subject> people =
        workforce.accounts().stream()
            .map(WorkingAccount::agentId)
            .map(Subject::agent)
            .collect(Collectors.toSet());
    Map<Subject, Map<Measure, Measurement>> rated =
        measurements.of(
            people,
            month.atDay(1),
            month.plusMonths(1).atDay(1),
            Set.of(Measure.CROSS_DEPARTMENT_SCORE));
    rated.forEach(
        (subject, each) -> {
          if (each.get(Measure.CROSS_DEPARTMENT_SCORE) instanceof Measured score) {
            found.add(fact(PointsReason.COOPERATION, month, subject.id(), score.value()));
          }
        });
  }

  private void honours(YearMonth month, List<Fact> found) {
    jdbi.withHandle(HonourRows::all).stream()
        .filter(each -> each.state() == HonourState.CONFIRMED && each.month().equals(month))
        .forEach(
            each ->
                found.add(
                    new Fact(
                        new Source(PointsReason.HONOUR, Long.toString(each.id())),
                        each.agentId(),
                        month.atEndOfMonth(),
                        BigDecimal.ONE)));
  }

  private void praise(YearMonth month, List<Fact> found) {
    jdbi.withHandle(handle -> PraiseRows.accepted(handle, month))
        .forEach(
            each ->
                found.add(
                    new Fact(
                        new Source(PointsReason.PRAISE, Long.toString(each.id())),
                        each.agentId(),
                        each.receivedOn(),
                        BigDecimal.ONE)));
  }

  private static void add(
      List<Fact> found, PointsReason reason, YearMonth month, long agent, long quantity) {
    if (quantity > 0) {
      found.add(fact(reason, month, agent, BigDecimal.valueOf(quantity)));
    }
  }

  /** What counts up over a month is one source per agent and month. */
  private static Fact fact(PointsReason reason, YearMonth month, long agent, BigDecimal quantity) {
    return new Fact(new Source(reason, month + "/" + agent), agent, month.atEndOfMonth(), quantity);
  }
}

package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.Benchmark;
import org.meritdesk.training.api.BenchmarkGap;
import org.meritdesk.training.api.BenchmarkMonth;
import org.meritdesk.training.api.Benchmarks;
import org.meritdesk.training.api.CoachingProblem;
import org.meritdesk.training.api.CoachingRight;
import org.meritdesk.training.domain.Gaps;

/** Keeps reference values of the trade (行业参考值管理). */
@ApplicationScoped
class BenchmarkBook implements Benchmarks {

  private static final int MOST_WORDS = 300;
  private static final int MONTHS_BACK = 12;

  private Jdbi jdbi;
  private Measurements measurements;
  private Agents agents;
  private Teams teams;
  private Audit audit;
  private Clock clock;

  @Inject
  BenchmarkBook(
      Jdbi jdbi, Measurements measurements, Agents agents, Teams teams, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.measurements = measurements;
    this.agents = agents;
    this.teams = teams;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected BenchmarkBook() {}

  @Override
  public List<Benchmark> all(Caller who) {
    CoachingRight.SEE_BENCHMARKS.demandOf(who);
    return jdbi.withHandle(BenchmarkRows::all);
  }

  @Override
  @Transactional
  public Benchmark keep(Benchmark benchmark, Caller who) {
    CoachingRight.KEEP_BENCHMARKS.demandOf(who);
    check(benchmark);
    long id =
        jdbi.inTransaction(
            handle -> {
              if (benchmark.id() == 0) {
                return BenchmarkRows.insert(handle, benchmark, who.name(), clock.instant());
              }
              if (!BenchmarkRows.update(handle, benchmark, who.name(), clock.instant())) {
                throw CoachingProblem.BENCHMARK_NOT_FOUND.problem("benchmark", benchmark.id());
              }
              return benchmark.id();
            });
    audit.record(
        who,
        "benchmark.kept",
        "benchmark",
        Long.toString(id),
        null,
        Map.of(
            "measure", benchmark.measure().name(),
            "value", benchmark.value(),
            "source", benchmark.source().strip()));
    return all(who).stream().filter(each -> each.id() == id).findFirst().orElseThrow();
  }

  private void check(Benchmark benchmark) {
    if (benchmark.measure() == null) {
      throw CoachingProblem.BENCHMARK_FIELD.problem("field", "measure");
    }
    if (benchmark.value() == null) {
      throw CoachingProblem.BENCHMARK_FIELD.problem("field", "value");
    }
    if (!words(benchmark.about())) {
      throw CoachingProblem.BENCHMARK_FIELD.problem("field", "about");
    }
    if (!words(benchmark.source())) {
      throw CoachingProblem.BENCHMARK_FIELD.problem("field", "source");
    }
    LocalDate day = benchmark.publishedOn();
    if (day == null || day.isAfter(LocalDate.now(clock).plusDays(1))) {
      throw CoachingProblem.BENCHMARK_FIELD.problem("field", "publishedOn");
    }
  }

  private static boolean words(String text) {
    return text != null && !text.isBlank() && text.length() <= MOST_WORDS;
  }

  @Override
  @Transactional
  public void remove(long id, String reason, Caller who) {
    CoachingRight.KEEP_BENCHMARKS.demandOf(who);
    if (!jdbi.inTransaction(handle -> BenchmarkRows.delete(handle, id))) {
      throw CoachingProblem.BENCHMARK_NOT_FOUND.problem("benchmark", id);
    }
    audit.record(
        who, "benchmark.removed", "benchmark", Long.toString(id), reason.strip(), Map.of());
  }

  @Override
  public List<BenchmarkGap> beside(
      Subject subject, LocalDate from, LocalDate toExclusive, Caller who) {
    CoachingRight.SEE_BENCHMARKS.demandOf(who);
    demandSeen(subject, who);
    return gaps(newest(), subject, from, toExclusive);
  }

  @Override
  public BenchmarkMonth newest(Subject subject, YearMonth notAfter, Caller who) {
    CoachingRight.SEE_BENCHMARKS.demandOf(who);
    demandSeen(subject, who);
    Map<Measure, Benchmark> newest = newest();
    for (int back = 0; back < MONTHS_BACK && !newest.isEmpty(); back++) {
      YearMonth month = notAfter.minusMonths(back);
      List<BenchmarkGap> gaps = gaps(newest, subject, month.atDay(1), month.plusMonths(1).atDay(1));
      if (gaps.stream().anyMatch(each -> each.own() != null)) {
        return new BenchmarkMonth(month, gaps);
      }
    }
    return new BenchmarkMonth(
        notAfter, gaps(newest, subject, notAfter.atDay(1), notAfter.plusMonths(1).atDay(1)));
  }

  /** Of each measure the value that was published last. */
  private Map<Measure, Benchmark> newest() {
    Map<Measure, Benchmark> newest = new LinkedHashMap<>();
    jdbi.withHandle(BenchmarkRows::all).forEach(each -> newest.putIfAbsent(each.measure(), each));
    return newest;
  }

  private List<BenchmarkGap> gaps(
      Map<Measure, Benchmark> newest, Subject subject, LocalDate from, LocalDate toExclusive) {
    if (newest.isEmpty()) {
      return List.of();
    }
    Map<Measure, Measurement> own = measurements.of(subject, from, toExclusive, newest.keySet());
    return newest.values().stream().map(each -> Gaps.of(each, own.get(each.measure()))).toList();
  }

  /** An agent the own figures, a lead also those of led teams; the company is nobody's secret. */
  private void demandSeen(Subject subject, Caller who) {
    if (subject.kind() == SubjectKind.AGENT) {
      agents.get(subject.id(), who);
    } else if (who.onlyAgent()) {
      throw PeopleProblem.NOT_ALLOWED.problem("caller", who.name());
    } else if (subject.kind() == SubjectKind.TEAM && !sees(subject.id(), who)) {
      throw PeopleProblem.TEAM_NOT_FOUND.problem("team", subject.id());
    }
  }

  private boolean sees(long team, Caller who) {
    return LedTeams.bound(who)
        ? LedTeams.ids(teams.all(), LocalDate.now(clock), who).contains(team)
        : teams.all().stream().anyMatch(each -> each.id() == team);
  }
}

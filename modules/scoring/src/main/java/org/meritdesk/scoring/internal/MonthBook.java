package org.meritdesk.scoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.Cutoff;
import org.meritdesk.measures.api.Cells;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.Loss;
import org.meritdesk.scoring.api.MonthPublished;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.MonthView;
import org.meritdesk.scoring.api.Months;
import org.meritdesk.scoring.api.OpenRepeat;
import org.meritdesk.scoring.api.ScoringProblem;
import org.meritdesk.scoring.api.ScoringRight;
import org.meritdesk.scoring.domain.CanonicalForm;

/**
 * Closes and publishes months (月结). A closing waits for intake's running commits, works off the
 * dirty cells, then freezes figures, points and losses in one transaction; a second person decides.
 */
@ApplicationScoped
class MonthBook implements Months {

  private static final int CELLS_AT_ONCE = 500;
  private static final Duration WAIT = Duration.ofMillis(200);
  private static final int MOST_WAITS = 150;

  private Jdbi jdbi;
  private Appraiser appraiser;
  private LossFinder losses;
  private Cells cells;
  private Cutoff cutoff;
  private Audit audit;
  private Clock clock;
  private Event<MonthPublished> published;

  @Inject
  MonthBook(
      Jdbi jdbi,
      Appraiser appraiser,
      LossFinder losses,
      Cells cells,
      Cutoff cutoff,
      Audit audit,
      Clock clock,
      Event<MonthPublished> published) {
    this.jdbi = jdbi;
    this.appraiser = appraiser;
    this.losses = losses;
    this.cells = cells;
    this.cutoff = cutoff;
    this.audit = audit;
    this.clock = clock;
    this.published = published;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected MonthBook() {}

  @Override
  public MonthView get(YearMonth month) {
    return jdbi.withHandle(handle -> view(handle, month));
  }

  @Override
  public List<MonthView> all() {
    return jdbi.withHandle(
        handle -> ClosingRows.months(handle).stream().map(month -> view(handle, month)).toList());
  }

  @Override
  @Transactional
  public MonthView close(YearMonth month, Caller maker) {
    return close(month, null, maker);
  }

  @Override
  @Transactional
  public MonthView revise(YearMonth month, String reason, Caller maker) {
    if (reason.isBlank()) {
      throw ScoringProblem.REASON_REQUIRED.problem();
    }
    return close(month, reason, maker);
  }

  @Override
  @Transactional
  public MonthView publish(YearMonth month, Caller checker) {
    ClosingRows.Row closing = decide(month, "PUBLISHED", null, checker);
    published.fire(new MonthPublished(month, closing.revision()));
    return get(month);
  }

  @Override
  @Transactional
  public MonthView sendBack(YearMonth month, String reason, Caller checker) {
    if (reason.isBlank()) {
      throw ScoringProblem.REASON_REQUIRED.problem();
    }
    decide(month, "SENT_BACK", reason, checker);
    return get(month);
  }

  private MonthView close(YearMonth month, @Nullable String reason, Caller maker) {
    ScoringRight.CLOSE_MONTHS.demandOf(maker);
    refuseUnfinished(month);
    drain();
    return jdbi.inTransaction(
        handle -> {
          long batch = cutoff.holdAtLastBatch();
          drain();
          List<ClosingRows.Row> before = ClosingRows.of(handle, month);
          refuseWrongState(month, before, reason != null);
          Instant now = clock.instant();
          List<Appraised> appraised = appraiser.appraise(month);
          ClosingRows.Row closing =
              ClosingRows.insert(
                  handle,
                  month,
                  1 + (int) before.stream().filter(row -> row.is("PUBLISHED")).count(),
                  batch,
                  maker.name(),
                  now,
                  reason,
                  CanonicalForm.digest(
                      appraised.stream().map(each -> each.appraisal().digest()).toList()));
          ClosingRows.insertRepeats(handle, closing.closingId(), openRepeats(month, now));
          AppraisalWriter writer = new AppraisalWriter(handle, closing);
          List<List<Loss>> found = losses.of(appraised);
          for (int i = 0; i < appraised.size(); i++) {
            writer.write(appraised.get(i), found.get(i));
          }
          note(maker, reason == null ? "month.closed" : "month.revised", closing, reason);
          return view(handle, month);
        });
  }

  private ClosingRows.Row decide(
      YearMonth month, String decision, @Nullable String reason, Caller checker) {
    ScoringRight.APPROVE.demandOf(checker);
    return jdbi.inTransaction(
        handle -> {
          ClosingRows.Row closing =
              ClosingRows.of(handle, month).stream()
                  .filter(row -> row.is("CLOSED"))
                  .findFirst()
                  .orElseThrow(
                      () -> ScoringProblem.MONTH_NOT_CLOSED.problem("month", month.toString()));
          checker.demandOther(ScoringProblem.SAME_PERSON, closing.closedBy());
          if (!ClosingRows.decide(
              handle, closing.closingId(), decision, checker.name(), reason, clock.instant())) {
            throw ScoringProblem.MONTH_NOT_CLOSED.problem("month", month.toString());
          }
          note(
              checker,
              decision.equals("PUBLISHED") ? "month.published" : "month.sent-back",
              closing,
              reason);
          return closing;
        });
  }

  /** Works off what is dirty; what another worker has claimed is waited for. */
  private void drain() {
    int waits = 0;
    while (cells.pending() > 0) {
      if (cells.work(CELLS_AT_ONCE) == 0) {
        if (++waits > MOST_WAITS) {
          throw ScoringProblem.CELLS_PENDING.problem("cells", cells.pending());
        }
        LockSupport.parkNanos(WAIT.toNanos());
      }
    }
  }

  /** A month has ended when its last day is over everywhere. */
  private void refuseUnfinished(YearMonth month) {
    ZoneId last = ZoneOffset.ofHours(-12);
    if (LocalDate.ofInstant(clock.instant(), last).isBefore(month.plusMonths(1).atDay(1))) {
      throw ScoringProblem.MONTH_NOT_OVER.problem("month", month.toString());
    }
  }

  private static void refuseWrongState(
      YearMonth month, List<ClosingRows.Row> before, boolean revision) {
    if (before.stream().anyMatch(row -> row.is("CLOSED"))) {
      throw ScoringProblem.MONTH_CLOSED.problem("month", month.toString());
    }
    boolean everPublished = before.stream().anyMatch(row -> row.is("PUBLISHED"));
    if (everPublished && !revision) {
      throw ScoringProblem.MONTH_PUBLISHED.problem("month", month.toString());
    }
    if (!everPublished && revision) {
      throw ScoringProblem.MONTH_NOT_PUBLISHED.problem("month", month.toString());
    }
  }

  private List<OpenRepeat> openRepeats(YearMonth month, Instant asOf) {
    return cutoff.openWindows(month.atDay(1), month.plusMonths(1).atDay(1), asOf).stream()
        .map(open -> new OpenRepeat(open.recordId(), open.closedAt(), open.openUntil()))
        .toList();
  }

  private MonthView view(Handle handle, YearMonth month) {
    List<ClosingRows.Row> closings = ClosingRows.of(handle, month);
    ClosingRows.@Nullable Row current =
        closings.stream().filter(row -> !row.is("SENT_BACK")).findFirst().orElse(null);
    @Nullable String sentBack =
        closings.isEmpty() || !closings.get(0).is("SENT_BACK") ? null : closings.get(0).reason();
    if (current == null) {
      return MonthViews.open(
          month,
          sentBack,
          appraiser.appraise(month).stream().map(Appraised::appraisal).toList(),
          cells.pending(),
          openRepeats(month, clock.instant()));
    }
    List<Appraisal> kept = AppraisalReader.ofClosing(handle, current.closingId());
    return MonthViews.closed(
        current,
        MonthState.valueOf(current.state()),
        sentBack,
        kept,
        cells.pending(),
        ClosingRows.repeats(handle, current.closingId()));
  }

  private void note(Caller who, String action, ClosingRows.Row closing, @Nullable String reason) {
    audit.record(
        who,
        action,
        "month",
        closing.month().toString(),
        reason,
        Map.of("revision", closing.revision(), "digest", closing.digest()));
  }
}

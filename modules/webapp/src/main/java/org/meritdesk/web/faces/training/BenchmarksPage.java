package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.training.api.Benchmark;
import org.meritdesk.training.api.BenchmarkGap;
import org.meritdesk.training.api.BenchmarkMonth;
import org.meritdesk.training.api.Benchmarks;
import org.meritdesk.training.api.CoachingRight;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Reference values of the trade, and the reader's own figures beside them (行业参考值). */
@Named
@RequestScoped
public class BenchmarksPage {

  @Inject private Benchmarks benchmarks;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable List<Benchmark> found;
  private @Nullable BenchmarkMonth own;
  private Measure measure = Measure.FCR;
  private @Nullable BigDecimal value;
  private @Nullable String about;
  private @Nullable String source;
  private @Nullable LocalDate publishedOn;
  private @Nullable String reason;

  /** Adds one. */
  public void add() {
    BigDecimal figure = value;
    if (figure == null) {
      notices.refuse("benchmarks.value.missing");
      return;
    }
    benchmarks.keep(
        new Benchmark(
            0,
            measure,
            figure,
            about == null ? "" : about,
            source == null ? "" : source,
            getPublishedOn()),
        reader.caller());
    notices.done("benchmarks", "benchmarks.added");
  }

  /** Takes one out. */
  public void remove(long id) {
    if (reason == null || reason.isBlank()) {
      notices.refuse("benchmarks.reason.missing");
      return;
    }
    benchmarks.remove(id, reason, reader.caller());
    notices.done("benchmarks", "benchmarks.removed");
  }

  /** All of them. */
  public List<Benchmark> getFound() {
    List<Benchmark> known = found;
    if (known == null) {
      known = benchmarks.all(reader.caller());
      found = known;
    }
    return known;
  }

  /** The reader's own figures beside them, of the newest month that has any. */
  public BenchmarkMonth getOwn() {
    BenchmarkMonth known = own;
    if (known == null) {
      Long me = reader.caller().agentId();
      YearMonth last = YearMonth.from(reader.today()).minusMonths(1);
      known =
          me == null
              ? new BenchmarkMonth(last, List.of())
              : benchmarks.newest(Subject.agent(me), last, reader.caller());
      own = known;
    }
    return known;
  }

  /** The ground of the chip of a gap. */
  public String kind(BenchmarkGap gap) {
    return switch (gap.word()) {
      case BETTER -> "good";
      case WORSE -> "bad";
      case CHANGED -> "info";
      case STEADY, NOTHING_BEFORE, TOO_FEW -> "";
    };
  }

  /** Whether the reader keeps them. */
  public boolean isKeeps() {
    return CoachingRight.KEEP_BENCHMARKS.heldBy(reader.caller());
  }

  /** The measures to choose from. */
  public Measure[] getMeasures() {
    return Measure.values();
  }

  public Measure getMeasure() {
    return measure;
  }

  public void setMeasure(Measure measure) {
    this.measure = measure;
  }

  public @Nullable BigDecimal getValue() {
    return value;
  }

  public void setValue(@Nullable BigDecimal value) {
    this.value = value;
  }

  public @Nullable String getAbout() {
    return about;
  }

  public void setAbout(@Nullable String about) {
    this.about = about;
  }

  public @Nullable String getSource() {
    return source;
  }

  public void setSource(@Nullable String source) {
    this.source = source;
  }

  public LocalDate getPublishedOn() {
    LocalDate known = publishedOn;
    return known == null ? reader.today() : known;
  }

  public void setPublishedOn(@Nullable LocalDate publishedOn) {
    this.publishedOn = publishedOn;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}

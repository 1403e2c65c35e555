package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.quality.api.Draw;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.FormVersion;
import org.meritdesk.quality.api.Forms;
import org.meritdesk.quality.api.PlanVersion;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.QualityRight;
import org.meritdesk.quality.api.SampleStatement;
import org.meritdesk.quality.api.Sampling;
import org.meritdesk.quality.api.SamplingPlan;
import org.meritdesk.quality.domain.sampling.PlanCheck;
import org.meritdesk.quality.domain.sampling.SampleInterval;

/** Keeps plans and draws by them (抽样管理). */
@ApplicationScoped
class SamplingBook implements Sampling {

  private static final int DRAWS_SHOWN = 26;

  private Jdbi jdbi;
  private Forms forms;
  private InspectorList inspectors;
  private Drawing drawing;
  private Audit audit;
  private Clock clock;

  @Inject
  SamplingBook(
      Jdbi jdbi, Forms forms, InspectorList inspectors, Drawing drawing, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.forms = forms;
    this.inspectors = inspectors;
    this.drawing = drawing;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected SamplingBook() {}

  @Override
  public List<PlanVersion> plans() {
    return jdbi.withHandle(handle -> PlanRows.newest(handle)).stream().map(this::version).toList();
  }

  @Override
  public PlanVersion plan(String code) {
    return version(row(code));
  }

  @Override
  public List<FormFinding> check(SamplingPlan plan) {
    return PlanCheck.of(
        plan,
        forms.inForce(LocalDate.now(clock)).stream()
            .map(FormVersion::code)
            .collect(Collectors.toSet()),
        inspectors.logins());
  }

  @Override
  @Transactional
  public PlanVersion save(SamplingPlan plan, Caller who) {
    QualityRight.PLAN_SAMPLES.demandOf(who);
    List<FormFinding> findings = check(plan);
    if (!findings.isEmpty()) {
      throw QualityProblem.SAMPLING_PLAN_REFUSED.problem(
          "plan", String.valueOf(plan.code()), "findings", findings);
    }
    jdbi.useTransaction(handle -> PlanRows.add(handle, plan, who.name(), clock.instant()));
    PlanVersion saved = plan(plan.code());
    audit.record(
        who,
        "sampling-plan.saved",
        "sampling-plan",
        plan.code(),
        null,
        Map.of("version", saved.versionNo()));
    return saved;
  }

  @Override
  @Transactional
  public PlanVersion retire(String code, Caller who) {
    QualityRight.PLAN_SAMPLES.demandOf(who);
    PlanRows.Row row = row(code);
    if (!jdbi.inTransaction(handle -> PlanRows.retire(handle, code))) {
      throw QualityProblem.SAMPLING_PLAN_RETIRED.problem("plan", code);
    }
    audit.record(
        who,
        "sampling-plan.retired",
        "sampling-plan",
        code,
        null,
        Map.of("version", row.versionNo()));
    return plan(code);
  }

  @Override
  public Draw preview(String code, LocalDate day, Caller who) {
    QualityRight.PLAN_SAMPLES.demandOf(who);
    return drawing.of(row(code), monday(day));
  }

  @Override
  @Transactional
  public Draw draw(String code, LocalDate day, Caller who) {
    QualityRight.PLAN_SAMPLES.demandOf(who);
    return kept(row(code), monday(day), who);
  }

  @Override
  public List<Draw> draws(String code) {
    return jdbi.withHandle(handle -> DrawRows.of(handle, code, DRAWS_SHOWN));
  }

  @Override
  public Optional<Draw> draw(long drawId) {
    return jdbi.withHandle(handle -> DrawRows.one(handle, drawId)).stream().findFirst();
  }

  @Override
  @Transactional
  public int drawDue() {
    LocalDate last = monday(LocalDate.now(clock)).minusWeeks(1);
    int drawn = 0;
    for (PlanRows.Row plan : jdbi.withHandle(handle -> PlanRows.newest(handle))) {
      boolean open =
          plan.active()
              && check(plan.document()).isEmpty()
              && !jdbi.withHandle(handle -> DrawRows.exists(handle, plan.code(), last));
      if (open) {
        kept(plan, last, Caller.system());
        drawn++;
      }
    }
    return drawn;
  }

  @Override
  public SampleStatement statement(int sample, int population) {
    int drawn = Math.min(sample, population);
    BigDecimal margin = drawn == 0 ? null : SampleInterval.margin(drawn, population);
    OptionalInt needed = SampleInterval.neededToSeparate(80, 90, population);
    return new SampleStatement(
        drawn,
        population,
        margin,
        SampleInterval.separates(80, 90, drawn, population),
        needed.isPresent() ? needed.getAsInt() : null,
        population == 0 ? 0 : SampleInterval.sizeFor(5, population));
  }

  private Draw kept(PlanRows.Row plan, LocalDate from, Caller who) {
    if (!plan.active()) {
      throw QualityProblem.SAMPLING_PLAN_RETIRED.problem("plan", plan.code());
    }
    LocalDate today = LocalDate.now(clock);
    if (today.isBefore(from.plusWeeks(1))) {
      throw QualityProblem.WEEK_NOT_OVER.problem("from", from);
    }
    Draw draw = drawing.of(plan, from);
    long drawId =
        jdbi.inTransaction(
            handle ->
                DrawRows.keep(
                    handle,
                    draw,
                    plan.document().form(),
                    today.plusDays(plan.document().dueDays()),
                    who.name(),
                    clock.instant()));
    if (drawId == 0) {
      throw QualityProblem.ALREADY_DRAWN.problem("plan", plan.code(), "from", from);
    }
    audit.record(
        who,
        "sampling-plan.drawn",
        "sampling-plan",
        plan.code(),
        null,
        Map.of("draw", drawId, "seed", draw.seed(), "drawn", draw.drawn()));
    return draw(drawId).orElseThrow();
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private PlanRows.Row row(String code) {
    return jdbi.withHandle(handle -> PlanRows.newest(handle, code))
        .orElseThrow(() -> QualityProblem.SAMPLING_PLAN_NOT_FOUND.problem("plan", code));
  }

  private PlanVersion version(PlanRows.Row row) {
    return new PlanVersion(
        row.planId(),
        row.code(),
        row.versionNo(),
        row.active(),
        row.document(),
        check(row.document()),
        row.madeBy(),
        row.madeAt());
  }
}

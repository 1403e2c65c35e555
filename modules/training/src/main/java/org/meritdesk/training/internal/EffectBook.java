package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.CourseEffect;
import org.meritdesk.training.api.EffectFigure;
import org.meritdesk.training.api.EffectQuery;
import org.meritdesk.training.api.EffectReport;
import org.meritdesk.training.api.Feedback;
import org.meritdesk.training.api.LearningProblem;
import org.meritdesk.training.api.LearningRight;
import org.meritdesk.training.api.LearntBy;
import org.meritdesk.training.api.SessionEffect;
import org.meritdesk.training.api.TrainingEffects;
import org.meritdesk.training.api.TrainingProblem;
import org.meritdesk.training.domain.CostCheck;
import org.meritdesk.training.domain.EffectWindow;
import org.meritdesk.training.domain.PainMeasures;

/** Reports what training changed (培训效果管理). */
@ApplicationScoped
class EffectBook implements TrainingEffects {

  private static final int LONGEST = 366;
  private static final int MOST_WEEKS = 8;

  private Jdbi jdbi;
  private EffectScene scene;
  private Feedback feedback;
  private Measurements measurements;
  private Agents agents;
  private Audit audit;
  private Clock clock;

  @Inject
  EffectBook(
      Jdbi jdbi,
      EffectScene scene,
      Feedback feedback,
      Measurements measurements,
      Agents agents,
      Audit audit,
      Clock clock) {
    this.jdbi = jdbi;
    this.scene = scene;
    this.feedback = feedback;
    this.measurements = measurements;
    this.agents = agents;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected EffectBook() {}

  @Override
  public EffectReport report(EffectQuery query, Caller who) {
    LearningRight.SEE_EFFECTS.demandOf(who);
    LocalDate from = query.from();
    LocalDate to = query.toExclusive();
    if (!to.isAfter(from)
        || to.isAfter(from.plusDays(LONGEST))
        || query.weeks() < 1
        || query.weeks() > MOST_WEEKS) {
      throw LearningProblem.EFFECT_SPAN.problem(
          "from", from.toString(), "to", to.toString(), "weeks", query.weeks());
    }
    String course = query.course();
    List<LearningRows.Held> held =
        jdbi.withHandle(handle -> LearningRows.during(handle, from, to)).stream()
            .filter(
                each -> course == null || course.isBlank() || course.equals(each.document().code()))
            .toList();
    Map<String, EffectSum> sums = new LinkedHashMap<>();
    List<SessionEffect> sessions = new ArrayList<>();
    for (LearningRows.Held each : held) {
      EffectSum sum =
          sums.computeIfAbsent(
              each.document().code(), code -> new EffectSum(scene, query.weeks(), today()));
      sessions.add(view(each, sum.add(each), query.weeks(), who));
    }
    List<CourseEffect> courses =
        sums.values().stream()
            .map(sum -> sum.view(feedback.together(sum.sessions()), mayCost(who)))
            .toList();
    return new EffectReport(from, to, query.weeks(), courses, sessions);
  }

  @Override
  public SessionEffect of(long sessionId, Caller who) {
    LearningRight.SEE_EFFECTS.demandOf(who);
    LearningRows.Held held = held(sessionId);
    EffectSum sum = new EffectSum(scene, EffectWindow.TWO_WEEKS, today());
    return view(held, sum.add(held), EffectWindow.TWO_WEEKS, who);
  }

  @Override
  @Transactional
  public SessionEffect cost(long sessionId, BigDecimal fees, BigDecimal hourlyRate, Caller who) {
    LearningRight.KEEP_COSTS.demandOf(who);
    CostCheck.wrong(fees, hourlyRate)
        .ifPresent(
            field -> {
              throw LearningProblem.COST_FIELD.problem("field", field);
            });
    held(sessionId);
    jdbi.useTransaction(
        handle ->
            LearningRows.cost(handle, sessionId, fees, hourlyRate, who.name(), clock.instant()));
    audit.record(
        who,
        "training-cost.said",
        "training-session",
        Long.toString(sessionId),
        null,
        Map.of("fees", fees, "hourlyRate", hourlyRate));
    return of(sessionId, who);
  }

  @Override
  public List<LearntBy> learntBy(long agentId, LocalDate from, LocalDate toExclusive, Caller who) {
    if (!Long.valueOf(agentId).equals(who.agentId())
        && !agents.scope(who, YearMonth.from(today())).sees(agentId)) {
      throw PeopleProblem.AGENT_NOT_FOUND.problem("agent", agentId);
    }
    List<LearntBy> learnt = new ArrayList<>();
    for (LearningRows.Held each :
        jdbi.withHandle(handle -> LearningRows.during(handle, from, toExclusive))) {
      if (each.attended().contains(agentId)) {
        EffectWindow window = new EffectWindow(each.day(), EffectWindow.TWO_WEEKS);
        Map<Measure, EffectFigure> compared = compared(each);
        for (Measure measure : PainMeasures.of(each.document().painPoints())) {
          learnt.add(
              new LearntBy(
                  each.id(),
                  each.document().names(),
                  each.day(),
                  measure,
                  own(agentId, window.from(), window.day(), measure),
                  window.over(today())
                      ? own(agentId, window.afterFrom(), window.toExclusive(), measure)
                      : null,
                  window.toExclusive(),
                  compared.get(measure)));
        }
      }
    }
    return learnt;
  }

  /** What all who attended did beside others, without costs; nothing before the weeks are over. */
  private Map<Measure, EffectFigure> compared(LearningRows.Held held) {
    Map<Measure, EffectFigure> compared = new EnumMap<>(Measure.class);
    new EffectSum(scene, EffectWindow.TWO_WEEKS, today())
        .add(held)
        .figures(false)
        .forEach(each -> compared.put(each.measure(), each));
    return compared;
  }

  private @Nullable BigDecimal own(long agent, LocalDate from, LocalDate to, Measure measure) {
    return measurements.of(Subject.agent(agent), from, to, Set.of(measure)).get(measure)
                instanceof Measured value
            && value.sample() >= EffectScene.SAMPLE
        ? Published.figure(value.value())
        : null;
  }

  private SessionEffect view(LearningRows.Held held, EffectSum.Part part, int weeks, Caller who) {
    EffectWindow window = new EffectWindow(held.day(), weeks);
    Long instructor = held.instructorId();
    AgentView teacher =
        instructor == null ? null : agents.byIds(Set.of(instructor)).get(instructor);
    boolean costs = mayCost(who);
    return new SessionEffect(
        held.id(),
        held.document().code(),
        held.document().names(),
        held.day(),
        teacher == null ? null : teacher.name(),
        held.attended().size(),
        window.toExclusive(),
        window.over(today()),
        part.figures(costs),
        Objects.requireNonNull(feedback.each(Set.of(held.id())).get(held.id())),
        costs ? part.cost() : null);
  }

  private LearningRows.Held held(long session) {
    return jdbi.withHandle(handle -> LearningRows.one(handle, session))
        .orElseThrow(() -> TrainingProblem.SESSION_NOT_FOUND.problem("session", session));
  }

  private static boolean mayCost(Caller who) {
    return LearningRight.SEE_COSTS.heldBy(who);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

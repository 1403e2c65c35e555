package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.Feedback;
import org.meritdesk.training.api.InstructorFinding;
import org.meritdesk.training.api.InstructorProblem;
import org.meritdesk.training.api.InstructorRight;
import org.meritdesk.training.api.InstructorRule;
import org.meritdesk.training.api.InstructorStep;
import org.meritdesk.training.api.InstructorView;
import org.meritdesk.training.api.Instructors;
import org.meritdesk.training.api.LessonDraft;
import org.meritdesk.training.api.TrainingProblem;
import org.meritdesk.training.domain.InstructorCheck;
import org.meritdesk.training.domain.InstructorSteps;

/** Keeps who teaches and by what right (讲师管理). */
@ApplicationScoped
class InstructorBook implements Instructors {

  private Jdbi jdbi;
  private Agents agents;
  private Feedback feedback;
  private Audit audit;
  private Clock clock;

  @Inject
  InstructorBook(Jdbi jdbi, Agents agents, Feedback feedback, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.feedback = feedback;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected InstructorBook() {}

  @Override
  public List<InstructorView> list(Caller who) {
    InstructorRight.SEE.demandOf(who);
    return jdbi.withHandle(handle -> views(handle, InstructorRows.all(handle), who)).stream()
        .sorted(Comparator.comparing(InstructorView::agentName))
        .toList();
  }

  @Override
  public InstructorView get(long agentId, Caller who) {
    InstructorRight.SEE.demandOf(who);
    return jdbi.withHandle(handle -> view(handle, agentId, who));
  }

  @Override
  @Transactional
  public InstructorView nominate(long agentId, Caller who) {
    InstructorRight.NOMINATE.demandOf(who);
    if (agents.byIds(Set.of(agentId)).isEmpty()
        || !agents.scope(who, YearMonth.from(today())).sees(agentId)) {
      throw PeopleProblem.AGENT_NOT_FOUND.problem("agent", agentId);
    }
    jdbi.useTransaction(
        handle -> {
          InstructorRows.Row row = InstructorRows.locked(handle, agentId).orElse(null);
          demand(row, agentId, InstructorStep.NOMINATE);
          InstructorRows.nominate(handle, agentId, who.name(), clock.instant());
        });
    note(who, "instructor.nominated", agentId, null);
    return get(agentId, who);
  }

  @Override
  @Transactional
  public InstructorView observe(long agentId, LessonDraft lesson, Caller who) {
    InstructorRight.OBSERVE.demandOf(who);
    InstructorCheck.wrong(lesson, today()).ifPresent(InstructorBook::refuse);
    notOneself(agentId, who);
    jdbi.useTransaction(
        handle -> {
          demand(row(handle, agentId), agentId, InstructorStep.OBSERVE);
          InstructorRows.observe(handle, agentId, lesson, who.name(), clock.instant());
        });
    note(who, "instructor.observed", agentId, null);
    return get(agentId, who);
  }

  @Override
  @Transactional
  public InstructorView certify(long agentId, Caller who) {
    InstructorRight.CERTIFY.demandOf(who);
    notOneself(agentId, who);
    jdbi.useTransaction(
        handle -> {
          InstructorRows.Row row = row(handle, agentId);
          demand(row, agentId, InstructorStep.CERTIFY);
          who.demandOther(TrainingProblem.TRAINING_SAME_PERSON, row.nominatedBy());
          InstructorRule rule = InstructorRows.rule(handle);
          List<InstructorFinding> missing = view(handle, agentId, who).missing();
          if (!missing.isEmpty()) {
            throw InstructorProblem.INSTRUCTOR_CRITERIA_UNMET.problem(
                "agent", agentId, "findings", missing);
          }
          InstructorRows.certify(
              handle, agentId, today(), today().plusMonths(rule.validityMonths()), who.name());
        });
    note(who, "instructor.certified", agentId, null);
    return get(agentId, who);
  }

  @Override
  @Transactional
  public InstructorView end(long agentId, String reason, Caller who) {
    InstructorRight.END.demandOf(who);
    if (reason.isBlank()) {
      throw TrainingProblem.TRAINING_REASON_REQUIRED.problem();
    }
    jdbi.useTransaction(
        handle -> {
          demand(row(handle, agentId), agentId, InstructorStep.END);
          InstructorRows.end(handle, agentId, reason.strip());
        });
    note(who, "instructor.ended", agentId, reason.strip());
    return get(agentId, who);
  }

  @Override
  public InstructorRule rule(Caller who) {
    InstructorRight.SEE.demandOf(who);
    return jdbi.withHandle(InstructorRows::rule);
  }

  @Override
  @Transactional
  public InstructorRule saveRule(InstructorRule rule, Caller who) {
    InstructorRight.WRITE_RULE.demandOf(who);
    InstructorCheck.wrong(rule).ifPresent(InstructorBook::refuse);
    InstructorRule next =
        new InstructorRule(
            rule.versionNo() + 1,
            rule.monthsOfService(),
            rule.lessons(),
            rule.mark(),
            rule.rating(),
            rule.validityMonths(),
            rule.requiredFrom());
    boolean saved =
        jdbi.inTransaction(
            handle ->
                InstructorRows.rule(handle).versionNo() == rule.versionNo()
                    && InstructorRows.save(handle, next, who.name(), clock.instant()));
    if (!saved) {
      throw InstructorProblem.INSTRUCTOR_RULE_STALE.problem("version", rule.versionNo());
    }
    audit.record(
        who,
        "instructor-rule.saved",
        "instructor-rule",
        Integer.toString(next.versionNo()),
        null,
        Map.of());
    return next;
  }

  @Override
  public Set<Long> certified(LocalDate day) {
    return jdbi.withHandle(handle -> InstructorRows.certified(handle, day));
  }

  private InstructorView view(Handle handle, long agentId, Caller who) {
    List<InstructorRows.Row> rows =
        InstructorRows.all(handle).stream().filter(each -> each.agentId() == agentId).toList();
    if (rows.isEmpty()) {
      throw unknown(agentId);
    }
    return views(handle, rows, who).get(0);
  }

  private List<InstructorView> views(Handle handle, List<InstructorRows.Row> rows, Caller who) {
    InstructorRule rule = InstructorRows.rule(handle);
    Map<Long, AgentView> people =
        agents.byIds(rows.stream().map(InstructorRows.Row::agentId).collect(Collectors.toSet()));
    Map<Long, Integer> minutes =
        ClassHoursRows.confirmed(handle, today().minusYears(1), today().plusDays(1));
    return rows.stream()
        .filter(row -> people.containsKey(row.agentId()))
        .map(
            row ->
                view(
                    handle,
                    row,
                    Objects.requireNonNull(people.get(row.agentId())),
                    rule,
                    minutes.getOrDefault(row.agentId(), 0),
                    who))
        .toList();
  }

  private InstructorView view(
      Handle handle,
      InstructorRows.Row row,
      AgentView agent,
      InstructorRule rule,
      int minutes,
      Caller who) {
    List<InstructorRows.Lesson> lessons = InstructorRows.lessons(handle, row.agentId());
    List<BigDecimal> counting =
        lessons.stream()
            .filter(each -> each.round() == row.round())
            .map(each -> each.lesson().mark())
            .toList();
    BigDecimal rating =
        feedback.together(InstructorRows.taught(handle, row.agentId())).instructor();
    return new InstructorView(
        row.agentId(),
        agent.name(),
        agent.employeeNo(),
        row.state(),
        row.until(),
        row.holds(today()),
        row.nominatedBy(),
        row.certifiedBy(),
        row.reason(),
        lessons.stream().map(InstructorRows.Lesson::lesson).toList(),
        InstructorCheck.of(rule, agent.hiredOn(), today(), counting, rating),
        minutes,
        rating,
        steps(row, who));
  }

  private static Set<InstructorStep> steps(InstructorRows.Row row, Caller who) {
    Set<InstructorStep> steps = EnumSet.noneOf(InstructorStep.class);
    boolean self = Long.valueOf(row.agentId()).equals(who.agentId());
    for (InstructorStep step : InstructorStep.values()) {
      boolean right =
          switch (step) {
            case NOMINATE -> InstructorRight.NOMINATE.heldBy(who);
            case OBSERVE -> InstructorRight.OBSERVE.heldBy(who) && !self;
            case CERTIFY ->
                InstructorRight.CERTIFY.heldBy(who)
                    && !self
                    && !who.name().equals(row.nominatedBy());
            case END -> InstructorRight.END.heldBy(who);
          };
      if (right && InstructorSteps.to(row.state(), step).isPresent()) {
        steps.add(step);
      }
    }
    return steps;
  }

  private static void notOneself(long agentId, Caller who) {
    if (Long.valueOf(agentId).equals(who.agentId())) {
      throw TrainingProblem.TRAINING_SAME_PERSON.problem("maker", who.name());
    }
  }

  private static InstructorRows.Row row(Handle handle, long agentId) {
    return InstructorRows.locked(handle, agentId).orElseThrow(() -> unknown(agentId));
  }

  private static void demand(InstructorRows.@Nullable Row row, long agentId, InstructorStep step) {
    if (InstructorSteps.to(row == null ? null : row.state(), step).isEmpty()) {
      throw InstructorProblem.INSTRUCTOR_STATE.problem(
          "agent", agentId, "state", row == null ? "" : row.state());
    }
  }

  private static void refuse(String field) {
    throw InstructorProblem.INSTRUCTOR_FIELD.problem("field", field);
  }

  private static RuntimeException unknown(long agentId) {
    return InstructorProblem.INSTRUCTOR_NOT_FOUND.problem("agent", agentId);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void note(Caller who, String action, long agentId, @Nullable String reason) {
    audit.record(who, action, "instructor", Long.toString(agentId), reason, Map.of());
  }
}

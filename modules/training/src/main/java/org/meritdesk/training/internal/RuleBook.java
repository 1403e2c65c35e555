package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.training.api.EnrolmentRule;
import org.meritdesk.training.api.EnrolmentRules;
import org.meritdesk.training.api.RuleSeat;
import org.meritdesk.training.api.SeatReason;
import org.meritdesk.training.api.TrainingProblem;
import org.meritdesk.training.api.TrainingRight;
import org.meritdesk.training.domain.RuleCheck;

/** Keeps rules that seat people, and lets them run (规则报名管理). */
@ApplicationScoped
class RuleBook implements EnrolmentRules {

  private Jdbi jdbi;
  private RuleScene scene;
  private Agents agents;
  private Audit audit;
  private Clock clock;

  @Inject
  RuleBook(Jdbi jdbi, RuleScene scene, Agents agents, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.scene = scene;
    this.agents = agents;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected RuleBook() {}

  @Override
  public List<EnrolmentRule> all(Caller who) {
    TrainingRight.KEEP_RULES.demandOf(who);
    return jdbi.withHandle(RuleRows::all);
  }

  @Override
  @Transactional
  public EnrolmentRule keep(EnrolmentRule rule, Caller who) {
    TrainingRight.KEEP_RULES.demandOf(who);
    RuleCheck.of(rule)
        .ifPresent(
            field -> {
              throw TrainingProblem.ENROLMENT_RULE_FIELD.problem("field", field);
            });
    long id =
        jdbi.inTransaction(
            handle -> {
              if (CourseRows.inForce(handle, rule.course()).isEmpty()) {
                throw TrainingProblem.COURSE_NOT_FOUND.problem("course", rule.course());
              }
              return RuleRows.keep(handle, rule, who.name(), clock.instant());
            });
    if (id == 0) {
      throw TrainingProblem.ENROLMENT_RULE_NOT_FOUND.problem("rule", rule.id());
    }
    audit.record(
        who,
        "enrolment-rule.kept",
        "enrolment-rule",
        Long.toString(id),
        null,
        Map.of("course", rule.course(), "kind", rule.kind().name(), "active", rule.active()));
    return all(who).stream().filter(each -> each.id() == id).findFirst().orElseThrow();
  }

  @Override
  public List<RuleSeat> preview(Caller who) {
    TrainingRight.KEEP_RULES.demandOf(who);
    return jdbi.withHandle(this::find);
  }

  @Override
  @Transactional
  public List<RuleSeat> seat(Caller who) {
    TrainingRight.KEEP_RULES.demandOf(who);
    return run(who);
  }

  @Override
  @Transactional
  public int seat() {
    return (int) run(Caller.system()).stream().filter(each -> each.sessionId() != null).count();
  }

  private List<RuleSeat> run(Caller who) {
    Instant now = clock.instant();
    List<RuleSeat> seats =
        jdbi.inTransaction(
            handle -> {
              handle.execute("lock table training.rule_seat in share row exclusive mode");
              List<RuleSeat> found = find(handle);
              Map<Long, List<RuleSeat>> bySession = new TreeMap<>();
              for (RuleSeat each : found) {
                Long session = each.sessionId();
                if (session != null) {
                  bySession.computeIfAbsent(session, id -> new ArrayList<>()).add(each);
                }
              }
              bySession.forEach((session, list) -> seat(handle, session, list, who, now));
              return found;
            });
    List<Long> people =
        seats.stream()
            .filter(each -> each.sessionId() != null)
            .map(RuleSeat::agentId)
            .sorted()
            .distinct()
            .toList();
    if (!people.isEmpty()) {
      audit.record(
          who, "enrolment-rules.ran", "enrolment-rule", "all", null, Map.of("agents", people));
    }
    return seats;
  }

  private static void seat(
      Handle handle, long session, List<RuleSeat> seats, Caller who, Instant now) {
    if (SessionRows.locked(handle, session).isEmpty()) {
      return;
    }
    for (RuleSeat each : seats) {
      EnrolmentRows.queue(handle, session, each.agentId(), who.name(), now);
      RuleSeatRows.keep(handle, session, each, now);
    }
    EnrolmentRows.moveUp(handle, session, now);
  }

  @Override
  @Transactional
  public int undo(Caller who) {
    TrainingRight.KEEP_RULES.demandOf(who);
    Instant now = clock.instant();
    List<RuleSeatRows.Given> back =
        jdbi.inTransaction(
            handle -> {
              List<RuleSeatRows.Given> last = RuleSeatRows.last(handle, now);
              Set<Long> sessions =
                  last.stream().map(RuleSeatRows.Given::sessionId).collect(Collectors.toSet());
              sessions.forEach(each -> SessionRows.locked(handle, each));
              last.forEach(
                  each -> EnrolmentRows.leave(handle, each.sessionId(), each.agentId(), now));
              sessions.forEach(each -> EnrolmentRows.moveUp(handle, each, now));
              RuleSeatRows.undo(handle);
              return last;
            });
    if (!back.isEmpty()) {
      audit.record(
          who,
          "enrolment-rules.undone",
          "enrolment-rule",
          "all",
          null,
          Map.of("agents", back.stream().map(RuleSeatRows.Given::agentId).sorted().toList()));
    }
    return back.size();
  }

  /** Whom the rules send where: the earliest session with a seat, else the earliest to wait for. */
  private List<RuleSeat> find(Handle handle) {
    Instant now = clock.instant();
    Map<String, List<RuleRows.Open>> open = RuleRows.open(handle, now);
    Map<Long, Integer> free = new HashMap<>();
    open.values().forEach(list -> list.forEach(each -> free.put(each.id(), each.free())));
    Map<String, Set<Long>> placed = new HashMap<>();
    List<RuleSeat> seats = new ArrayList<>();
    for (EnrolmentRule rule : RuleRows.all(handle)) {
      CourseRows.Row course = CourseRows.inForce(handle, rule.course()).orElse(null);
      if (!rule.active() || course == null) {
        continue;
      }
      Set<Long> there =
          placed.computeIfAbsent(
              rule.course(), code -> new HashSet<>(RuleRows.placed(handle, code, now)));
      Map<Long, SeatReason> reasons = scene.find(handle, rule);
      Map<Long, AgentView> people = agents.byIds(reasons.keySet());
      reasons.forEach(
          (agent, reason) -> {
            if (there.add(agent)) {
              Optional<RuleRows.Open> session =
                  choose(open.getOrDefault(rule.course(), List.of()), free, agent);
              boolean waiting =
                  session.map(each -> free.merge(each.id(), -1, Integer::sum) < 0).orElse(false);
              seats.add(view(rule, course, people.get(agent), agent, reason, session, waiting));
            }
          });
    }
    return seats;
  }

  private static Optional<RuleRows.Open> choose(
      Collection<RuleRows.Open> sessions, Map<Long, Integer> free, long agent) {
    List<RuleRows.Open> fit = sessions.stream().filter(each -> each.instructor() != agent).toList();
    return fit.stream()
        .filter(each -> Objects.requireNonNull(free.get(each.id())) > 0)
        .findFirst()
        .or(() -> fit.stream().findFirst());
  }

  private static RuleSeat view(
      EnrolmentRule rule,
      CourseRows.Row course,
      @Nullable AgentView person,
      long agent,
      SeatReason reason,
      Optional<RuleRows.Open> session,
      boolean waiting) {
    return new RuleSeat(
        agent,
        person == null ? "" : person.name(),
        rule.course(),
        course.document().names(),
        rule.id(),
        reason,
        session.map(RuleRows.Open::id).orElse(null),
        session.map(RuleRows.Open::startsAt).orElse(null),
        waiting);
  }
}

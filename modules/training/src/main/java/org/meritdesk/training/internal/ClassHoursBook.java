package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.training.api.ClassHour;
import org.meritdesk.training.api.ClassHours;
import org.meritdesk.training.api.TrainingProblem;
import org.meritdesk.training.api.TrainingRight;

/** Keeps the hours that instructors taught (课时管理). */
@ApplicationScoped
class ClassHoursBook implements ClassHours {

  private Jdbi jdbi;
  private Agents agents;
  private Audit audit;
  private Clock clock;

  @Inject
  ClassHoursBook(Jdbi jdbi, Agents agents, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ClassHoursBook() {}

  @Override
  public List<ClassHour> list(LocalDate from, LocalDate toExclusive, Caller who) {
    RowScope scope = agents.scope(who, YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)));
    return views(
        jdbi.withHandle(handle -> ClassHoursRows.during(handle, from, toExclusive)).stream()
            .filter(
                row ->
                    Long.valueOf(row.agentId()).equals(who.agentId()) || scope.sees(row.agentId()))
            .toList(),
        who);
  }

  @Override
  @Transactional
  public ClassHour confirm(long sessionId, Caller who) {
    TrainingRight.CONFIRM_HOURS.demandOf(who);
    ClassHoursRows.Row row = row(sessionId);
    who.demandOther(TrainingProblem.TRAINING_SAME_PERSON, row.recordedBy());
    if (Long.valueOf(row.agentId()).equals(who.agentId())) {
      throw TrainingProblem.TRAINING_SAME_PERSON.problem("maker", who.name());
    }
    if (!jdbi.inTransaction(
        handle -> ClassHoursRows.confirm(handle, sessionId, who.name(), clock.instant()))) {
      throw TrainingProblem.CLASS_HOURS_CONFIRMED.problem("session", sessionId);
    }
    audit.record(
        who,
        "class-hours.confirmed",
        "training-session",
        Long.toString(sessionId),
        null,
        Map.of("minutes", row.minutes()));
    return views(List.of(row(sessionId)), who).get(0);
  }

  @Override
  public Map<Long, Integer> confirmed(LocalDate from, LocalDate toExclusive) {
    return jdbi.withHandle(handle -> ClassHoursRows.confirmed(handle, from, toExclusive));
  }

  private ClassHoursRows.Row row(long sessionId) {
    return jdbi.withHandle(handle -> ClassHoursRows.one(handle, sessionId))
        .orElseThrow(() -> TrainingProblem.CLASS_HOURS_NOT_FOUND.problem("session", sessionId));
  }

  private List<ClassHour> views(List<ClassHoursRows.Row> rows, Caller who) {
    Map<Long, AgentView> people =
        agents.byIds(rows.stream().map(ClassHoursRows.Row::agentId).collect(Collectors.toSet()));
    return rows.stream()
        .map(
            row -> {
              AgentView agent = people.get(row.agentId());
              return new ClassHour(
                  row.sessionId(),
                  row.agentId(),
                  agent == null ? "" : agent.name(),
                  row.document().code(),
                  row.document().names(),
                  row.heldOn(),
                  row.minutes(),
                  row.recordedBy(),
                  row.confirmedBy(),
                  row.confirmedBy() == null
                      && TrainingRight.CONFIRM_HOURS.heldBy(who)
                      && !who.name().equals(row.recordedBy())
                      && !Long.valueOf(row.agentId()).equals(who.agentId()));
            })
        .toList();
  }
}

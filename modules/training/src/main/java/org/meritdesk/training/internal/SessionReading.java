package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.training.api.Enrolment;
import org.meritdesk.training.api.EnrolmentState;
import org.meritdesk.training.api.SessionDeed;
import org.meritdesk.training.api.SessionView;
import org.meritdesk.training.api.TrainingProblem;

/** Shows sessions as a caller may see them (场次读取). */
@ApplicationScoped
class SessionReading {

  private Agents agents;
  private Clock clock;

  @Inject
  SessionReading(Agents agents, Clock clock) {
    this.agents = agents;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected SessionReading() {}

  /** Whose rows the caller sees now. */
  RowScope scope(Caller who) {
    return agents.scope(who, YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)));
  }

  /** The session, locked, with what the caller may do; {@code session-state} if this is not it. */
  SessionRight demand(Handle handle, long id, SessionDeed deed, Caller who) {
    SessionRight right = locked(handle, id, who);
    if (!right.deeds().contains(deed)) {
      throw TrainingProblem.SESSION_STATE.problem(
          "session", id, "state", right.session().state(), "deed", deed);
    }
    return right;
  }

  SessionRight locked(Handle handle, long id, Caller who) {
    SessionRows.Row row = SessionRows.locked(handle, id).orElseThrow(() -> unknown(id));
    return right(row, EnrolmentRows.of(handle, id), who, scope(who));
  }

  SessionView view(Handle handle, long id, Caller who) {
    SessionRows.Row row = SessionRows.one(handle, id).orElseThrow(() -> unknown(id));
    return views(handle, List.of(row), who, true).get(0);
  }

  /** Views of rows; with the people only where one session is looked at. */
  List<SessionView> views(
      Handle handle, List<SessionRows.Row> rows, Caller who, boolean withPeople) {
    RowScope scope = scope(who);
    Map<Long, List<EnrolmentRows.Row>> seats =
        EnrolmentRows.of(handle, rows.stream().map(SessionRows.Row::id).toList());
    Set<Long> named = new HashSet<>();
    rows.stream().map(SessionRows.Row::instructorId).filter(Objects::nonNull).forEach(named::add);
    seats.values().forEach(list -> list.forEach(each -> named.add(each.agentId())));
    Map<Long, AgentView> people = agents.byIds(named);
    return rows.stream()
        .map(
            row ->
                view(
                    right(row, seats.getOrDefault(row.id(), List.of()), who, scope),
                    seats.getOrDefault(row.id(), List.of()),
                    people,
                    withPeople))
        .toList();
  }

  private SessionRight right(
      SessionRows.Row row, List<EnrolmentRows.Row> seats, Caller who, RowScope scope) {
    Long me = who.agentId();
    EnrolmentRows.Row mine =
        me == null
            ? null
            : seats.stream().filter(each -> each.agentId() == me).findFirst().orElse(null);
    return new SessionRight(who, scope, row, mine, clock.instant());
  }

  private static SessionView view(
      SessionRight right,
      List<EnrolmentRows.Row> seats,
      Map<Long, AgentView> people,
      boolean withPeople) {
    SessionRows.Row row = right.session();
    EnrolmentRows.Row mine = right.mine();
    Long instructor = row.instructorId();
    return new SessionView(
        row.id(),
        row.version(),
        row.course(),
        row.courseVersion(),
        row.document().names(),
        row.state(),
        row.startsAt(),
        row.endsAt(),
        row.zone().getId(),
        row.room(),
        row.link(),
        row.capacity(),
        instructor,
        instructor == null ? null : name(people, instructor),
        row.plannedBy(),
        row.reason(),
        count(seats, EnrolmentState.ENROLLED),
        count(seats, EnrolmentState.WAITING),
        (int) seats.stream().filter(each -> Boolean.TRUE.equals(each.attended())).count(),
        mine == null ? null : enrolment(mine, people),
        withPeople
            ? seats.stream()
                .filter(each -> right.sees(each.agentId()))
                .map(each -> enrolment(each, people))
                .toList()
            : List.of(),
        right.deeds());
  }

  private static int count(List<EnrolmentRows.Row> seats, EnrolmentState state) {
    return (int) seats.stream().filter(each -> each.state() == state).count();
  }

  private static Enrolment enrolment(EnrolmentRows.Row row, Map<Long, AgentView> people) {
    return new Enrolment(
        row.agentId(),
        name(people, row.agentId()),
        row.state(),
        row.place(),
        row.attended(),
        row.seenBy(),
        row.enrolledBy(),
        row.enrolledAt(),
        row.because());
  }

  private static String name(Map<Long, AgentView> people, long id) {
    @Nullable AgentView agent = people.get(id);
    return agent == null ? "" : agent.name();
  }

  private static RuntimeException unknown(long id) {
    return TrainingProblem.SESSION_NOT_FOUND.problem("session", id);
  }
}

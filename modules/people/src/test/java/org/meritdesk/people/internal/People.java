package org.meritdesk.people.internal;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.AccountResolved;
import org.meritdesk.people.api.AgentDraft;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.TeamDraft;
import org.meritdesk.people.api.TeamView;

/**
 * The module's beans over one database, wired by hand, with a clock that stands where it is put.
 */
final class People {

  static final Caller HR =
      new Caller("hr", Set.of(Role.HR_MAKER), Set.of(), null, "zh-CN", "Asia/Shanghai");
  static final LocalDate HIRED = LocalDate.of(2026, 1, 5);

  /** A real derivation takes a second here; what is tested does not depend on it. */
  private static final int FEW_ITERATIONS = 1_000;

  private static final AtomicInteger NEXT = new AtomicInteger();

  final Jdbi jdbi;
  final StandingClock clock = new StandingClock();
  final Fired<AccountResolved> resolved = new Fired<>();
  final AuditTrail audit;
  final TeamRegister teams;
  final PostList posts;
  final AgentDirectory agents;
  final AssignmentBook assignments;
  final AccountRegister accounts;
  final SignInDesk signIns;
  final ApiKeyRing keys;

  People(Jdbi jdbi) {
    this.jdbi = jdbi;
    audit = new AuditTrail(jdbi, clock);
    teams = new TeamRegister(jdbi, audit);
    posts = new PostList(jdbi);
    AgentChanges changes = new AgentChanges(clock, audit, resolved);
    Moves moves = new Moves(audit);
    agents =
        new AgentDirectory(
            jdbi,
            clock,
            changes,
            new PeopleImport(jdbi, clock, teams, posts, changes, moves, audit));
    assignments = new AssignmentBook(jdbi, moves);
    accounts = new AccountRegister(jdbi, clock, audit, changes, moves, resolved);
    signIns = signIns(FEW_ITERATIONS);
    keys = new ApiKeyRing(jdbi, clock, audit);
  }

  SignInDesk signIns(int iterations) {
    return new SignInDesk(jdbi, clock, new SignInAttempts(jdbi, clock), audit, iterations);
  }

  TeamView team(String code) {
    return teams.save(new TeamDraft(null, null, code, code + "组", code, "Asia/Shanghai"), HR);
  }

  AgentView agent(String name) {
    return agents.save(
        new AgentDraft(
            null, null, "E" + NEXT.incrementAndGet(), name, null, HIRED, "Asia/Shanghai", 0, null),
        HR);
  }

  AgentView agentIn(TeamView team, String name) {
    AgentView agent = agent(name);
    assignments.assign(agent.id(), team.id(), "PRESALE", HIRED, HR);
    return agent;
  }

  static Caller person(Role role, AgentView agent) {
    return new Caller(agent.name(), Set.of(role), Set.of(), agent.id(), "zh-CN", "Asia/Shanghai");
  }

  /** A clock that is set by hand. */
  static final class StandingClock extends Clock {

    private Instant now = Instant.parse("2026-06-15T02:00:00Z");

    void at(String instant) {
      now = Instant.parse(instant);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  /** Remembers what was fired. */
  static final class Fired<T> implements Event<T> {

    final List<T> events = new ArrayList<>();

    @Override
    public void fire(T event) {
      events.add(event);
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Event<T> select(Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }
  }
}

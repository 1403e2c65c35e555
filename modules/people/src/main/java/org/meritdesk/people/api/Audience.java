package org.meritdesk.people.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * To whom something is told (通知对象): every open sign-in that fits one of the sets and none of the
 * exceptions; an agent without a sign-in is told nothing.
 *
 * @param ledAgents agents whose leads are told
 * @param ledTeams teams whose leads are told
 * @param from the first day on which a lead led; null without leads
 */
public record Audience(
    Set<String> logins,
    Set<Long> agents,
    Set<Role> roles,
    Set<Long> ledAgents,
    Set<Long> ledTeams,
    @Nullable LocalDate from,
    @Nullable LocalDate toExclusive,
    Set<String> exceptLogins,
    Set<Long> exceptAgents) {

  private static final Audience NOBODY =
      new Audience(
          Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, Set.of(), Set.of());

  /** Copies the sets. */
  public Audience {
    logins = Set.copyOf(logins);
    agents = Set.copyOf(agents);
    roles = Set.copyOf(roles);
    ledAgents = Set.copyOf(ledAgents);
    ledTeams = Set.copyOf(ledTeams);
    exceptLogins = Set.copyOf(exceptLogins);
    exceptAgents = Set.copyOf(exceptAgents);
  }

  /** These sign-ins. */
  public static Audience logins(Collection<String> logins) {
    return NOBODY.with(Set.copyOf(logins), Set.of(), Set.of());
  }

  /** Who these agents are. */
  public static Audience agents(Collection<Long> agents) {
    return NOBODY.with(Set.of(), Set.copyOf(agents), Set.of());
  }

  /** Everybody with one of the roles. */
  public static Audience roles(Set<Role> roles) {
    return NOBODY.with(Set.of(), Set.of(), roles);
  }

  /** Also who led the agent's team in the month. */
  public Audience orLeadsOf(long agent, YearMonth month) {
    return leads(Set.of(agent), Set.of(), month.atDay(1), month.plusMonths(1).atDay(1));
  }

  /** Also who leads these teams on the day. */
  public Audience orLeadsOfTeams(Set<Long> teams, LocalDate day) {
    return leads(Set.of(), teams, day, day.plusDays(1));
  }

  /** But not these sign-ins, nor who this agent is. */
  public Audience but(Collection<String> someLogins, @Nullable Long agent) {
    return new Audience(
        logins,
        agents,
        roles,
        ledAgents,
        ledTeams,
        from,
        toExclusive,
        Set.copyOf(someLogins),
        agent == null ? Set.of() : Set.of(agent));
  }

  private Audience with(Set<String> someLogins, Set<Long> someAgents, Set<Role> someRoles) {
    return new Audience(
        someLogins,
        someAgents,
        someRoles,
        ledAgents,
        ledTeams,
        from,
        toExclusive,
        exceptLogins,
        exceptAgents);
  }

  private Audience leads(
      Set<Long> someAgents, Set<Long> someTeams, LocalDate first, LocalDate end) {
    return new Audience(
        logins, agents, roles, someAgents, someTeams, first, end, exceptLogins, exceptAgents);
  }
}

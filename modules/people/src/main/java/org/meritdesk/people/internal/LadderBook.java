package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.LadderMove;
import org.meritdesk.people.api.LadderPlace;
import org.meritdesk.people.api.LadderSteps;
import org.meritdesk.people.api.PeopleProblem;

/** Keeps the steps by day (职级). */
@ApplicationScoped
class LadderBook implements LadderSteps {

  private Jdbi jdbi;
  private Audit audit;
  private Clock clock;

  @Inject
  LadderBook(Jdbi jdbi, Audit audit, Clock clock) {
    this.jdbi = jdbi;
    this.audit = audit;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected LadderBook() {}

  @Override
  public Map<Long, LadderPlace> on(LocalDate day, Collection<Long> agents) {
    return jdbi.withHandle(handle -> LadderRows.on(handle, day, agents));
  }

  @Override
  public List<LadderMove> of(long agentId) {
    return jdbi.withHandle(handle -> LadderRows.of(handle, agentId));
  }

  @Override
  @Transactional
  public void move(long agentId, String step, LocalDate from, String reason, Caller who) {
    jdbi.useTransaction(
        handle -> {
          if (handle
                  .createUpdate(
                      "update people.agent set version = version + 1 where agent_id = :agent")
                  .bind("agent", agentId)
                  .execute()
              == 0) {
            throw PeopleProblem.AGENT_NOT_FOUND.problem("agent", agentId);
          }
          LadderRows.keep(
              handle, new LadderMove(agentId, step, from, reason, who.name(), clock.instant()));
        });
    audit.record(
        who,
        "agent.step",
        "agent",
        Long.toString(agentId),
        reason,
        Map.of("ladderStep", step, "from", from.toString()));
  }
}

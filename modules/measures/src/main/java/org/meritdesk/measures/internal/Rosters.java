package org.meritdesk.measures.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.meritdesk.measures.domain.Roster;
import org.meritdesk.measures.domain.Worker;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.Workforce;

/** Asks people who is behind which account and in which team (归属读取). */
@ApplicationScoped
class Rosters {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 1, 1);

  private Workforce workforce;
  private Assignments assignments;

  @Inject
  Rosters(Workforce workforce, Assignments assignments) {
    this.workforce = workforce;
    this.assignments = assignments;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected Rosters() {}

  /** The accounts and assignments as they are now. */
  public Roster read() {
    Map<Long, Worker> workers = new HashMap<>();
    workforce
        .accounts()
        .forEach(
            account ->
                workers.put(
                    account.accountId(),
                    new Worker(
                        account.agentId(), ZoneId.of(account.zone()), account.cutoffMinutes())));
    return new Roster(workers, assignments.during(EARLIEST, LATEST));
  }
}

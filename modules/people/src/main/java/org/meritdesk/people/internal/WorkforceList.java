package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Workforce;
import org.meritdesk.people.api.WorkingAccount;

/** Reads the resolved accounts with their agents' days (在册账号). */
@ApplicationScoped
public class WorkforceList implements Workforce {

  private Jdbi jdbi;

  /** Reads by this Jdbi. */
  @Inject
  public WorkforceList(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected WorkforceList() {}

  @Override
  public List<WorkingAccount> accounts() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select p.account_id, a.agent_id, a.zone, a.shift_cutoff_minutes
                    from people.platform_account p join people.agent a using (agent_id)
                    order by p.account_id
                    """)
                .map(
                    (row, context) ->
                        new WorkingAccount(
                            row.getLong(1), row.getLong(2), row.getString(3), row.getInt(4)))
                .list());
  }
}

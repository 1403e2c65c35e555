package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Invariant;

/**
 * Lines = accepted + duplicate + superseded + refused (装载对账), what is refused stands in quarantine,
 * and what was accepted stands in the facts.
 */
@ApplicationScoped
public class LoadsReconcile implements Invariant {

  private final Jdbi jdbi;

  @Inject
  LoadsReconcile(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For the proxy of the container. */
  @SuppressWarnings("NullAway")
  protected LoadsReconcile() {
    this.jdbi = null;
  }

  @Override
  public String name() {
    return "loads-reconcile";
  }

  @Override
  public List<String> violations() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    with stored as (
                      select batch_no, count(*) as facts from (
                        select batch_no from ingestion.contact_version
                        union all select batch_no from ingestion.message_version
                        union all select batch_no from ingestion.rating_version
                        union all select batch_no from ingestion.state_version
                        union all select batch_no from ingestion.complaint_version
                        union all select batch_no from ingestion.measurement_version) f
                      group by batch_no
                    ), quarantined as (
                      select load_id, count(*) as refused from ingestion.refusal group by load_id
                    )
                    select 'load ' || l.load_id || ': lines ' || l.lines || ', accepted '
                      || l.accepted || ' (stored ' || coalesce(s.facts, 0) || '), duplicate '
                      || l.duplicate || ', superseded ' || l.superseded || ', refused ' || l.refused
                      || ' (quarantined ' || coalesce(q.refused, 0) || ')'
                    from ingestion.load l
                    left join stored s on s.batch_no = l.batch_no
                    left join quarantined q on q.load_id = l.load_id
                    where l.state = 'DONE' and not l.dry_run and (
                      l.lines <> l.accepted + l.duplicate + l.superseded + l.refused
                      or l.accepted <> coalesce(s.facts, 0)
                      or l.refused <> coalesce(q.refused, 0))
                    order by l.load_id limit 100""")
                .mapTo(String.class)
                .list());
  }
}

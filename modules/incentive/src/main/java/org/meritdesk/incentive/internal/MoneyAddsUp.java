package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.incentive.api.Export;
import org.meritdesk.incentive.api.StatementRun;
import org.meritdesk.people.api.Invariant;

/**
 * Money adds up (金额一致): lines = statement = run = export, the export is the one that was approved,
 * nobody is paid twice for a part of a month or an adjustment, and nobody approved the own work.
 */
@ApplicationScoped
class MoneyAddsUp implements Invariant {

  private Jdbi jdbi;

  @Inject
  MoneyAddsUp(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected MoneyAddsUp() {}

  @Override
  public String name() {
    return "money-adds-up";
  }

  @Override
  public List<String> violations() {
    return jdbi.withHandle(
        handle -> {
          List<String> found = new ArrayList<>();
          found.addAll(statements(handle));
          found.addAll(runs(handle));
          found.addAll(twice(handle));
          found.addAll(adjustments(handle));
          found.addAll(ownWork(handle));
          RunRows.approved(handle).forEach(run -> export(handle, run, found));
          return found;
        });
  }

  private static List<String> statements(Handle handle) {
    return rows(
        handle,
        """
        select 'statement of agent ' || s.agent_id || ' in run ' || s.run_id || ' says '
               || s.total || ', its lines ' || coalesce(sum(l.amount), 0)
        from incentive.statement s left join incentive.statement_line l using (run_id, agent_id)
        group by s.run_id, s.agent_id, s.total having coalesce(sum(l.amount), 0) <> s.total
        """);
  }

  private static List<String> runs(Handle handle) {
    return rows(
        handle,
        """
        select 'run ' || r.run_id || ' says ' || r.total || ', its statements '
               || coalesce(sum(s.total), 0)
        from incentive.run r left join incentive.statement s using (run_id)
        group by r.run_id having coalesce(sum(s.total), 0) <> r.total
        """);
  }

  private static List<String> twice(Handle handle) {
    return rows(
        handle,
        """
        select 'agent ' || l.agent_id || ' is paid twice for part ' || l.assignment_no || ' of '
               || to_char(r.month, 'YYYY-MM')
        from incentive.statement_line l join incentive.run r using (run_id)
        where r.state = 'APPROVED' and l.kind <> 'ADJUSTMENT'
        group by l.agent_id, l.assignment_no, l.kind, l.facts ->> 'rule', r.month
        having count(*) > 1
        """);
  }

  /** An approved adjustment is paid by the run that it names, in full, and by no other. */
  private static List<String> adjustments(Handle handle) {
    return rows(
        handle,
        """
        select 'adjustment ' || a.adjustment_id || ' of ' || a.amount || ' is paid '
               || coalesce(sum(l.amount), 0) || ' by ' || count(l.run_id) || ' runs'
        from incentive.adjustment a
        left join (incentive.statement_line l
                   join incentive.run r on r.run_id = l.run_id and r.state <> 'SENT_BACK')
          on l.adjustment_id = a.adjustment_id
        group by a.adjustment_id
        having count(l.run_id) <> count(distinct a.run_id)
          or bool_or(l.run_id <> a.run_id or l.agent_id <> a.agent_id)
          or count(l.run_id) > 0 and (sum(l.amount) <> a.amount or a.state <> 'APPROVED')
        """);
  }

  private static List<String> ownWork(Handle handle) {
    return rows(
        handle,
        """
        select 'run ' || run_id || ' was decided by its maker' from incentive.run
        where checker = maker
        union all
        select 'adjustment ' || adjustment_id || ' was decided by who proposed it'
        from incentive.adjustment where state <> 'WITHDRAWN' and decided_by = proposed_by
        union all
        select 'plan ' || plan_code || ' version ' || version_no || ' was decided by its author'
        from incentive.plan_version where decided_by in (made_by, submitted_by)
        """);
  }

  private static void export(Handle handle, StatementRun run, List<String> found) {
    Export.Manifest manifest = StatementBook.file(handle, run).manifest();
    if (manifest.controlTotal().compareTo(run.total()) != 0) {
      found.add("export of run " + run.runId() + " sums to " + manifest.controlTotal());
    }
    if (!manifest.sha256().equals(RunRows.fixedDigest(handle, run.runId()))) {
      found.add("export of run " + run.runId() + " is not the one that was approved");
    }
    found.addAll(PayrollDesk.changed(handle, run));
  }

  private static List<String> rows(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(String.class).list();
  }
}

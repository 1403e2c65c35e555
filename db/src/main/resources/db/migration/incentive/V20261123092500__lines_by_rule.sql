-- Several rules of one kind may act on a part of a month: one line of each rule.
drop index incentive.statement_line_once;
create unique index statement_line_once
  on incentive.statement_line (run_id, agent_id, assignment_no, kind, coalesce(facts ->> 'rule', ''))
  where kind <> 'ADJUSTMENT';

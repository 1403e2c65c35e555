-- Money that corrects a month: proposed by one, decided by another, paid by the next run.
create table incentive.adjustment (
  adjustment_id bigint generated always as identity primary key,
  agent_id bigint not null,
  month date not null check (extract(day from month) = 1),   -- the month it concerns
  kind text not null check (kind in ('BY_HAND', 'TRUE_UP')),
  revision int,                               -- true-ups: the published revision that brought it
  amount numeric(12, 2) not null check (amount <> 0),
  reason text not null,
  reference text not null,
  state text not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  decision_reason text,
  run_id bigint references incentive.run,     -- the run that pays it, unless that is sent back
  check ((kind = 'TRUE_UP') = (revision is not null)),
  check ((state = 'PROPOSED') = (decided_by is null)),
  check (state = 'WITHDRAWN' or decided_by is null or decided_by <> proposed_by),
  check (run_id is null or state = 'APPROVED')
);
create unique index true_up_once on incentive.adjustment (agent_id, month, revision)
  where kind = 'TRUE_UP';
create index adjustment_unpaid on incentive.adjustment (month)
  where state = 'APPROVED' and run_id is null;
create index adjustment_by_agent on incentive.adjustment (agent_id, month);

-- What was decided stays; only the run that pays it is noted, and stays once that is approved.
create function incentive.refuse_decided_adjustment() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.state = 'PROPOSED'
      and row(new.agent_id, new.month, new.kind, new.revision, new.amount, new.reason,
              new.reference, new.proposed_by)
        is not distinct from row(old.agent_id, old.month, old.kind, old.revision, old.amount,
              old.reason, old.reference, old.proposed_by) then
    return new;
  end if;
  if tg_op = 'UPDATE' and old.state = 'APPROVED' then
    if not exists (select from incentive.run r
        where r.run_id = old.run_id and r.state = 'APPROVED') then
      old.run_id := new.run_id;
      if new is not distinct from old then
        return new;
      end if;
    end if;
  end if;
  raise exception 'adjustment % is kept as it is', old.adjustment_id
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger adjustment_decided before update or delete on incentive.adjustment
  for each row execute function incentive.refuse_decided_adjustment();
create trigger adjustment_kept before truncate on incentive.adjustment
  execute function incentive.refuse_truncate();

-- A statement has lines of several kinds: one of each kind a part, and one an adjustment.
alter table incentive.statement_line
  add column kind text not null default 'PERSONAL'
    check (kind in ('PERSONAL', 'TEAM', 'POOL', 'EXTRA', 'ADJUSTMENT')),
  add column adjustment_id bigint references incentive.adjustment,
  add column facts jsonb not null default '{}',
  alter column appraisal_id drop not null,
  drop constraint statement_line_run_id_agent_id_assignment_no_key,
  add check ((kind = 'ADJUSTMENT') = (adjustment_id is not null)),
  add check ((kind = 'ADJUSTMENT') = (appraisal_id is null));
create unique index statement_line_once
  on incentive.statement_line (run_id, agent_id, assignment_no, kind)
  where kind <> 'ADJUSTMENT';
create unique index statement_adjustment_once
  on incentive.statement_line (run_id, adjustment_id) where kind = 'ADJUSTMENT';

-- How the payroll file of a run is written; files of earlier runs stay as they were.
alter table incentive.run add column file_format smallint not null default 1;

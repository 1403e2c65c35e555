create schema incentive;

create table incentive.plan_version (
  plan_code text not null check (plan_code ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  version_no int not null check (version_no > 0),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'SENT_BACK')),
  valid_from date not null check (extract(day from valid_from) = 1),
  document jsonb not null,
  made_by text not null,
  made_at timestamptz not null,
  submitted_by text,
  submitted_at timestamptz,
  decided_by text,
  decided_at timestamptz,
  reason text,
  primary key (plan_code, version_no),
  check (state not in ('APPROVED', 'SENT_BACK') or decided_by is not null),
  check (decided_by is null or decided_by <> made_by and decided_by <> submitted_by)
);
create unique index plan_one_open_version on incentive.plan_version (plan_code)
  where state in ('DRAFT', 'SUBMITTED');

create table incentive.run (
  run_id bigint generated always as identity primary key,
  month date not null check (extract(day from month) = 1),
  revision int not null,
  state text not null check (state in ('PREPARED', 'APPROVED', 'SENT_BACK')),
  maker text not null,
  made_at timestamptz not null,
  checker text,
  decided_at timestamptz,
  reason text,
  currency text not null,
  total numeric(14, 2) not null,
  control_sha256 text,                        -- of the export, fixed at approval
  check (state = 'PREPARED' or checker is not null),
  check (checker is null or checker <> maker)
);
create unique index run_one_waits on incentive.run (month) where state = 'PREPARED';
create unique index run_one_pays on incentive.run (month) where state = 'APPROVED';

create table incentive.statement (
  run_id bigint not null references incentive.run,
  agent_id bigint not null,
  employee_no text not null,
  agent_name text not null,
  total numeric(14, 2) not null,
  primary key (run_id, agent_id)
);
create index statement_by_agent on incentive.statement (agent_id);

create table incentive.statement_line (
  run_id bigint not null,
  agent_id bigint not null,
  line_no smallint not null,
  reason text not null,
  appraisal_id bigint not null references scoring.appraisal,
  assignment_no smallint not null,
  team_code text not null,
  post_code text not null,
  plan_code text,
  plan_version int,
  base numeric(12, 2),
  days smallint not null,
  month_days smallint not null,
  score numeric(5, 2),
  grade text,
  coefficient numeric(6, 4),
  amount numeric(12, 2) not null,
  primary key (run_id, agent_id, line_no),
  unique (run_id, agent_id, assignment_no),   -- one payout per agent, assignment, plan, month
  foreign key (run_id, agent_id) references incentive.statement,
  foreign key (plan_code, plan_version) references incentive.plan_version
);

-- A run that was decided stays as it is.
create function incentive.refuse_decided_run() returns trigger language plpgsql as $$
begin
  if old.state <> 'PREPARED' then
    raise exception 'run % is decided and does not change', old.run_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger run_decided before update or delete on incentive.run
  for each row execute function incentive.refuse_decided_run();

create function incentive.refuse_frozen_row() returns trigger language plpgsql as $$
declare
  owner bigint := case tg_op when 'DELETE' then old.run_id else new.run_id end;
begin
  if tg_op = 'UPDATE' then
    raise exception '% rows do not change', tg_table_name
      using errcode = 'integrity_constraint_violation';
  end if;
  if not exists (select from incentive.run r where r.run_id = owner and r.state = 'PREPARED') then
    raise exception '% rows of run % are frozen', tg_table_name, owner
      using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger statement_frozen before insert or update or delete on incentive.statement
  for each row execute function incentive.refuse_frozen_row();
create trigger statement_line_frozen before insert or update or delete on incentive.statement_line
  for each row execute function incentive.refuse_frozen_row();

create function incentive.refuse_used_document() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'version % of % stays', old.version_no, old.plan_code
      using errcode = 'integrity_constraint_violation';
  end if;
  if old.state in ('APPROVED', 'SENT_BACK')
      or old.state = 'SUBMITTED' and new.document is distinct from old.document then
    raise exception 'version % of % does not change', old.version_no, old.plan_code
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger plan_version_used before update or delete on incentive.plan_version
  for each row execute function incentive.refuse_used_document();

create function incentive.refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception '% is not emptied', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger run_kept before truncate on incentive.run
  execute function incentive.refuse_truncate();
create trigger statement_kept before truncate on incentive.statement
  execute function incentive.refuse_truncate();
create trigger statement_line_kept before truncate on incentive.statement_line
  execute function incentive.refuse_truncate();

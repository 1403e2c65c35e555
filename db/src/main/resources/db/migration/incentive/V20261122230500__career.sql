alter table incentive.statement_line add column step text;   -- ladder step that the base was taken for

-- A step up the ladder, proposed by one person and decided by another.
create table incentive.career_case (
  case_id bigint generated always as identity primary key,
  agent_id bigint not null,
  plan_code text not null,
  plan_version int not null,
  rule_code text not null,
  month date not null check (extract(day from month) = 1),
  from_step text not null,
  to_step text not null check (to_step <> from_step),
  effective_on date not null check (extract(day from effective_on) = 1 and effective_on > month),
  state text not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  judgement jsonb not null,                   -- conditions and months as they were found
  reason text not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  decision_reason text,
  foreign key (plan_code, plan_version) references incentive.plan_version,
  check ((state = 'PROPOSED') = (decided_by is null)),
  check (state = 'WITHDRAWN' or decided_by is null or decided_by <> proposed_by)
);
create unique index career_one_waits on incentive.career_case (agent_id) where state = 'PROPOSED';
create index career_by_agent on incentive.career_case (agent_id, case_id);

create function incentive.refuse_decided_case() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state <> 'PROPOSED' then
    raise exception 'case % is kept as it is', old.case_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger career_decided before update or delete on incentive.career_case
  for each row execute function incentive.refuse_decided_case();

-- Improvement plans: drafted once per person or team, kind and month, once per alert.
create table training.improvement_plan (
  plan_id bigint generated always as identity primary key,
  version int not null default 1,
  kind text not null check (kind in ('TOP3', 'ABILITY', 'PROJECT', 'ALERT')),
  state text not null check (state in
    ('DRAFT', 'AGREED', 'RUNNING', 'REASSESSED', 'DONE', 'NOT_REACHED', 'CANCELLED')),
  agent_id bigint references people.agent,
  team_id bigint not null references people.team,
  owner_id bigint references people.agent,
  month date,
  alert_id bigint references training.alert,
  due date not null,
  targets jsonb not null,
  made_by text not null,
  made_at timestamptz not null,
  started_by text,
  started_on date,
  results jsonb,
  assessed_by text,
  assessed_at timestamptz,
  consequence text,
  check ((month is null) <> (alert_id is null)),
  check (owner_id <> agent_id),
  check (state not in ('RUNNING', 'REASSESSED', 'DONE', 'NOT_REACHED') or started_on is not null),
  check (state not in ('REASSESSED', 'DONE', 'NOT_REACHED')
    or assessed_by is not null and results is not null),
  -- Whoever made or ran an ability plan or a project does not re-assess it.
  check (kind not in ('ABILITY', 'PROJECT') or assessed_by is null
    or assessed_by <> made_by and assessed_by <> started_by),
  -- Nothing follows for anybody before it was re-assessed and found not reached.
  check (consequence is null or state = 'NOT_REACHED')
);
create unique index improvement_plan_of_month on training.improvement_plan
  (kind, month, coalesce(agent_id, 0), (case when agent_id is null then team_id else 0 end))
  where month is not null;
create unique index improvement_plan_of_alert on training.improvement_plan (alert_id)
  where alert_id is not null;
create index improvement_plan_list on training.improvement_plan (state, due);
create index improvement_plan_of on training.improvement_plan (agent_id);

create table training.improvement_step (
  plan_id bigint not null references training.improvement_plan,
  step_no int not null,
  task text check (task in ('LOOK', 'TALK', 'COURSE', 'PRACTISE', 'REVIEW', 'REASSESS')),
  text text,
  due date not null,
  done_by text,
  done_at timestamptz,
  primary key (plan_id, step_no),
  check (task is not null or text is not null)
);

-- What was done and noted: appended, never changed.
create table training.improvement_entry (
  entry_id bigint generated always as identity primary key,
  plan_id bigint not null references training.improvement_plan,
  at timestamptz not null,
  who text not null,
  deed text not null,
  text text,
  contact_id bigint,
  inspection_id bigint
);
create index improvement_entry_of on training.improvement_entry (plan_id, entry_id);

create function training.refuse_improvement_entry() returns trigger language plpgsql as $$
begin
  raise exception 'what was noted on plan % stays', old.plan_id
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger improvement_entry_stays before update or delete on training.improvement_entry
  for each row execute function training.refuse_improvement_entry();

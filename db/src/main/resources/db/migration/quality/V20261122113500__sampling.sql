-- Versions of plans stay as they are; only whether one still draws changes.
create table quality.sampling_plan (
  plan_id bigint generated always as identity primary key,
  code text not null check (code ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  version_no int not null check (version_no > 0),
  state text not null check (state in ('ACTIVE', 'REPLACED', 'RETIRED')),
  document jsonb not null,
  made_by text not null,
  made_at timestamptz not null,
  unique (code, version_no)
);
create unique index sampling_plan_one_active on quality.sampling_plan (code) where state = 'ACTIVE';

create function quality.refuse_plan_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
      or (new.code, new.version_no, new.document, new.made_by, new.made_at)
        is distinct from (old.code, old.version_no, old.document, old.made_by, old.made_at) then
    raise exception 'version % of plan % stays', old.version_no, old.code
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger sampling_plan_kept before update or delete on quality.sampling_plan
  for each row execute function quality.refuse_plan_change();

-- One draw of a plan for a week.
create table quality.draw (
  draw_id bigint generated always as identity primary key,
  plan_id bigint not null references quality.sampling_plan,
  plan_code text not null,
  from_day date not null,
  to_day date not null,                       -- exclusive
  seed bigint not null,
  drawn_at timestamptz not null,
  drawn_by text not null,
  population int not null check (population >= 0),
  unique (plan_code, from_day),
  check (to_day > from_day)
);

create table quality.draw_agent (
  draw_id bigint not null references quality.draw,
  agent_id bigint not null,
  population int not null,
  quota int not null,
  drawn int not null,
  shortfall text check (shortfall in ('TOO_FEW_CONTACTS', 'NO_INSPECTOR')),
  primary key (draw_id, agent_id),
  check (drawn between 0 and population)
);

create function quality.refuse_draw_change() returns trigger language plpgsql as $$
begin
  raise exception 'a draw stays as it is' using errcode = 'integrity_constraint_violation';
end $$;
create trigger draw_kept before update or delete on quality.draw
  for each row execute function quality.refuse_draw_change();
create trigger draw_agent_kept before update or delete on quality.draw_agent
  for each row execute function quality.refuse_draw_change();

-- What an inspector has to look at; done when an inspection of it is published.
create table quality.task (
  task_id bigint generated always as identity primary key,
  draw_id bigint references quality.draw,
  form_code text not null,
  record_id bigint not null,
  account_id bigint not null,
  agent_id bigint not null,
  at timestamptz not null,                    -- start of the part
  stratum text not null default '',
  reason text not null default '',            -- signs of risk, empty if drawn at random
  inspector text not null,
  due_on date not null,
  skipped_at timestamptz,
  skipped_by text,
  skip_reason text,
  check ((skipped_at is null) = (skipped_by is null)),
  check ((skipped_at is null) = (skip_reason is null))
);
create unique index task_one_live on quality.task (record_id, account_id, form_code)
  where skipped_at is null;
create index task_by_inspector on quality.task (inspector, due_on);
create index task_by_draw on quality.task (draw_id);

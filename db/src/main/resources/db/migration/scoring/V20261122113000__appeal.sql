-- What agents appeal against; the inspection itself lives in quality.
create table scoring.appeal (
  appeal_id bigint generated always as identity primary key,
  version int not null default 1,
  state text not null check (state in
    ('FILED', 'TAKEN', 'ASKED', 'UPHELD', 'PARTLY_UPHELD', 'REJECTED', 'WITHDRAWN')),
  inspection_id bigint not null,
  record_id bigint not null,
  inspector text not null,
  agent_id bigint not null,
  form_code text not null,
  work_day date not null,
  filed_by text not null,
  filed_at timestamptz not null,
  claims jsonb not null,
  text text not null,
  holder text,
  decided_by text,
  decided_at timestamptz,
  rulings jsonb not null default '[]',
  reason text,
  check ((state in ('TAKEN', 'ASKED')) <= (holder is not null)),
  check ((state in ('UPHELD', 'PARTLY_UPHELD', 'REJECTED')) = (decided_by is not null)),
  check (holder is null or holder <> inspector and holder <> filed_by),
  check (decided_by is null or decided_by <> inspector and decided_by <> filed_by)
);
create unique index appeal_one_open on scoring.appeal (inspection_id)
  where state in ('FILED', 'TAKEN', 'ASKED');
create index appeal_by_agent on scoring.appeal (agent_id, work_day);
create index appeal_by_day on scoring.appeal (work_day);

-- Every step, appended only.
create table scoring.appeal_event (
  appeal_id bigint not null references scoring.appeal,
  seq int not null,
  at timestamptz not null,
  who text not null,
  deed text,
  state text not null,
  text text not null,
  primary key (appeal_id, seq)
);
create function scoring.refuse_told_step() returns trigger language plpgsql as $$
begin
  raise exception 'steps of an appeal are appended only' using errcode = 'integrity_constraint_violation';
end $$;
create trigger appeal_event_appended before update or delete on scoring.appeal_event
  for each row execute function scoring.refuse_told_step();

-- A decided appeal stays as it is.
create function scoring.refuse_decided_appeal() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state in ('UPHELD', 'PARTLY_UPHELD', 'REJECTED', 'WITHDRAWN') then
    raise exception 'appeal % is decided and does not change', old.appeal_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger appeal_decided before update or delete on scoring.appeal
  for each row execute function scoring.refuse_decided_appeal();

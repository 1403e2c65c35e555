-- What inspectors answered about one agent's part of a contact.
create table quality.inspection (
  inspection_id bigint generated always as identity primary key,
  record_id bigint not null,
  account_id bigint not null,
  agent_id bigint not null,
  queue_id int not null default 0,
  zone text not null,
  at timestamptz not null,
  form_code text not null,
  form_version int not null,
  task_id bigint,
  inspector text not null,
  state text not null check (state in ('DRAFT', 'PUBLISHED', 'ACKNOWLEDGED', 'DISCARDED')),
  version int not null default 1,
  started_at timestamptz not null,
  saved_at timestamptz not null,
  saved_by text not null,
  published_at timestamptz,
  acknowledged_at timestamptz,
  discarded_at timestamptz,
  spent_s int not null default 0 check (spent_s >= 0),
  overall_comment text not null default '',
  quotes jsonb not null default '[]',
  foreign key (form_code, form_version) references quality.form_version,
  check (state not in ('PUBLISHED', 'ACKNOWLEDGED') or published_at is not null),
  check ((state = 'ACKNOWLEDGED') = (acknowledged_at is not null))
);
create unique index inspection_one_live on quality.inspection (record_id, account_id, form_code)
  where state <> 'DISCARDED';
create index inspection_by_time on quality.inspection (at);
create index inspection_by_agent on quality.inspection (agent_id, at);
create index inspection_by_account on quality.inspection (account_id, at);
create index inspection_by_task on quality.inspection (task_id) where task_id is not null;

-- Revision 0 is the draft; publishing writes 1, an appeal that is upheld the next.
create table quality.inspection_answers (
  inspection_id bigint not null references quality.inspection,
  revision int not null check (revision >= 0),
  answers jsonb not null,
  result jsonb,
  score numeric(5, 2),
  outcome text,
  attitude text not null default 'NOT_JUDGED'
    check (attitude in ('NOT_JUDGED', 'PASSED', 'NOT_PASSED')),
  script_met int not null default 0,
  script_judged int not null default 0,
  process_met int not null default 0,
  process_judged int not null default 0,
  made_by text not null,
  made_at timestamptz not null,
  reason text,
  reference text,
  primary key (inspection_id, revision),
  check (script_met between 0 and script_judged and process_met between 0 and process_judged),
  check (revision = 0 or result is not null and outcome is not null),
  check (revision < 2 or reason is not null)
);

-- A criterion of compliance that failed: evidence once a second person confirmed it.
create table quality.breach (
  breach_id bigint generated always as identity primary key,
  inspection_id bigint not null references quality.inspection,
  criterion text not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  state text not null check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
  decided_by text,
  decided_at timestamptz,
  reason text,
  unique (inspection_id, criterion),
  check ((state = 'PROPOSED') = (decided_by is null)),
  check (decided_by is null or decided_by <> proposed_by),
  check (state <> 'REJECTED' or reason is not null)
);

-- What was published stays: only the agent's acknowledgement is added.
create function quality.refuse_published_inspection() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'inspection % stays', old.inspection_id
      using errcode = 'integrity_constraint_violation';
  end if;
  if old.state in ('ACKNOWLEDGED', 'DISCARDED')
      or old.state = 'PUBLISHED'
        and (new.state <> 'ACKNOWLEDGED'
          or to_jsonb(new) - '{state,version,acknowledged_at}'::text[]
            <> to_jsonb(old) - '{state,version,acknowledged_at}'::text[]) then
    raise exception 'inspection % is % and does not change', old.inspection_id, old.state
      using errcode = 'integrity_constraint_violation';
  end if;
  if new.record_id <> old.record_id or new.account_id <> old.account_id
      or new.form_code <> old.form_code or new.form_version <> old.form_version then
    raise exception 'inspection % keeps its contact and its form', old.inspection_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger inspection_published before update or delete on quality.inspection
  for each row execute function quality.refuse_published_inspection();

create function quality.refuse_frozen_answers() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.revision > 0
      or not exists (select from quality.inspection i
        where i.inspection_id = old.inspection_id and i.state = 'DRAFT') then
    raise exception 'revision % of inspection % does not change', old.revision, old.inspection_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger inspection_answers_frozen before update or delete on quality.inspection_answers
  for each row execute function quality.refuse_frozen_answers();

-- A breach is decided once; only a revised inspection takes one back.
create function quality.refuse_decided_breach() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'REJECTED'
      or old.state = 'CONFIRMED' and new.state <> 'REJECTED' then
    raise exception 'breach % is % and does not change', old.breach_id, old.state
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger breach_decided before update or delete on quality.breach
  for each row execute function quality.refuse_decided_breach();

create trigger inspection_kept before truncate on quality.inspection
  execute function quality.refuse_truncate();
create trigger inspection_answers_kept before truncate on quality.inspection_answers
  execute function quality.refuse_truncate();
create trigger breach_kept before truncate on quality.breach
  execute function quality.refuse_truncate();

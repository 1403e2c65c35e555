create schema scoring;

-- Documents: immutable once submitted, in force once approved by a second person.
create table scoring.scheme_version (
  scheme_code text not null check (scheme_code ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
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
  primary key (scheme_code, version_no),
  check (state not in ('APPROVED', 'SENT_BACK') or decided_by is not null),
  check (decided_by is null or decided_by <> made_by and decided_by <> submitted_by)
);
create unique index scheme_one_open_version on scoring.scheme_version (scheme_code)
  where state in ('DRAFT', 'SUBMITTED');

-- One closing of a month; a revision is a new row.
create table scoring.closing (
  closing_id bigint generated always as identity primary key,
  month date not null check (extract(day from month) = 1),
  revision int not null check (revision > 0),
  state text not null check (state in ('CLOSED', 'PUBLISHED', 'SENT_BACK')),
  ruleset_id int not null,
  as_of_batch bigint not null,
  closed_by text not null,
  closed_at timestamptz not null,
  close_reason text,
  decided_by text,
  decided_at timestamptz,
  reason text,
  digest bytea not null,
  check (state = 'CLOSED' or decided_by is not null),
  check (decided_by is null or decided_by <> closed_by)
);
create unique index closing_one_a_revision on scoring.closing (month, revision)
  where state <> 'SENT_BACK';
create unique index closing_one_waits on scoring.closing (month) where state = 'CLOSED';

create table scoring.open_repeat (
  closing_id bigint not null references scoring.closing,
  record_id bigint not null,
  closed_at timestamptz not null,
  open_until timestamptz not null,
  primary key (closing_id, record_id)
);

create table scoring.appraisal (
  appraisal_id bigint generated always as identity primary key,
  closing_id bigint not null references scoring.closing,
  month date not null,
  revision int not null,
  agent_id bigint not null,
  employee_no text not null,
  agent_name text not null,
  assignment_no smallint not null,
  assignment_id bigint not null,
  team_code text not null,
  post_code text not null,
  from_day date not null,
  to_day date not null,                       -- exclusive
  days smallint not null,
  month_days smallint not null,
  scheme_code text,
  scheme_version int,
  outcome text not null check (outcome in ('SCORED', 'NOT_ENOUGH_DATA', 'NO_SCHEME')),
  score_before_gates numeric(5, 2),
  score numeric(5, 2),
  grade text,
  rank int,
  rank_of int,
  breaches jsonb not null,
  advice jsonb not null,
  digest bytea not null,
  unique (closing_id, agent_id, assignment_no),
  foreign key (scheme_code, scheme_version) references scoring.scheme_version,
  check ((outcome = 'SCORED') = (score is not null and grade is not null))
);
create index appraisal_by_agent on scoring.appraisal (agent_id, month);

create table scoring.appraisal_line (
  appraisal_id bigint not null references scoring.appraisal,
  line_no smallint not null,
  measure text not null,
  weight numeric(5, 2) not null,
  effective_weight numeric(5, 2) not null,
  value numeric,
  sample bigint not null,
  low numeric,
  high numeric,
  points numeric(5, 2),
  contribution numeric(5, 2) not null,
  lost numeric(5, 2) not null,
  missing text,
  policy text,
  other_contacts bigint not null,
  other_cost numeric(9, 4) not null,
  unattributed numeric(9, 4) not null,
  primary key (appraisal_id, line_no)
);

create table scoring.loss (
  appraisal_id bigint not null,
  line_no smallint not null,
  seq smallint not null,
  record_id bigint not null,
  at timestamptz not null,
  numerator bigint not null,
  denominator bigint not null,
  cost numeric(9, 4) not null,
  primary key (appraisal_id, line_no, seq),
  foreign key (appraisal_id, line_no) references scoring.appraisal_line
);

-- A closing that was decided stays as it is.
create function scoring.refuse_decided_closing() returns trigger language plpgsql as $$
begin
  if old.state <> 'CLOSED' then
    raise exception 'closing % of % is decided and does not change', old.closing_id, old.month
      using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger closing_decided before update or delete on scoring.closing
  for each row execute function scoring.refuse_decided_closing();

-- What belongs to a closing is written while it waits and never changed; once decided not even added.
create function scoring.refuse_frozen_row() returns trigger language plpgsql as $$
declare
  closing bigint;
begin
  if tg_op = 'UPDATE' then
    raise exception '% rows do not change; a revision is a new row', tg_table_name
      using errcode = 'integrity_constraint_violation';
  end if;
  if tg_table_name in ('appraisal', 'open_repeat') then
    closing := case tg_op when 'DELETE' then old.closing_id else new.closing_id end;
  else
    select a.closing_id into closing from scoring.appraisal a
      where a.appraisal_id = case tg_op when 'DELETE' then old.appraisal_id else new.appraisal_id end;
  end if;
  if not exists (select from scoring.closing c where c.closing_id = closing and c.state = 'CLOSED') then
    raise exception '% rows of closing % are frozen', tg_table_name, closing
      using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger appraisal_frozen before insert or update or delete on scoring.appraisal
  for each row execute function scoring.refuse_frozen_row();
create trigger appraisal_line_frozen before insert or update or delete on scoring.appraisal_line
  for each row execute function scoring.refuse_frozen_row();
create trigger loss_frozen before insert or update or delete on scoring.loss
  for each row execute function scoring.refuse_frozen_row();
create trigger open_repeat_frozen before insert or update or delete on scoring.open_repeat
  for each row execute function scoring.refuse_frozen_row();

-- A document changes only while it is a draft; afterwards only its state moves on, and never back.
create function scoring.refuse_used_document() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'version % of % stays', old.version_no, old.scheme_code
      using errcode = 'integrity_constraint_violation';
  end if;
  if old.state in ('APPROVED', 'SENT_BACK')
      or old.state = 'SUBMITTED' and new.document is distinct from old.document then
    raise exception 'version % of % does not change', old.version_no, old.scheme_code
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger scheme_version_used before update or delete on scoring.scheme_version
  for each row execute function scoring.refuse_used_document();

create function scoring.refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception '% is not emptied', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger closing_kept before truncate on scoring.closing
  execute function scoring.refuse_truncate();
create trigger appraisal_kept before truncate on scoring.appraisal
  execute function scoring.refuse_truncate();
create trigger appraisal_line_kept before truncate on scoring.appraisal_line
  execute function scoring.refuse_truncate();
create trigger loss_kept before truncate on scoring.loss
  execute function scoring.refuse_truncate();

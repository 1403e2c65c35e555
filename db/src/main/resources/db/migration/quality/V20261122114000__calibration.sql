-- Several inspectors mark the same contacts without seeing each other.
create table quality.calibration (
  calibration_id bigint generated always as identity primary key,
  name text not null check (name <> ''),
  form_code text not null,
  form_version int not null,
  expert text,
  due_on date,
  draw_seed bigint,
  population int,
  bootstrap_seed bigint not null,
  state text not null check (state in ('OPEN', 'REVEALED', 'CLOSED')),
  opened_by text not null,
  opened_at timestamptz not null,
  revealed_by text,
  revealed_at timestamptz,
  closed_by text,
  closed_at timestamptz,
  foreign key (form_code, form_version) references quality.form_version,
  check ((state = 'OPEN') = (revealed_at is null)),
  check ((state = 'CLOSED') = (closed_at is not null)),
  check ((draw_seed is null) = (population is null))
);

create table quality.calibration_contact (
  calibration_id bigint not null references quality.calibration,
  contact_no int not null check (contact_no > 0),
  record_id bigint not null,
  account_id bigint not null,
  agent_id bigint not null,
  zone text not null,
  at timestamptz not null,
  primary key (calibration_id, contact_no),
  unique (calibration_id, record_id, account_id)
);

-- Who marks: the participants, and the expert if there is one.
create table quality.calibration_grader (
  calibration_id bigint not null references quality.calibration,
  login text not null,
  expert boolean not null,
  primary key (calibration_id, login)
);
create unique index calibration_one_expert on quality.calibration_grader (calibration_id)
  where expert;
create index calibration_by_grader on quality.calibration_grader (login);

create table quality.calibration_mark (
  calibration_id bigint not null,
  contact_no int not null,
  login text not null,
  answers jsonb not null,
  comment text not null default '',
  version int not null default 1,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  primary key (calibration_id, contact_no, login),
  foreign key (calibration_id, contact_no) references quality.calibration_contact,
  foreign key (calibration_id, login) references quality.calibration_grader
);

-- What was agreed about a criterion; the newest word on a contact and criterion holds.
create table quality.calibration_note (
  note_id bigint generated always as identity primary key,
  calibration_id bigint not null,
  contact_no int not null,
  criterion text not null,
  agreed jsonb not null,
  text text not null,
  made_by text not null,
  made_at timestamptz not null,
  foreign key (calibration_id, contact_no) references quality.calibration_contact
);
create index calibration_note_by_session on quality.calibration_note (calibration_id);

-- A session only goes on: open, revealed, closed.
create function quality.refuse_calibration_back() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'CLOSED'
      or old.state = 'REVEALED' and new.state <> 'CLOSED'
      or old.state = 'OPEN' and new.state <> 'REVEALED'
      or to_jsonb(new) - '{state,revealed_by,revealed_at,closed_by,closed_at}'::text[]
        <> to_jsonb(old) - '{state,revealed_by,revealed_at,closed_by,closed_at}'::text[]
      or old.revealed_at is not null and (new.revealed_at, new.revealed_by)
        is distinct from (old.revealed_at, old.revealed_by) then
    raise exception 'calibration % is % and does not change', old.calibration_id, old.state
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger calibration_goes_on before update or delete on quality.calibration
  for each row execute function quality.refuse_calibration_back();

-- Marks are given while the session is open, and stay once submitted.
create function quality.refuse_frozen_mark() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and (tg_op = 'DELETE' or old.submitted_at is not null)
      or not exists (select from quality.calibration c
        where c.calibration_id = new.calibration_id and c.state = 'OPEN') then
    raise exception 'marks of calibration % do not change',
        coalesce(new.calibration_id, old.calibration_id)
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger calibration_mark_frozen before insert or update or delete
  on quality.calibration_mark for each row execute function quality.refuse_frozen_mark();

create function quality.refuse_calibration_change() returns trigger language plpgsql as $$
begin
  raise exception '% of calibration % stays', tg_table_name, old.calibration_id
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger calibration_contact_stays before update or delete on quality.calibration_contact
  for each row execute function quality.refuse_calibration_change();
create trigger calibration_grader_stays before update or delete on quality.calibration_grader
  for each row execute function quality.refuse_calibration_change();
create trigger calibration_note_stays before update or delete on quality.calibration_note
  for each row execute function quality.refuse_calibration_change();

create trigger calibration_kept before truncate on quality.calibration
  execute function quality.refuse_truncate();
create trigger calibration_contact_kept before truncate on quality.calibration_contact
  execute function quality.refuse_truncate();
create trigger calibration_grader_kept before truncate on quality.calibration_grader
  execute function quality.refuse_truncate();
create trigger calibration_mark_kept before truncate on quality.calibration_mark
  execute function quality.refuse_truncate();
create trigger calibration_note_kept before truncate on quality.calibration_note
  execute function quality.refuse_truncate();

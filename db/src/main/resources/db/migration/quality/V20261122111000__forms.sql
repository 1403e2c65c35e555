create schema quality;

-- Forms: immutable once submitted, in force once approved by a second person.
create table quality.form_version (
  form_code text not null check (form_code ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  version_no int not null check (version_no > 0),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'SENT_BACK')),
  valid_from date not null,
  document jsonb not null,
  made_by text not null,
  made_at timestamptz not null,
  submitted_by text,
  submitted_at timestamptz,
  decided_by text,
  decided_at timestamptz,
  reason text,
  primary key (form_code, version_no),
  check (state not in ('APPROVED', 'SENT_BACK') or decided_by is not null),
  check (decided_by is null or decided_by <> made_by and decided_by <> submitted_by)
);
create unique index form_one_open_version on quality.form_version (form_code)
  where state in ('DRAFT', 'SUBMITTED');

-- A document changes only while it is a draft; afterwards only its state moves on, and never back.
create function quality.refuse_used_form() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'version % of form % stays', old.version_no, old.form_code
      using errcode = 'integrity_constraint_violation';
  end if;
  if old.state in ('APPROVED', 'SENT_BACK')
      or old.state = 'SUBMITTED'
        and (new.document is distinct from old.document or new.valid_from <> old.valid_from
          or new.state = 'DRAFT') then
    raise exception 'version % of form % does not change', old.version_no, old.form_code
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger form_version_used before update or delete on quality.form_version
  for each row execute function quality.refuse_used_form();

create function quality.refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception '% is not emptied', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger form_version_kept before truncate on quality.form_version
  execute function quality.refuse_truncate();

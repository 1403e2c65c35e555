-- How payroll systems want their files; every change is a version of its own. Version 0 ships.
create table incentive.payroll_profile (
  code text not null check (code ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  version_no int not null check (version_no > 0),
  document jsonb not null,
  made_by text not null,
  made_at timestamptz not null,
  primary key (code, version_no)
);

-- The first export of a run by a profile fixes the version: from then on the bytes are the same.
create table incentive.run_export (
  run_id bigint not null references incentive.run,
  profile_code text not null,
  profile_version int not null check (profile_version >= 0),
  sha256 text not null,
  first_by text not null,
  first_at timestamptz not null,
  primary key (run_id, profile_code)
);

-- What payroll systems said they have taken over; the last word about somebody counts.
create table incentive.receipt (
  receipt_id bigint generated always as identity primary key,
  run_id bigint not null references incentive.run,
  received_by text not null,
  received_at timestamptz not null
);
create index receipt_by_run on incentive.receipt (run_id);
create table incentive.receipt_line (
  receipt_id bigint not null references incentive.receipt,
  employee_no text not null,
  amount numeric(14, 2) not null,
  primary key (receipt_id, employee_no)
);

create function incentive.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% rows do not change', tg_table_name
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger payroll_profile_kept before update or delete on incentive.payroll_profile
  for each row execute function incentive.refuse_change();
create trigger run_export_kept before update or delete on incentive.run_export
  for each row execute function incentive.refuse_change();
create trigger receipt_kept before update or delete on incentive.receipt
  for each row execute function incentive.refuse_change();
create trigger receipt_line_kept before update or delete on incentive.receipt_line
  for each row execute function incentive.refuse_change();

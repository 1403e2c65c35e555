-- How files of past records from other systems are read.
create table training.record_profile (
  name text primary key check (name <> ''),
  document jsonb not null,
  made_by text not null,
  made_at timestamptz not null
);

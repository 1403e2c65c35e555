-- Learning statements of other systems (xAPI) as they came, and what was made of each. Statements of
-- one person, course and registration tell of one completion: the reference.
alter table training.training_record drop constraint training_record_source_check;
alter table training.training_record add constraint training_record_source_check
  check (source in ('SESSION', 'EXAM', 'IMPORT', 'XAPI'));

create table training.xapi_statement (
  statement_id uuid primary key,
  xapi_version text not null,
  document jsonb not null,
  received_at timestamptz not null,
  received_by text not null,
  told_at timestamptz not null,
  verb text not null,
  actor text not null,
  actor_name text,
  activity text,
  about uuid,
  state text not null default 'NEW'
    check (state in ('NEW', 'TAKEN', 'NOTED', 'NO_ACTOR', 'NO_COURSE', 'UNUSABLE', 'VOIDED')),
  reason text,
  agent_id bigint,
  course_code text,
  version_no int,
  reference text,
  weight int,
  day date,
  score numeric(5, 2),
  passed boolean,
  expires_on date,
  check (state <> 'TAKEN' or agent_id is not null and course_code is not null
    and reference is not null and weight is not null and day is not null and passed is not null)
);
create index xapi_statement_state on training.xapi_statement (state, received_at desc);
create index xapi_statement_reference on training.xapi_statement (reference)
  where state = 'TAKEN';
create index xapi_statement_about on training.xapi_statement (about) where about is not null;

-- Whom other systems mean, and what: an actor is an agent, an activity is a course, and the names
-- that accounts have at a home are employee numbers.
create table training.xapi_name (
  kind text not null check (kind in ('ACTOR', 'HOME', 'ACTIVITY')),
  key text not null,
  agent_id bigint,
  course_code text,
  made_by text not null,
  made_at timestamptz not null,
  primary key (kind, key),
  check ((kind = 'ACTOR') = (agent_id is not null)),
  check ((kind = 'ACTIVITY') = (course_code is not null))
);

create schema if not exists training;

-- Courses: a version is immutable once submitted, in force once approved by a second person.
create table training.course_version (
  course_code text not null check (course_code ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  version_no int not null check (version_no > 0),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'SENT_BACK')),
  document jsonb not null,
  made_by text not null,
  made_at timestamptz not null,
  submitted_by text,
  submitted_at timestamptz,
  decided_by text,
  decided_at timestamptz,
  reason text,
  primary key (course_code, version_no),
  check (state not in ('APPROVED', 'SENT_BACK') or decided_by is not null),
  check (decided_by is null or decided_by <> made_by and decided_by <> submitted_by)
);
create unique index course_one_open_version on training.course_version (course_code)
  where state in ('DRAFT', 'SUBMITTED');
create index course_in_force on training.course_version (course_code, version_no desc)
  where state = 'APPROVED';

-- A document changes only while it is a draft; afterwards only its state moves on, and never back.
create function training.refuse_used_course() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'version % of course % stays', old.version_no, old.course_code
      using errcode = 'integrity_constraint_violation';
  end if;
  if old.state in ('APPROVED', 'SENT_BACK')
      or old.state = 'SUBMITTED'
        and (new.document is distinct from old.document or new.state = 'DRAFT') then
    raise exception 'version % of course % does not change', old.version_no, old.course_code
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger course_version_used before update or delete on training.course_version
  for each row execute function training.refuse_used_course();

-- When and where a course is held; the code that is shown in class is kept as a salted digest.
create table training.session (
  session_id bigint generated always as identity primary key,
  version int not null default 1,
  course_code text not null,
  course_version int not null,
  state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  zone text not null,
  room text,
  link text,
  capacity int not null check (capacity between 1 and 1000),
  instructor_id bigint,
  planned_by text not null,
  planned_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  reason text,
  code_salt text,
  code_digest text,
  check (ends_at > starts_at),
  check (state <> 'CANCELLED' or reason is not null),
  foreign key (course_code, course_version) references training.course_version
);
create index session_by_time on training.session (starts_at);
create index session_by_course on training.session (course_code, starts_at);

-- Who is in it, who waits in which order, who was there.
create table training.enrolment (
  enrolment_id bigint generated always as identity primary key,
  session_id bigint not null references training.session,
  agent_id bigint not null,
  state text not null check (state in ('ENROLLED', 'WAITING', 'LEFT')),
  attended boolean,
  seen_by text check (seen_by in ('LIST', 'CODE')),
  wrong_codes int not null default 0,
  enrolled_by text not null,
  enrolled_at timestamptz not null,
  changed_at timestamptz not null,
  unique (session_id, agent_id),
  check (attended is null or state = 'ENROLLED')
);
create index enrolment_by_agent on training.enrolment (agent_id, session_id);

-- An exam as it was asked, with what was answered, so that a result can be explained ever after.
create table training.attempt (
  attempt_id bigint generated always as identity primary key,
  agent_id bigint not null,
  course_code text not null,
  course_version int not null,
  number int not null check (number > 0),
  state text not null check (state in ('OPEN', 'SUBMITTED')),
  seed bigint not null,
  asked jsonb not null,
  pass_mark numeric(5, 2) not null,
  begun_at timestamptz not null,
  answers jsonb,
  score numeric(5, 2),
  passed boolean,
  submitted_at timestamptz,
  day date,
  foreign key (course_code, course_version) references training.course_version,
  check (state = 'OPEN' or answers is not null and score is not null and passed is not null
    and submitted_at is not null and day is not null)
);
create unique index attempt_one_open on training.attempt (agent_id, course_code)
  where state = 'OPEN';
create unique index attempt_number on training.attempt
  (agent_id, course_code, course_version, number);

create function training.refuse_submitted_attempt() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'SUBMITTED' then
    raise exception 'attempt % stays as it was handed in', old.attempt_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger attempt_submitted before update or delete on training.attempt
  for each row execute function training.refuse_submitted_attempt();

-- What somebody completed, whatever it comes from; the reference names it within its source. The
-- first result of a person in a course, or the first after the last one ran out, is marked: it
-- tells how well a course teaches, while later attempts tell only that somebody tried again.
create table training.training_record (
  record_id bigint generated always as identity primary key,
  agent_id bigint not null,
  course_code text not null,
  version_no int,
  completed_at timestamptz not null,
  day date not null,
  score numeric(5, 2),
  passed boolean not null,
  first boolean not null,
  source text not null check (source in ('SESSION', 'EXAM', 'IMPORT')),
  reference text not null,
  expires_on date,
  noted_by text not null,
  unique (source, reference)
);
create index training_record_of on training.training_record (agent_id, course_code, completed_at);

-- Hours of class, recorded when a session was held, counted once a second person confirmed them.
create table training.class_hours (
  session_id bigint primary key references training.session,
  agent_id bigint not null,
  minutes int not null check (minutes > 0),
  held_on date not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  confirmed_by text,
  confirmed_at timestamptz,
  check (confirmed_by is null or confirmed_by <> recorded_by)
);
create index class_hours_of on training.class_hours (agent_id, held_on);

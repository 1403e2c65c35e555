-- What instructors have to bring; the newest version holds.
create table training.instructor_rule (
  version_no int primary key,
  months_of_service int not null,
  lessons int not null,
  mark numeric(5, 2) not null,
  rating numeric(3, 2) not null,
  validity_months int not null,
  required_from date,
  saved_by text not null,
  saved_at timestamptz not null
);
insert into training.instructor_rule
values (1, 6, 2, 80, 3.5, 12, null, 'system', '2026-11-22T00:00:00Z');

-- Who teaches or wants to. Each nomination and each certification begins a round, for which only
-- its own lessons count.
create table training.instructor (
  agent_id bigint primary key,
  state text not null check (state in ('CANDIDATE', 'CERTIFIED', 'ENDED')),
  nominated_by text not null,
  nominated_at timestamptz not null,
  round int not null default 1,
  certified_by text,
  certified_on date,
  certified_until date,
  reason text,
  check (state <> 'CERTIFIED' or certified_by is not null and certified_until is not null),
  check (certified_by is null or certified_by <> nominated_by)
);
create table training.observed_lesson (
  lesson_id bigint generated always as identity primary key,
  agent_id bigint not null references training.instructor,
  round int not null,
  seen_on date not null,
  marks jsonb not null,
  mark numeric(5, 2) not null,
  words text,
  seen_by text not null,
  seen_at timestamptz not null
);
create index observed_lesson_of on training.observed_lesson (agent_id, seen_at);

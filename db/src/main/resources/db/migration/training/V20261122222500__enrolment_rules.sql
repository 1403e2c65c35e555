-- Who is seated in a course without being asked: a rule finds people, the seat says why.
create table training.enrolment_rule (
  rule_id bigint generated always as identity primary key,
  course_code text not null,
  kind text not null
    check (kind in ('TEAM', 'NEWCOMER', 'MEASURE', 'FAILED', 'EXPIRING', 'CRITERION')),
  team_id bigint references people.team,
  days int check (days between 1 and 400),
  measure text,
  threshold numeric,
  criterion text,
  active boolean not null default true,
  kept_by text not null,
  kept_at timestamptz not null,
  check (kind <> 'TEAM' or team_id is not null),
  check (kind not in ('NEWCOMER', 'EXPIRING', 'CRITERION') or days is not null),
  check (kind <> 'MEASURE' or measure is not null and threshold is not null),
  check (kind <> 'CRITERION' or criterion is not null)
);

-- Which seat a rule gave, and why; a run can be taken back as a whole.
create table training.rule_seat (
  session_id bigint not null references training.session,
  agent_id bigint not null references people.agent,
  rule_id bigint not null references training.enrolment_rule,
  reason jsonb not null,
  run timestamptz not null,
  undone boolean not null default false,
  primary key (session_id, agent_id)
);
create index rule_seat_by_run on training.rule_seat (run);

-- Departments that teams serve, and who in them is asked.
create table training.served_department (
  department_id bigint generated always as identity primary key,
  name_zh text not null check (name_zh <> ''),
  name_en text not null check (name_en <> ''),
  people text[] not null default '{}',
  active boolean not null default true,
  kept_by text not null,
  kept_at timestamptz not null
);
create unique index served_department_name on training.served_department (name_zh) where active;

-- A round in which departments rate teams for a stretch of days.
create table training.cooperation_round (
  round_id bigint generated always as identity primary key,
  version int not null default 1,
  title text not null check (title <> ''),
  from_day date not null,
  to_day date not null,
  due_day date not null,
  minimum int not null check (minimum between 3 and 50),
  state text not null check (state in ('OPEN', 'CLOSED', 'WITHDRAWN')),
  teams bigint[] not null check (cardinality(teams) > 0),
  opened_by text not null,
  opened_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  reason text,
  check (to_day >= from_day),
  check (state <> 'WITHDRAWN' or reason is not null)
);

-- Who is asked; of the personal link only a digest is kept. That somebody answered is known, not what.
create table training.cooperation_invitation (
  invitation_id bigint generated always as identity primary key,
  round_id bigint not null references training.cooperation_round,
  department_id bigint not null references training.served_department,
  person text not null check (person <> ''),
  token_digest text not null unique,
  reminded int not null default 0,
  answered boolean not null default false,
  unique (round_id, department_id, person)
);

-- What was answered of a team, without who and from where.
create table training.cooperation_answer (
  answer_id bigint generated always as identity primary key,
  round_id bigint not null references training.cooperation_round,
  team_id bigint not null references people.team,
  marks jsonb not null,
  words text
);
create index cooperation_answer_of on training.cooperation_answer (round_id, team_id);

-- For whom a closed round counts: the team and its people of the last day, and the company.
create table training.cooperation_result (
  round_id bigint not null references training.cooperation_round,
  team_id bigint not null references people.team,
  subject_kind text not null check (subject_kind in ('AGENT', 'TEAM', 'QUEUE')),
  subject_id bigint not null,
  day date not null,
  millionths bigint not null,
  answers int not null check (answers > 0),
  primary key (round_id, team_id, subject_kind, subject_id)
);
create index cooperation_result_by_day on training.cooperation_result
  (day, subject_kind, subject_id);

-- Links that did not fit, so that guessing is slowed down.
create table training.cooperation_guess (
  address text not null,
  at timestamptz not null
);
create index cooperation_guess_of on training.cooperation_guess (address, at);

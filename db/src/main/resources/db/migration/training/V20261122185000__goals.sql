-- Objectives of teams and commitments of people, by quarter.
create table training.goal (
  goal_id bigint generated always as identity primary key,
  version int not null default 1,
  team_id bigint,
  agent_id bigint,
  quarter_begins date not null,
  title text not null check (title <> ''),
  state text not null check (state in ('PROPOSED', 'RUNNING', 'CLOSED', 'DROPPED')),
  key_results jsonb not null,
  counted jsonb not null default '{}',
  made_by text not null,
  made_at timestamptz not null,
  agreed_by text check (agreed_by <> made_by),
  closing text,
  check ((team_id is null) <> (agent_id is null)),
  check (agent_id is null or state not in ('RUNNING', 'CLOSED') or agreed_by is not null),
  check ((state in ('CLOSED', 'DROPPED')) = (closing is not null))
);
create index goal_by_quarter on training.goal (quarter_begins, team_id, agent_id);

-- What was said on the way.
create table training.goal_note (
  goal_id bigint not null references training.goal,
  note_no int not null check (note_no > 0),
  at timestamptz not null,
  who text not null,
  words text not null check (words <> ''),
  primary key (goal_id, note_no)
);

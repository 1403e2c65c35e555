-- Steps of the career ladder by day; before the first one the step on the agent's record holds.
create table people.ladder_move (
  agent_id bigint not null references people.agent,
  from_day date not null,
  step text not null check (length(step) between 1 and 40),
  reason text not null,
  made_by text not null,
  made_at timestamptz not null,
  primary key (agent_id, from_day)
);

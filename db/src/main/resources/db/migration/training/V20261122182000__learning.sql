-- Ratings after class. Who answered and what was answered are two tables with no key in common
-- but the class; answers have no time and a drawn key, so that no order tells who gave which.
create table training.feedback_round (
  session_id bigint primary key references training.session,
  closed_at timestamptz not null
);
create table training.feedback_given (
  session_id bigint not null references training.session,
  agent_id bigint not null,
  primary key (session_id, agent_id)
);
create table training.feedback (
  feedback_id uuid primary key default gen_random_uuid(),
  session_id bigint not null references training.session,
  answer jsonb not null
);
create index feedback_of on training.feedback (session_id);

-- What a session cost, as somebody said.
create table training.session_cost (
  session_id bigint primary key references training.session,
  fees numeric(12, 2) not null check (fees >= 0),
  hourly_rate numeric(12, 2) not null check (hourly_rate >= 0),
  said_by text not null,
  said_at timestamptz not null
);

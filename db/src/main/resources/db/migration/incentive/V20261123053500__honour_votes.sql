-- One vote of each person for a colleague of a month; it can be changed while the month is the newest.
create table incentive.honour_vote (
  month date not null check (extract(day from month) = 1),
  voter text not null,
  agent_id bigint not null,
  cast_at timestamptz not null,
  primary key (month, voter)
);
create index honour_vote_by_agent on incentive.honour_vote (month, agent_id);

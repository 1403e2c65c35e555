-- The assignments that the teams' cells were computed with; what differs from people's is recomputed.
create table measures.membership (
  agent_id bigint not null,
  team_id bigint not null,
  valid_from date not null,
  valid_to date,
  primary key (agent_id, valid_from)
);

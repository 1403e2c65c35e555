-- Courses proposed for what was seen to be needed: one open proposal per person or team and course.
create table training.course_proposal (
  proposal_id bigint generated always as identity primary key,
  agent_id bigint references people.agent,
  team_id bigint not null references people.team,
  course_code text not null,
  month date not null,
  evidence jsonb not null,
  state text not null
    check (state in ('PROPOSED', 'POSTPONED', 'ACCEPTED', 'REFUSED', 'LEARNT', 'LAPSED')),
  found_at timestamptz not null,
  seen_at timestamptz not null,
  until date,
  reason text,
  decided_by text,
  decided_at timestamptz,
  session_id bigint references training.session,
  check (state <> 'POSTPONED' or until is not null),
  check (state <> 'REFUSED' or reason is not null),
  check (state not in ('POSTPONED', 'ACCEPTED', 'REFUSED', 'LEARNT') or decided_by is not null)
);
create unique index course_proposal_open on training.course_proposal
  (course_code, coalesce(agent_id, 0), (case when agent_id is null then team_id else 0 end))
  where state in ('PROPOSED', 'POSTPONED', 'ACCEPTED');
create index course_proposal_of on training.course_proposal (agent_id, course_code);
create index course_proposal_list on training.course_proposal (state, proposal_id desc);

-- For whom an accepted case counts, and whether as the own: the team as it stood on the day, so that
-- a later move does not change whose share it was. Gone with the case when that is withdrawn.
create table quality.case_share (
  case_id bigint not null references quality.case_entry,
  subject_kind text not null check (subject_kind in ('AGENT', 'TEAM')),
  subject_id bigint not null,
  day date not null,
  own boolean not null,
  primary key (case_id, subject_kind, subject_id)
);
create index case_share_by_day on quality.case_share (day, subject_kind, subject_id);

insert into quality.case_share (case_id, subject_kind, subject_id, day, own)
select c.case_id, 'AGENT', mate.agent_id, c.day, mate.agent_id = c.sharer_agent_id
from (select *, (coalesce(decided_at, shared_at) at time zone 'UTC')::date as day
      from quality.case_entry where state = 'SHARED') c
join people.assignment own on own.agent_id = c.sharer_agent_id
  and own.valid_from <= c.day and (own.valid_to is null or c.day < own.valid_to)
join people.assignment mate on mate.team_id = own.team_id
  and mate.valid_from <= c.day and (mate.valid_to is null or c.day < mate.valid_to)
union all
select distinct c.case_id, 'TEAM', other.team_id, c.day, other.team_id = own.team_id
from (select *, (coalesce(decided_at, shared_at) at time zone 'UTC')::date as day
      from quality.case_entry where state = 'SHARED') c
join people.assignment own on own.agent_id = c.sharer_agent_id
  and own.valid_from <= c.day and (own.valid_to is null or c.day < own.valid_to)
join people.assignment other on other.valid_from <= c.day
  and (other.valid_to is null or c.day < other.valid_to);

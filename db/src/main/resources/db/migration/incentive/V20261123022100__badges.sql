-- Medals by a rule over a month of work, badges by courses or by certification of two people.
create table incentive.badge (
  badge_id bigint generated always as identity primary key,
  agent_id bigint not null,
  plan_code text not null,
  plan_version int not null,
  rule_code text not null,
  period text not null,                             -- the month, or the day of the last course
  level int not null check (level between 1 and 3),
  state text not null check (state in ('NAMED', 'HELD', 'REFUSED', 'REVOKED')),
  evidence jsonb not null,
  held_from date not null,
  expires_on date,                                  -- first day on which it no longer holds
  named_by text not null,
  named_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  revoked_by text,
  reason text,
  foreign key (plan_code, plan_version) references incentive.plan_version,
  check ((state = 'NAMED') = (decided_by is null)),
  check ((state = 'REVOKED') = (revoked_by is not null)),
  check (state not in ('REFUSED', 'REVOKED') or reason is not null),
  check (decided_by is null or decided_by <> named_by or named_by = 'system')
);
-- What was taken back or refused by rule is not given for the same period again.
create unique index badge_once on incentive.badge (rule_code, agent_id, period, level)
  where state <> 'REFUSED';
create index badge_by_agent on incentive.badge (agent_id);

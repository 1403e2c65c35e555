-- What a good month opens: proposed by rule, granted by a second person, used up to its day.
create table incentive.resource_grant (
  grant_id bigint generated always as identity primary key,
  agent_id bigint not null,
  plan_code text not null,
  plan_version int not null,
  rule_code text not null,
  month date not null check (extract(day from month) = 1),
  score numeric(5, 2) not null,
  kind text not null
    check (kind in ('COURSE_SEAT', 'TRAINING_BUDGET', 'MENTOR_SLOT', 'SHIFT_CHOICE')),
  amount numeric(12, 2) not null check (amount > 0),
  used numeric(12, 2) not null default 0 check (used between 0 and amount),
  until date not null,
  state text not null check (state in ('PROPOSED', 'GRANTED', 'REFUSED')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  reason text,
  foreign key (plan_code, plan_version) references incentive.plan_version,
  check ((state = 'PROPOSED') = (decided_by is null)),
  check (decided_by is null or decided_by <> proposed_by),
  check (used = 0 or state = 'GRANTED'),
  unique (rule_code, month, agent_id, kind)
);
create index resource_by_agent on incentive.resource_grant (agent_id);

create table incentive.resource_use (
  use_id bigint generated always as identity primary key,
  grant_id bigint not null references incentive.resource_grant,
  amount numeric(12, 2) not null check (amount > 0),
  what text not null,
  session_id bigint,
  used_by text not null,
  used_at timestamptz not null
);
create index resource_use_by_grant on incentive.resource_use (grant_id, use_id);
create trigger resource_use_kept before update or delete on incentive.resource_use
  for each row execute function incentive.refuse_change();

-- An honour of a month: nominated by one person from what a rule found, confirmed by another.
create table incentive.honour (
  honour_id bigint generated always as identity primary key,
  agent_id bigint not null,
  plan_code text not null,
  plan_version int not null,
  rule_code text not null,
  month date not null check (extract(day from month) = 1),
  place int not null check (place > 0),
  state text not null check (state in ('NOMINATED', 'CONFIRMED', 'REFUSED', 'REVOKED')),
  judgement jsonb not null,                   -- conditions and month as they were found
  words text not null,
  nominated_by text not null,
  nominated_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  revoked_by text,
  revoked_at timestamptz,
  reason text,
  foreign key (plan_code, plan_version) references incentive.plan_version,
  check ((state = 'NOMINATED') = (decided_by is null)),
  check ((state = 'REVOKED') = (revoked_by is not null)),
  check (state not in ('REFUSED', 'REVOKED') or reason is not null),
  check (decided_by is null or decided_by <> nominated_by)
);
create unique index honour_once on incentive.honour (rule_code, month, agent_id)
  where state in ('NOMINATED', 'CONFIRMED');
create index honour_by_agent on incentive.honour (agent_id);

create function incentive.refuse_changed_honour() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state in ('REFUSED', 'REVOKED')
      or old.state = 'CONFIRMED' and new.state <> 'REVOKED'
      or new.judgement is distinct from old.judgement then
    raise exception 'honour % is kept as it is', old.honour_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger honour_kept before update or delete on incentive.honour
  for each row execute function incentive.refuse_changed_honour();

-- Who does not want to be shown on the wall of honour.
create table incentive.unshown (
  agent_id bigint primary key,
  since timestamptz not null
);

-- A contest: written by one person, opened and ended by another; the end freezes the scores.
create table incentive.contest (
  contest_id bigint generated always as identity primary key,
  document jsonb not null,
  state text not null check (state in ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED')),
  version_no int not null check (version_no > 0),
  made_by text not null,
  made_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  ended_by text,
  ended_at timestamptz,
  reason text,
  scores jsonb,                               -- what everybody reached, as it was at the end
  check (decided_by is null or decided_by <> made_by),
  check (ended_by is null or ended_by <> made_by),
  check ((decided_by is null) = (decided_at is null)),
  check (state <> 'OPEN' or decided_by is not null),
  check ((state in ('CLOSED', 'CANCELLED')) = (ended_by is not null)),
  check ((state = 'CLOSED') = (scores is not null)),
  check (state <> 'CANCELLED' or reason is not null)
);

-- Who is out of a contest, and why.
create table incentive.contest_out (
  contest_id bigint not null references incentive.contest,
  agent_id bigint not null,
  note text not null,
  put_by text not null,
  put_at timestamptz not null,
  primary key (contest_id, agent_id)
);

create function incentive.refuse_changed_contest() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state in ('CLOSED', 'CANCELLED')
      or old.state = 'OPEN' and new.document is distinct from old.document then
    raise exception 'contest % is kept as it is', old.contest_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger contest_kept before update or delete on incentive.contest
  for each row execute function incentive.refuse_changed_contest();

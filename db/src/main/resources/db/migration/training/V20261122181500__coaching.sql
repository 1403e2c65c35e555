-- Talks between a lead and an agent: the figures as they were read, what was written, who agreed.
create table training.coaching_talk (
  talk_id bigint generated always as identity primary key,
  version int not null default 1,
  agent_id bigint not null,
  kind text not null check (kind in ('COACHING', 'BENCHMARK', 'QUARTERLY')),
  state text not null check (state in
    ('PREPARED', 'INVITED', 'HELD', 'OBJECTED', 'AGREED', 'CLOSED', 'CANCELLED')),
  at timestamptz,
  follow_up_on date,
  led_by text not null,
  opened_at timestamptz not null,
  basis jsonb not null,
  notes jsonb not null default '{}',
  evidence jsonb not null default '[]',
  spoken text,
  objection text,
  invited_at timestamptz,
  held_at timestamptz,
  held_by text,
  agreed_at timestamptz,
  ended_at timestamptz,
  result text,
  check (state in ('PREPARED', 'CANCELLED') or invited_at is not null),
  check (state not in ('HELD', 'AGREED', 'CLOSED') or held_at is not null and held_by is not null),
  check (state not in ('AGREED', 'CLOSED') or agreed_at is not null),
  check (state not in ('CLOSED', 'CANCELLED') or ended_at is not null and result is not null)
);
create index coaching_talk_by_agent on training.coaching_talk (agent_id, opened_at desc);
create index coaching_talk_open on training.coaching_talk (state)
  where state not in ('CLOSED', 'CANCELLED');

-- What was agreed, who does it and until when.
create table training.coaching_action (
  talk_id bigint not null references training.coaching_talk,
  action_no int not null check (action_no > 0),
  text text not null,
  owner text not null check (owner in ('LEAD', 'AGENT')),
  due date not null,
  done_on date,
  done_by text,
  dropped text,
  primary key (talk_id, action_no),
  check ((done_on is null) = (done_by is null)),
  check (done_on is null or dropped is null)
);
create index coaching_action_open on training.coaching_action (due)
  where done_on is null and dropped is null;

-- What both have agreed on stays as it was agreed.
create function training.refuse_agreed_talk() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'talk % stays', old.talk_id using errcode = 'integrity_constraint_violation';
  end if;
  if old.state in ('HELD', 'AGREED', 'CLOSED', 'CANCELLED')
      and (new.notes, new.evidence, new.basis, new.at)
        is distinct from (old.notes, old.evidence, old.basis, old.at) then
    raise exception 'what is written of talk % does not change', old.talk_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger coaching_talk_agreed before update or delete on training.coaching_talk
  for each row execute function training.refuse_agreed_talk();

create schema people;

create table people.post (
  code text primary key,
  name_zh text not null,
  name_en text not null,
  active boolean not null default true
);

insert into people.post (code, name_zh, name_en) values
  ('PRESALE', '售前', 'Presale'),
  ('AFTERSALE', '售后', 'After-sale'),
  ('COMPLAINT', '投诉处理', 'Complaint desk'),
  ('COMMUNITY', '社群', 'Community'),
  ('TECHNICAL', '技术支持', 'Technical support'),
  ('PHONE', '电话', 'Phone');

create table people.team (
  team_id bigint generated always as identity primary key,
  code text not null unique,
  name_zh text not null,
  name_en text not null,
  zone text not null,
  version int not null default 1
);

create table people.agent (
  agent_id bigint generated always as identity primary key,
  employee_no text not null unique,
  name text not null,
  latin_name text,
  hired_on date not null,
  left_on date,
  zone text not null,
  shift_cutoff_minutes int not null default 0 check (shift_cutoff_minutes between 0 and 720),
  ladder_step text not null default 'AGENT',
  version int not null default 1,
  check (left_on is null or left_on >= hired_on)
);

-- One lead of a team at a time.
create table people.team_lead (
  team_id bigint not null references people.team,
  agent_id bigint not null references people.agent,
  valid_from date not null,
  valid_to date,
  primary key (team_id, valid_from),
  check (valid_to is null or valid_to > valid_from),
  exclude using gist (int8range(team_id, team_id, '[]') with &&, daterange(valid_from, valid_to) with &&)
);
create index team_lead_agent on people.team_lead (agent_id);

-- One place of an agent at a time.
create table people.assignment (
  assignment_id bigint generated always as identity primary key,
  agent_id bigint not null references people.agent,
  team_id bigint not null references people.team,
  post_code text not null references people.post,
  valid_from date not null,
  valid_to date,
  check (valid_to is null or valid_to > valid_from),
  exclude using gist (int8range(agent_id, agent_id, '[]') with &&, daterange(valid_from, valid_to) with &&)
);
create index assignment_agent on people.assignment (agent_id, valid_from);
create index assignment_team on people.assignment (team_id, valid_from);

create table people.platform_account (
  account_id bigint generated always as identity primary key,
  source text not null,
  external_id text not null,
  agent_id bigint references people.agent,
  first_seen timestamptz not null,
  resolved_at timestamptz,
  resolved_by text,
  unique (source, external_id)
);
create index platform_account_agent on people.platform_account (agent_id);
create index platform_account_unknown on people.platform_account (first_seen) where agent_id is null;

create table people.user_account (
  user_id bigint generated always as identity primary key,
  login text not null unique,
  password_hash text not null,
  display_name text not null,
  roles text[] not null,
  agent_id bigint references people.agent,
  locale text not null,
  zone text not null,
  disabled boolean not null default false
);
create index user_account_agent on people.user_account (agent_id);

create table people.sign_in_attempt (
  attempt_id bigint generated always as identity primary key,
  login text not null,
  address text not null,
  at timestamptz not null,
  succeeded boolean not null default false
);
create index sign_in_attempt_login on people.sign_in_attempt (login, at);
create index sign_in_attempt_address on people.sign_in_attempt (address, at);
create index sign_in_attempt_at on people.sign_in_attempt (at);

create table people.api_key (
  key_id bigint generated always as identity primary key,
  name text not null,
  hash text not null unique,
  scopes text[] not null,
  created_at timestamptz not null,
  revoked_at timestamptz
);
create unique index api_key_name on people.api_key (name) where revoked_at is null;

create table people.audit (
  seq bigint primary key,
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  reason text,
  details jsonb not null,
  previous_hash text not null,
  hash text not null
);
create index audit_subject on people.audit (subject_kind, subject_id);

-- Where the chain ends, so that a cut-off end shows.
create table people.audit_head (
  one boolean primary key default true check (one),
  seq bigint not null,
  hash text not null
);
insert into people.audit_head (seq, hash) values (0, repeat('0', 64));

create function people.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is appended only' using errcode = 'restrict_violation';
end $$;

create trigger audit_appended_only before update or delete on people.audit
  for each row execute function people.refuse_change();
create trigger audit_never_truncated before truncate on people.audit
  for each statement execute function people.refuse_change();

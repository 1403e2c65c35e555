-- What happened, as it was learned: loads with their raw lines, quarantine, keys, and versions of facts.
-- Facts are never edited: a newer version is a new row, record_key.version_no names the current one.
create schema ingestion;

create table ingestion.source (
  source_id smallint generated always as identity primary key,
  code text not null unique,
  name text not null,
  zone text not null default 'UTC'
);

create table ingestion.queue (
  queue_id int generated always as identity primary key,
  source_id smallint not null references ingestion.source,
  code text not null,
  name text not null,
  channel text,
  zone text not null,
  answer_target_s int not null default 20 check (answer_target_s > 0),
  unique (source_id, code)
);

create table ingestion.profile (
  code text primary key,
  version_no int not null default 1,
  document jsonb not null,
  shipped boolean not null default false,
  saved_at timestamptz not null,
  saved_by text not null
);

-- Numbers are drawn under the shared lock 4711, so whoever holds the exclusive one sees every batch up to the last.
create sequence ingestion.batch_no;

create table ingestion.load (
  load_id bigint generated always as identity primary key,
  batch_no bigint,
  source_id smallint not null references ingestion.source,
  kind text not null,
  profile text,
  file_name text,
  header text,
  state text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
  started_at timestamptz not null,
  finished_at timestamptz,
  lines bigint not null default 0,
  accepted bigint not null default 0,
  duplicate bigint not null default 0,
  superseded bigint not null default 0,
  refused bigint not null default 0,
  retry_of bigint references ingestion.load,
  who text not null,
  dry_run boolean not null default false,
  quality jsonb,
  problem text,
  constraint load_reconciles
    check (state <> 'DONE' or lines = accepted + duplicate + superseded + refused)
);
create index load_started on ingestion.load (started_at desc);

-- The raw envelope: blocks of lines, gzip inside AES-GCM; body is null once purged.
create table ingestion.load_chunk (
  load_id bigint not null references ingestion.load,
  first_line bigint not null,
  lines int not null,
  body bytea,
  purged_at timestamptz,
  primary key (load_id, first_line)
);

create table ingestion.refusal (
  refusal_id bigint generated always as identity primary key,
  load_id bigint not null references ingestion.load,
  line_no bigint not null,
  code text not null,
  field text,
  value text,
  raw bytea,
  state text not null default 'OPEN' check (state in ('OPEN', 'MENDED', 'RETRIED', 'DISMISSED')),
  mended_load bigint references ingestion.load,
  at timestamptz not null,
  unique (load_id, line_no)
);
create index refusal_open on ingestion.refusal (refusal_id) where state = 'OPEN';

create table ingestion.record_key (
  record_id bigint generated always as identity primary key,
  source_id smallint not null references ingestion.source,
  kind smallint not null,
  external_id text not null,
  version_no int not null default 0,
  unique (source_id, kind, external_id)
);

create table ingestion.contact_version (
  record_id bigint not null,
  version_no int not null,
  source_revision bigint,
  content_hash bytea not null,
  batch_no bigint not null,
  channel text,
  queue_id int,
  customer_hash bytea,
  issue text,
  priority smallint,
  language text,
  opened_at timestamptz not null,
  closed_at timestamptz,
  closed_by text,
  outcome text check (outcome in ('HANDLED', 'ABANDONED', 'SELF_SERVED', 'PHANTOM', 'MISSED')),
  queued_at timestamptz,
  dequeued_at timestamptz,
  answered_at timestamptz,
  self_service_ms int,
  phases bigint[] not null default '{}',
  tags text[] not null default '{}',
  extra jsonb,
  primary key (record_id, version_no, opened_at)
) partition by range (opened_at);
create index contact_opened on ingestion.contact_version (opened_at);
create index contact_queued on ingestion.contact_version (queue_id, (coalesce(queued_at, opened_at)));
create index contact_customer on ingestion.contact_version (customer_hash, opened_at) where customer_hash is not null;

create table ingestion.segment_version (
  record_id bigint not null,
  version_no int not null,
  opened_at timestamptz not null,
  seq smallint not null,
  account_id bigint not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  handover text not null default 'none' check (handover in ('none', 'blind', 'consult', 'escalation')),
  primary key (record_id, version_no, opened_at, seq)
) partition by range (opened_at);
create index segment_account on ingestion.segment_version (account_id, from_at);

create table ingestion.message_version (
  record_id bigint not null,
  version_no int not null,
  source_revision bigint,
  content_hash bytea not null,
  batch_no bigint not null,
  contact_id bigint not null,
  at timestamptz not null,
  author_kind text not null check (author_kind in ('customer', 'agent', 'bot', 'system')),
  account_id bigint,
  private boolean not null default false,
  needs_reply boolean,
  no_reply_reason text,
  primary key (record_id, version_no, at)
) partition by range (at);
create index message_contact on ingestion.message_version (contact_id);
create index message_account on ingestion.message_version (account_id, at) where account_id is not null;

-- What was said, apart from the fact that it was said, so that it can be purged.
create table ingestion.message_text (
  record_id bigint not null,
  version_no int not null,
  text text,
  primary key (record_id, version_no)
);

create table ingestion.rating_version (
  record_id bigint not null,
  version_no int not null,
  source_revision bigint,
  content_hash bytea not null,
  batch_no bigint not null,
  contact_id bigint not null,
  account_id bigint,
  scale text not null,
  raw numeric not null,
  at timestamptz not null,
  comment text,
  valid boolean not null default true,
  void_reason text,
  primary key (record_id, version_no)
);
create index rating_contact on ingestion.rating_version (contact_id);
create index rating_account on ingestion.rating_version (account_id, at) where account_id is not null;

create table ingestion.state_version (
  record_id bigint not null,
  version_no int not null,
  source_revision bigint,
  content_hash bytea not null,
  batch_no bigint not null,
  account_id bigint not null,
  state text not null,
  start_at timestamptz not null,
  end_at timestamptz not null,
  primary key (record_id, version_no)
);
create index state_account on ingestion.state_version (account_id, start_at);

create table ingestion.complaint_version (
  record_id bigint not null,
  version_no int not null,
  source_revision bigint,
  content_hash bytea not null,
  batch_no bigint not null,
  contact_id bigint,
  account_id bigint,
  at timestamptz not null,
  cause text not null,
  valid boolean not null,
  escalated_at timestamptz,
  resolved_at timestamptz,
  primary key (record_id, version_no)
);
create index complaint_contact on ingestion.complaint_version (contact_id) where contact_id is not null;
create index complaint_account on ingestion.complaint_version (account_id, at) where account_id is not null;

create table ingestion.measurement_version (
  record_id bigint not null,
  version_no int not null,
  source_revision bigint,
  content_hash bytea not null,
  batch_no bigint not null,
  measure text not null,
  account_id bigint,
  team_code text,
  day date not null,
  numerator numeric,
  denominator numeric,
  value numeric,
  sample bigint,
  primary key (record_id, version_no),
  check ((account_id is null) <> (team_code is null)),
  check (value is not null or (numerator is not null and denominator is not null))
);
create index measurement_account on ingestion.measurement_version (account_id, day) where account_id is not null;

-- Same customer and issue, found at intake; gap from the earlier close to the later opening.
create table ingestion.repeat_link (
  later_id bigint not null,
  earlier_id bigint not null,
  gap_ms bigint not null,
  primary key (later_id, earlier_id)
);
create index repeat_earlier on ingestion.repeat_link (earlier_id);

-- Makes the monthly partition of one table if it is missing; attaching locks out nobody who reads or writes.
create function ingestion.ensure_month(parent text, month date) returns void
language plpgsql as $$
declare
  part text := parent || to_char(month, '"_y"YYYY"m"MM');
begin
  if to_regclass('ingestion.' || quote_ident(part)) is not null then
    return;
  end if;
  perform pg_advisory_xact_lock(4712);
  if to_regclass('ingestion.' || quote_ident(part)) is not null then
    return;
  end if;
  execute format('create table ingestion.%I (like ingestion.%I including all)', part, parent);
  execute format('alter table ingestion.%I attach partition ingestion.%I for values from (%L) to (%L)',
    parent, part,
    to_char(month, 'YYYY-MM-DD') || ' 00:00:00+00',
    to_char(month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00');
end
$$;

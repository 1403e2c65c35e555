-- Cases worth learning from: a copy of what was said, so that it stays when the contact's text is purged.
create table quality.case_entry (
  case_id bigint generated always as identity primary key,
  version int not null default 1,
  kind text not null check (kind in ('GOOD', 'BAD')),
  state text not null check (state in ('PROPOSED', 'SHARED', 'WITHDRAWN')),
  title text not null check (title <> ''),
  lesson text not null check (lesson <> ''),
  record_id bigint not null,
  inspection_id bigint,
  agent_id bigint not null,
  anonymised boolean not null,
  lines jsonb not null,
  tags text[] not null default '{}',
  shared_by text not null,
  sharer_agent_id bigint,
  shared_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  reason text,
  check (state <> 'WITHDRAWN' or reason is not null)
);
create index case_by_time on quality.case_entry (shared_at desc);
create index case_by_record on quality.case_entry (record_id);
create index case_by_tag on quality.case_entry using gin (tags);

create table quality.case_remark (
  remark_id bigint generated always as identity primary key,
  case_id bigint not null references quality.case_entry,
  who text not null,
  at timestamptz not null,
  text text not null check (text <> '')
);
create index case_remark_of on quality.case_remark (case_id, remark_id);

-- Where a case is used, such as course:12; whoever uses it says so.
create table quality.case_use (
  case_id bigint not null references quality.case_entry,
  reference text not null,
  who text not null,
  at timestamptz not null,
  primary key (case_id, reference)
);

-- The conversation that everybody reads on a day.
create table quality.benchmark (
  day date primary key,
  case_id bigint not null references quality.case_entry,
  chosen_by text not null,
  chosen_at timestamptz not null
);

-- What leaves the house: written with what it tells, sent by people.api.Outbox at least once.
alter table people.user_account add column email text;

create table people.webhook (
  webhook_id bigint generated always as identity primary key,
  name text not null,
  url text not null,
  kinds text[] not null,
  secret bytea not null,
  made_by text not null,
  made_at timestamptz not null,
  ended_at timestamptz
);
create unique index webhook_name on people.webhook (name) where ended_at is null;

create table people.delivery (
  delivery_id bigint generated always as identity primary key,
  message_id uuid not null default gen_random_uuid(),
  webhook_id bigint references people.webhook,
  user_id bigint references people.user_account,
  kind text not null,
  subject_kind text not null,
  subject_id text not null,
  occurrence text not null,
  link text not null,
  arguments jsonb not null,
  at timestamptz not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'DEAD')),
  attempts int not null default 0,
  due_at timestamptz not null,
  failure text,
  done_at timestamptz,
  -- who gets it, and which line it stands in: in order per receiver and subject
  target text not null generated always as (coalesce('webhook:' || webhook_id::text, 'mail')) stored,
  lane text not null generated always as (
    coalesce('webhook:' || webhook_id::text, 'mail:' || user_id::text)
      || '/' || subject_kind || '/' || subject_id) stored,
  check ((webhook_id is null) <> (user_id is null)),
  unique (webhook_id, kind, subject_kind, subject_id, occurrence),
  unique (user_id, kind, subject_kind, subject_id, occurrence)
);
create index delivery_due on people.delivery (due_at, delivery_id) where state = 'WAITING';
create index delivery_lane on people.delivery (lane, delivery_id) where state = 'WAITING';
create index delivery_state on people.delivery (state, delivery_id desc);

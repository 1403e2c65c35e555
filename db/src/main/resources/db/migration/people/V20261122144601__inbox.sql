-- What a person is told: no prose, only which text to make and with what; see people.api.Inbox.
create table people.notice (
  notice_id bigint generated always as identity primary key,
  user_id bigint not null references people.user_account,
  kind text not null,
  subject_kind text not null,
  subject_id text not null,
  occurrence text not null,
  link text not null,
  arguments jsonb not null,
  at timestamptz not null,
  read_at timestamptz,
  unique (user_id, kind, subject_kind, subject_id, occurrence)
);
create index notice_of_user on people.notice (user_id, notice_id desc);
create index notice_unread on people.notice (user_id) where read_at is null;

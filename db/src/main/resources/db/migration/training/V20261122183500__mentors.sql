-- Who may be a mentor; one row.
create table training.mentor_rule (
  one boolean primary key default true check (one),
  document jsonb not null
);
insert into training.mentor_rule (document)
values ('{"steps": ["SENIOR", "EXPERT"], "agents": [], "mostPairs": 2}');

-- A mentor and a newcomer, with what the newcomer is to be able to do at the end.
create table training.mentor_pair (
  pair_id bigint generated always as identity primary key,
  version int not null default 1,
  mentor_id bigint not null,
  newcomer_id bigint not null check (newcomer_id <> mentor_id),
  begins_on date not null,
  until date not null check (until >= begins_on),
  goals text not null check (goals <> ''),
  paired_by text not null,
  paired_at timestamptz not null,
  ended_on date,
  result text check (result in ('REACHED', 'NOT_REACHED', 'BROKEN_OFF')),
  words text,
  ended_by text,
  check ((ended_on is null) = (result is null)),
  check ((ended_on is null) = (words is null)),
  check ((ended_on is null) = (ended_by is null))
);
create unique index mentor_pair_one_mentor on training.mentor_pair (newcomer_id)
  where ended_on is null;
create index mentor_pair_running on training.mentor_pair (mentor_id) where ended_on is null;

-- Meetings; minutes count once the newcomer has confirmed them.
create table training.mentor_check_in (
  pair_id bigint not null references training.mentor_pair,
  check_in_no int not null check (check_in_no > 0),
  day date not null,
  minutes int not null check (minutes between 5 and 480),
  note text not null check (note <> ''),
  written_by text not null,
  confirmed_on date,
  confirmed_by text check (confirmed_by <> written_by),
  primary key (pair_id, check_in_no),
  check ((confirmed_on is null) = (confirmed_by is null))
);

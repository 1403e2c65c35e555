create schema measures;

-- What a cell is cut by beside subject and day; 0 is everything together.
create table measures.segment (
  segment_id int primary key,
  queue_id int,
  channel text,
  priority smallint,
  shift text,
  language text,
  duty text not null default 'normal'
);
insert into measures.segment (segment_id) values (0);

-- Sums, counts and exact sorted lists of a subject on a work day; hour -1 is the whole day.
create table measures.cell (
  ruleset_id int not null,
  family smallint not null,
  subject_kind smallint not null,
  subject_id bigint not null,
  work_day date not null,
  hour smallint not null check (hour between -1 and 23),
  segment_id int not null references measures.segment,
  totals bigint[] not null,
  lists bytea not null,
  digest bytea not null,
  primary key (subject_kind, subject_id, work_day, family, hour, segment_id, ruleset_id)
);

-- Append-only marks; a worker claims them by DELETE … RETURNING.
create table measures.dirty (
  id bigint generated always as identity primary key,
  subject_kind smallint not null,
  subject_id bigint not null,
  work_day date not null
);
create index dirty_by_day on measures.dirty (work_day, id);

-- Records taken out of measures; an empty measure_set means all.
create table measures.exclusion (
  exclusion_id bigint generated always as identity primary key,
  record_id bigint not null,
  measure_set text not null,
  cause text not null,
  reason text not null check (reason <> ''),
  who text not null,
  at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  end_reason text,
  check ((ended_by is null) = (ended_at is null))
);
create index exclusion_by_record on measures.exclusion (record_id);

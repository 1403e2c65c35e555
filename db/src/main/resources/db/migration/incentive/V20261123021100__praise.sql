-- A customer's praise: recorded by one person, checked by another, never by the praised one.
create table incentive.praise (
  praise_id bigint generated always as identity primary key,
  agent_id bigint not null,
  contact_id bigint,                                -- record of the contact, where one is known
  channel text not null check (channel in ('LETTER', 'CHAT', 'PHONE', 'REVIEW', 'BANNER', 'OTHER')),
  words text not null check (words <> ''),
  received_on date not null,
  state text not null check (state in ('RECORDED', 'ACCEPTED', 'REFUSED', 'REVOKED')),
  recorded_by text not null,
  recorded_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  revoked_by text,
  reason text,
  check ((state = 'RECORDED') = (decided_by is null)),
  check ((state = 'REVOKED') = (revoked_by is not null)),
  check (state not in ('REFUSED', 'REVOKED') or reason is not null),
  check (decided_by is null or decided_by <> recorded_by)
);
-- A contact praises somebody once.
create unique index praise_once on incentive.praise (agent_id, contact_id)
  where contact_id is not null and state in ('RECORDED', 'ACCEPTED');
create index praise_by_day on incentive.praise (received_on);

-- Hours of leave that were given; what is left of an account is the sum of what is left of them.
create table incentive.leave_account (
  agent_id bigint primary key,
  hours int not null check (hours >= 0)
);
create table incentive.leave_grant (
  grant_id bigint generated always as identity primary key,
  agent_id bigint not null references incentive.leave_account,
  source_kind text not null check (source_kind in ('PRAISE', 'REDEMPTION')),
  source_id bigint not null,
  earned_on date not null,
  hours int not null check (hours > 0),
  remaining int not null check (remaining between 0 and hours),
  expires_on date,
  granted_at timestamptz not null,
  revoked boolean not null default false,
  unique (source_kind, source_id)
);
create table incentive.leave_booking (
  booking_id bigint generated always as identity primary key,
  agent_id bigint not null references incentive.leave_account,
  day date not null,
  hours int not null check (hours between 1 and 8),
  state text not null check (state in ('REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  requested_by text not null,
  requested_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  words text,
  check ((state = 'REQUESTED') = (decided_by is null)),
  check (state not in ('APPROVED', 'REFUSED') or decided_by <> requested_by)
);
create unique index leave_once_a_day on incentive.leave_booking (agent_id, day)
  where state in ('REQUESTED', 'APPROVED');
create table incentive.leave_use (
  booking_id bigint not null references incentive.leave_booking,
  grant_id bigint not null references incentive.leave_grant,
  hours int not null check (hours > 0),
  primary key (booking_id, grant_id)
);

-- How service turned a crisis: told by one person from a praise or a case, checked by another.
create table incentive.story (
  story_id bigint generated always as identity primary key,
  praise_id bigint references incentive.praise,
  case_id bigint,
  agent_id bigint,
  title text not null check (title <> ''),
  words text not null check (words <> ''),
  state text not null check (state in ('PROPOSED', 'SHARED', 'REFUSED', 'WITHDRAWN')),
  told_by text not null,
  told_at timestamptz not null,
  checked_by text,
  checked_at timestamptz,
  reason text,
  check ((praise_id is null) <> (case_id is null)),
  check ((state = 'PROPOSED') = (checked_by is null)),
  check (state not in ('SHARED', 'REFUSED') or checked_by <> told_by)
);
create table incentive.story_thanks (
  story_id bigint not null references incentive.story,
  login text not null,
  at timestamptz not null,
  primary key (story_id, login)
);

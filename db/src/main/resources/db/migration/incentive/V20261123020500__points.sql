-- The points bank: every booking moves points between two accounts and sums to zero. A fact is told
-- by source; the same source may only be booked again with the next number (a difference).
create table incentive.points_booking (
  booking_id bigint generated always as identity primary key,
  kind text not null check (kind in ('EARN', 'REDEEM', 'EXPIRE', 'CORRECT', 'REVERSE')),
  reason text not null,
  source_kind text not null,
  source_id text not null,
  source_no int not null check (source_no >= 0),
  agent_id bigint not null,
  month date check (extract(day from month) = 1),   -- of a run's booking: the month it was earned in
  quantity numeric(14, 4),                          -- letters, cases, minutes, the score
  words text,
  booked_by text not null,
  booked_at timestamptz not null,
  unique (source_kind, source_id, source_no)
);
create index points_booking_by_agent on incentive.points_booking (agent_id, booking_id);
create index points_booking_by_month on incentive.points_booking (month) where month is not null;

create table incentive.points_entry (
  booking_id bigint not null references incentive.points_booking,
  account text not null check (account in ('AGENT', 'ISSUED', 'REDEEMED', 'EXPIRED')),
  agent_id bigint,
  amount int not null check (amount <> 0),
  primary key (booking_id, account),
  check ((account = 'AGENT') = (agent_id is not null))
);
create index points_entry_by_agent on incentive.points_entry (agent_id) where agent_id is not null;

create function incentive.demand_zero_points() returns trigger language plpgsql as $$
declare
  found bigint;
begin
  select sum(amount) into found from incentive.points_entry where booking_id = new.booking_id;
  if found <> 0 then
    raise exception 'points booking % sums to %', new.booking_id, found
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger points_sum_to_zero after insert on incentive.points_entry
  deferrable initially deferred for each row execute function incentive.demand_zero_points();

create function incentive.refuse_changed_points() returns trigger language plpgsql as $$
begin
  raise exception 'bookings of points are kept as they are'
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger points_booking_kept before update or delete on incentive.points_booking
  for each row execute function incentive.refuse_changed_points();
create trigger points_entry_kept before update or delete on incentive.points_entry
  for each row execute function incentive.refuse_changed_points();

create table incentive.points_balance (
  agent_id bigint primary key,
  points int not null check (points >= 0)
);

-- What came in at once and runs out on one day; spent first in, first out.
create table incentive.points_lot (
  booking_id bigint primary key references incentive.points_booking,
  agent_id bigint not null,
  amount int not null check (amount > 0),
  remaining int not null check (remaining between 0 and amount),
  expired int not null default 0 check (expired between 0 and amount),
  expires_on date                                   -- first day on which it no longer counts
);
create index points_lot_open on incentive.points_lot (agent_id, expires_on) where remaining > 0;

create table incentive.points_lot_use (
  booking_id bigint not null references incentive.points_booking,
  lot_id bigint not null references incentive.points_lot,
  amount int not null check (amount > 0),
  primary key (booking_id, lot_id)
);

create table incentive.catalogue_item (
  item_id bigint generated always as identity primary key,
  version int not null,
  kind text not null check (kind in
    ('GOODS', 'LEAVE_HOURS', 'TRAINING_BUDGET', 'SHIFT_CHOICE', 'LADDER_ELIGIBILITY')),
  name_zh text not null check (name_zh <> ''),
  name_en text not null check (name_en <> ''),
  price int not null check (price > 0),
  quantity int not null check (quantity > 0),       -- hours of leave, yuan of budget, pieces
  stock int check (stock >= 0),                     -- null without a limit
  offered boolean not null
);

-- Every version of an item, as it was offered.
create table incentive.catalogue_version (
  item_id bigint not null references incentive.catalogue_item,
  version int not null,
  name_zh text not null,
  name_en text not null,
  price int not null,
  quantity int not null,
  stock int,
  offered boolean not null,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (item_id, version)
);

create table incentive.redemption (
  redemption_id bigint generated always as identity primary key,
  agent_id bigint not null,
  item_id bigint not null,
  item_version int not null,
  booking_id bigint not null references incentive.points_booking,
  points int not null check (points > 0),
  state text not null check (state in ('REQUESTED', 'FULFILLED', 'REFUSED')),
  requested_by text not null,
  requested_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  words text,
  foreign key (item_id, item_version) references incentive.catalogue_version,
  check ((state = 'REQUESTED') = (decided_by is null)),
  check (state <> 'REFUSED' or words is not null),
  check (decided_by is null or decided_by <> requested_by)
);
create index redemption_by_agent on incentive.redemption (agent_id);

create table incentive.points_correction (
  correction_id bigint generated always as identity primary key,
  agent_id bigint not null,
  points int not null check (points <> 0),
  reason text not null check (reason <> ''),
  state text not null check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  words text,
  check ((state = 'PROPOSED') = (decided_by is null)),
  check (decided_by is null or decided_by <> proposed_by)
);

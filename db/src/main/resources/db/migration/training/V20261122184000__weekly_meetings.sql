-- Minutes of weekly meetings; each version stays as it was written.
create table training.meeting_minutes (
  team_id bigint not null,
  week_begins date not null check (extract(isodow from week_begins) = 1),
  version_no int not null check (version_no > 0),
  text text not null,
  decisions jsonb not null,
  written_by text not null,
  written_at timestamptz not null,
  primary key (team_id, week_begins, version_no)
);

create function training.refuse_minutes_change() returns trigger language plpgsql as $$
begin
  raise exception 'minutes of team % stay', old.team_id
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger meeting_minutes_stay before update or delete on training.meeting_minutes
  for each row execute function training.refuse_minutes_change();

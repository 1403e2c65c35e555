-- When the raw lines of a load, the values quoted from them and its message texts were purged.
alter table ingestion.load add column raw_purged_at timestamptz;

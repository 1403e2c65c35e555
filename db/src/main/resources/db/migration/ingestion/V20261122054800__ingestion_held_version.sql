-- A replay is judged by the key alone: it carries revision and hash of the version held.
alter table ingestion.record_key add column source_revision bigint;
alter table ingestion.record_key add column content_hash bytea;

-- A refused line is read from its chunk, where it is encrypted and purged with the rest.
alter table ingestion.refusal drop column raw;

-- A running load that stays silent was interrupted with its server.
alter table ingestion.load add column touched_at timestamptz not null default now();

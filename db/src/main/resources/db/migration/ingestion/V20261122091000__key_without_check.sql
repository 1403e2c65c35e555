-- Keys come by loads alone, and a load refers to its source: checking each key again cost intake a query a row.
alter table ingestion.record_key drop constraint record_key_source_id_fkey;

-- Alerts look for customers who wait: the few contacts that are open, every five seconds.
create index contact_open on ingestion.contact_version (opened_at) where closed_at is null;

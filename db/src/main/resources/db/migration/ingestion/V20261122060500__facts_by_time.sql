-- The fold reads these by the moment or day, whoever they concern.
create index rating_at on ingestion.rating_version (at);
create index complaint_at on ingestion.complaint_version (at);
create index measurement_day on ingestion.measurement_version (day);

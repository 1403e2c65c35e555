-- An alert may be about a queue.
alter table training.alert add column queue_id bigint;

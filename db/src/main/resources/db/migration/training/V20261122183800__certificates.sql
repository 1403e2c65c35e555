-- Certificates say what they said on the day they were issued. If the record goes, because
-- attendance was corrected, the certificate stays without it and counts as taken back.
create sequence training.certificate_number;
create table training.certificate (
  number text primary key,
  code text not null,
  record_id bigint unique references training.training_record on delete set null,
  agent_id bigint not null,
  course_code text not null,
  course_version int,
  completed_on date not null,
  score numeric(5, 2),
  expires_on date,
  issued_on date not null,
  issued_by text not null,
  revoked_by text,
  revoked_at timestamptz,
  reason text,
  check ((revoked_by is null) = (reason is null))
);

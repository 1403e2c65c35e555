-- What state of the assignments table membership was last brought up to.
create table measures.membership_basis (
  only_row boolean primary key default true check (only_row),
  fingerprint text not null
);

-- A company's period and a rebuild read by day, whoever the subject.
create index cell_by_day on measures.cell (work_day, subject_kind);

-- Money that goes with an honour is an adjustment of its own kind.
alter table incentive.adjustment
  drop constraint adjustment_kind_check,
  add constraint adjustment_kind_check check (kind in ('BY_HAND', 'TRUE_UP', 'PRIZE'));

-- A plan may be made by hand: from no month and no alert.
alter table training.improvement_plan
  drop constraint improvement_plan_kind_check,
  drop constraint improvement_plan_check,
  add constraint improvement_plan_kind_check
    check (kind in ('TOP3', 'ABILITY', 'PROJECT', 'ALERT', 'OTHER')),
  add constraint improvement_plan_origin_check
    check (num_nonnulls(month, alert_id) = case when kind = 'OTHER' then 0 else 1 end);

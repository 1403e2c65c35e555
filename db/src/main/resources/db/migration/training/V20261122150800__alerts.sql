create schema if not exists training;

create table training.alert_rule (
  rule_code text not null,
  version_no int not null,
  document jsonb not null,
  saved_by text not null,
  saved_at timestamptz not null,
  primary key (rule_code, version_no)
);

create table training.alert (
  alert_id bigint generated always as identity primary key,
  rule_code text not null,
  rule_version int not null,
  subject_key text not null,
  agent_id bigint references people.agent,
  team_id bigint references people.team,
  source text,
  record_id bigint,
  measure text,
  value numeric not null,
  threshold numeric not null,
  sample bigint not null,
  raised_at timestamptz not null,
  seen_at timestamptz not null,
  told_at timestamptz,
  acknowledged_by text,
  acknowledged_at timestamptz,
  note text,
  escalated_at timestamptz,
  closed_at timestamptz,
  foreign key (rule_code, rule_version) references training.alert_rule
);
-- One open alert per rule and subject.
create unique index alert_open on training.alert (rule_code, subject_key) where closed_at is null;
create index alert_subject on training.alert (rule_code, subject_key);
create index alert_list on training.alert ((closed_at is not null), alert_id desc);

-- The rules that ship, switched on.
insert into training.alert_rule (rule_code, version_no, document, saved_by, saved_at)
select r ->> 'code', 1, r, 'system', '2026-11-22T00:00:00Z'
from jsonb_array_elements('[
  {"code": "abandonment", "names": {"zh-CN": "放弃率超过警戒", "en": "Abandonment above the limit"}, "on": true,
   "trigger": "MEASURES", "scope": "COMPANY",
   "conditions": [{"measure": "ABANDONMENT_RATE", "test": "ABOVE", "threshold": 8, "days": 1, "minimumSample": 20}],
   "limit": 1, "told": ["LEAD"], "quietFrom": 0, "quietTo": 0, "escalateAfter": 30, "escalateTo": ["HR_MAKER"]},
  {"code": "bad-rating", "names": {"zh-CN": "收到差评", "en": "Bad rating"}, "on": true,
   "trigger": "BAD_RATING", "scope": "AGENT", "conditions": [],
   "limit": 2, "told": ["LEAD"], "quietFrom": 0, "quietTo": 0, "escalateAfter": 0, "escalateTo": []},
  {"code": "occupancy", "names": {"zh-CN": "连续高负荷", "en": "Under strain"}, "on": true,
   "trigger": "MEASURES", "scope": "AGENT",
   "conditions": [{"measure": "OCCUPANCY", "test": "ABOVE", "threshold": 80, "days": 1, "minimumSample": 1}],
   "limit": 1, "told": ["LEAD"], "quietFrom": 22, "quietTo": 7, "escalateAfter": 0, "escalateTo": []},
  {"code": "overload", "names": {"zh-CN": "接待量高且满意度下降", "en": "Many contacts, falling satisfaction"}, "on": true,
   "trigger": "MEASURES", "scope": "AGENT",
   "conditions": [{"measure": "CONTACTS_HANDLED", "test": "ABOVE", "threshold": 30, "days": 1, "minimumSample": 1},
     {"measure": "CSAT_TOP_TWO", "test": "FALLS", "threshold": 5, "days": 7, "minimumSample": 5}],
   "limit": 1, "told": ["LEAD"], "quietFrom": 22, "quietTo": 7, "escalateAfter": 0, "escalateTo": []},
  {"code": "unanswered", "names": {"zh-CN": "超时未回复", "en": "Unanswered past its limit"}, "on": true,
   "trigger": "UNANSWERED", "scope": "AGENT", "conditions": [],
   "limit": 5, "told": ["LEAD", "AGENT"], "quietFrom": 0, "quietTo": 0, "escalateAfter": 30, "escalateTo": ["HR_MAKER"]},
  {"code": "silent-source", "names": {"zh-CN": "数据源没有新数据", "en": "A source has gone silent"}, "on": true,
   "trigger": "SOURCE_SILENT", "scope": "COMPANY", "conditions": [],
   "limit": 1440, "told": ["ADMIN"], "quietFrom": 0, "quietTo": 0, "escalateAfter": 0, "escalateTo": []}
]'::jsonb) r;

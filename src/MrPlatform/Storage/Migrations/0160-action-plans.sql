-- Handlingsplaner: hur gruppen väger bristerna, planerna med mål och åtgärder, och vad som har sagts om hur det går och vad det ledde till.
create table gap_judgement (
  self_assessment_id uuid not null references self_assessment (id),
  gap text not null,
  organisation_id uuid not null references organisation (id),
  severity bigint not null,
  people bigint not null,
  remedy bigint not null,
  mandate bigint not null,
  cost text not null,
  place bigint null,
  reason text null,
  at timestamptz not null,
  by_name text not null,
  version bigint not null,
  primary key (self_assessment_id, gap)
);

create table action_plan (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  title text not null,
  period_from date not null,
  period_to date not null,
  self_assessment_id uuid null references self_assessment (id),
  made_at timestamptz not null,
  made_by_name text not null,
  adopted_on date null,
  adopted_by text null,
  decision text null,
  goals bigint not null,
  version bigint not null
);
create index action_plan_of_organisation on action_plan (organisation_id, made_at);

create table goal (
  id uuid not null primary key,
  action_plan_id uuid not null references action_plan (id),
  number bigint not null,
  title text not null,
  gap text null,
  criterion text null,
  start_level bigint null,
  target_level bigint null,
  target_year bigint null,
  proposed_by text null,
  version bigint not null
);
create unique index goal_of_plan on goal (action_plan_id, number);

create table measure (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  action_plan_id uuid not null references action_plan (id),
  goal_id uuid not null references goal (id),
  title text not null,
  description text null,
  owner text null,
  unit_id uuid null references unit (id),
  person_id uuid null references person (id),
  governing_document text null,
  paragraph text null,
  registry_number text null,
  budget text null,
  amount bigint null,
  budget_year bigint null,
  indicator text null,
  start_value text null,
  target_value text null,
  due_on date null,
  effect_on date null,
  made_at timestamptz not null,
  made_by_name text not null,
  changed_at timestamptz not null,
  status text not null,
  effect text null,
  version bigint not null
);
create index measure_of_plan on measure (action_plan_id, goal_id);
create index measure_of_unit on measure (unit_id, due_on);
create index measure_of_person on measure (person_id, due_on);
create index measure_of_organisation on measure (organisation_id, due_on);

create table measure_unit (
  measure_id uuid not null references measure (id),
  unit_id uuid not null references unit (id),
  primary key (measure_id, unit_id)
);
create index measure_unit_of_unit on measure_unit (unit_id);

create table status_act (
  id uuid not null primary key,
  measure_id uuid not null references measure (id),
  status text not null,
  text text null,
  day_before date null,
  new_day date null,
  at timestamptz not null,
  by_id uuid null references person (id),
  by_name text not null
);
create index status_act_of_measure on status_act (measure_id, at);

create table effect_note (
  id uuid not null primary key,
  measure_id uuid not null references measure (id),
  seen text not null,
  text text not null,
  value text null,
  at timestamptz not null,
  by_id uuid null references person (id),
  by_name text not null
);
create index effect_note_of_measure on effect_note (measure_id, at);

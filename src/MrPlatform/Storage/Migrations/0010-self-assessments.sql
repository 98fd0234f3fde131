-- Nulägesanalyser: rundor, enheter som skattar, svar med underlag, rättelser och räkneverk.
create table self_assessment (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  title text not null,
  framework_id text not null,
  framework_version text not null,
  scope text not null,
  period_from date not null,
  period_to date not null,
  last_day date null,
  started_at timestamptz not null,
  started_by_id uuid null references person (id),
  started_by_name text not null,
  concluded_at timestamptz null,
  concluded_by_name text null,
  counted_on date not null,
  asked bigint not null,
  answered bigint not null,
  version bigint not null
);
create index self_assessment_of_organisation on self_assessment (organisation_id, started_at);

create table rating_unit (
  id uuid not null primary key,
  self_assessment_id uuid not null references self_assessment (id),
  unit_id uuid not null references unit (id),
  name text not null,
  layer text not null,
  number bigint not null,
  previous_id uuid null references rating_unit (id),
  started_at timestamptz not null,
  unique (self_assessment_id, number)
);
create index rating_unit_of_unit on rating_unit (unit_id, started_at);

create table answer (
  id uuid not null primary key,
  rating_unit_id uuid not null references rating_unit (id),
  criterion text not null,
  area text not null,
  state text not null,
  claimed_level bigint null,
  level bigint null,
  motivation text null,
  explanation text null,
  sinks_on date null,
  answered_at timestamptz null,
  answered_by_id uuid null references person (id),
  answered_by_name text null,
  version bigint not null
);
create unique index answer_of_unit on answer (rating_unit_id, area, criterion);
create index answer_sinking on answer (sinks_on) where sinks_on is not null;

create table evidence (
  id uuid not null primary key,
  answer_id uuid not null references answer (id),
  kind text not null,
  title text not null,
  dated_on date not null,
  ends_on date null,
  link text null,
  added_at timestamptz not null,
  added_by_name text not null
);
create index evidence_of_answer on evidence (answer_id);

create table correction (
  id uuid not null primary key,
  self_assessment_id uuid not null references self_assessment (id),
  answer_id uuid not null references answer (id),
  reason text not null,
  at timestamptz not null,
  by_name text not null,
  state_before text not null,
  claimed_before bigint null,
  shown_before bigint null,
  motivation_before text null,
  explanation_before text null
);
create index correction_of_round on correction (self_assessment_id, at);

create table area_tally (
  rating_unit_id uuid not null references rating_unit (id),
  area text not null,
  asked bigint not null,
  unknown bigint not null,
  not_relevant bigint not null,
  equivalent bigint not null,
  level1 bigint not null,
  level2 bigint not null,
  level3 bigint not null,
  level4 bigint not null,
  primary key (rating_unit_id, area)
);

create table criterion_tally (
  self_assessment_id uuid not null references self_assessment (id),
  criterion text not null,
  layer text not null,
  asked bigint not null,
  unknown bigint not null,
  not_relevant bigint not null,
  equivalent bigint not null,
  level1 bigint not null,
  level2 bigint not null,
  level3 bigint not null,
  level4 bigint not null,
  primary key (self_assessment_id, criterion, layer)
);

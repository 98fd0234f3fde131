-- Verkstad: en enhet skattar, pratar och enas tillsammans, fråga för fråga, med en kod att ansluta med.
create table workshop (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  self_assessment_id uuid not null references self_assessment (id),
  rating_unit_id uuid not null references rating_unit (id),
  code text not null unique,
  position bigint not null,
  timer_ends_at timestamptz null,
  paused_at timestamptz null,
  started_at timestamptz not null,
  started_by_id uuid null references person (id),
  started_by_name text not null,
  ended_at timestamptz null,
  ended_by_name text null,
  version bigint not null
);
create index workshop_of_round on workshop (self_assessment_id);

create table workshop_question (
  workshop_id uuid not null references workshop (id),
  number bigint not null,
  criterion text not null,
  agreed_at timestamptz null,
  primary key (workshop_id, number)
);

create table workshop_participant (
  respondent_id uuid not null primary key references respondent (id),
  workshop_id uuid not null references workshop (id),
  on_paper boolean not null
);
create index workshop_participant_of_workshop on workshop_participant (workshop_id);

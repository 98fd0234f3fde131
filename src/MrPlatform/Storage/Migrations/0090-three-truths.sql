-- Tre bilder: länkar för levda svar, svaren utan person, vad som visas i buntar om minst fem, utfall för hand och vad som låses när rundan avslutas.
create table lived_link (
  id uuid not null primary key,
  self_assessment_id uuid not null references self_assessment (id),
  rating_unit_id uuid not null references rating_unit (id),
  key text not null unique,
  who text not null,
  who_in_words text null,
  intro text null,
  first_day date not null,
  last_day date not null,
  made_at timestamptz not null,
  made_by_name text not null,
  closed_at timestamptz null,
  received bigint not null,
  paper_forms bigint not null
);
create index lived_link_of_round on lived_link (self_assessment_id, rating_unit_id);

create table lived_tally (
  link_id uuid not null references lived_link (id),
  criterion text not null,
  on_paper boolean not null,
  place bigint not null,
  level1 bigint not null,
  level2 bigint not null,
  level3 bigint not null,
  level4 bigint not null,
  primary key (link_id, criterion, on_paper)
);

create table lived_answer (
  id uuid not null primary key,
  link_id uuid not null references lived_link (id),
  criterion text not null,
  on_paper boolean not null,
  level bigint null,
  shown boolean not null
);
create index lived_answer_of_link on lived_answer (link_id, shown, criterion);

create table outcome_note (
  id uuid not null primary key,
  self_assessment_id uuid not null references self_assessment (id),
  rating_unit_id uuid null references rating_unit (id),
  criterion text not null,
  signal text not null,
  measure text not null,
  source text not null,
  observed_on date not null,
  reason text not null,
  correction text null,
  entered_at timestamptz not null,
  entered_by_id uuid null references person (id),
  entered_by_name text not null
);
create index outcome_note_of_round on outcome_note (self_assessment_id, criterion);

create table frozen_truth (
  id uuid not null primary key,
  self_assessment_id uuid not null references self_assessment (id),
  rating_unit_id uuid null references rating_unit (id),
  criterion text not null,
  lived_tenths bigint null,
  lived_count bigint null,
  signal text null,
  measure text null,
  source text null,
  observed_on date null,
  reason text null
);
create index frozen_truth_of_round on frozen_truth (self_assessment_id);

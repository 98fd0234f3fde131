-- Kollegial granskning: någon i en annan organisation läser en runda och skriver vad den ser, undrar och föreslår.
create table collegial_review (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  self_assessment_id uuid not null references self_assessment (id),
  reviewer_function text not null,
  reviewer_organisation text not null,
  email text not null,
  person_id uuid null references person (id),
  message text null,
  units text null,
  areas text null,
  opens_on date not null,
  closes_on date not null,
  key_hash text not null unique,
  invited_at timestamptz not null,
  invited_by_name text not null,
  written_to_at timestamptz not null,
  written_at timestamptz null,
  ended_at timestamptz null,
  handed_in_at timestamptz null,
  version bigint not null
);
create index collegial_review_of_round on collegial_review (self_assessment_id);
create index collegial_review_of_person on collegial_review (person_id);

create table review_note (
  id uuid not null primary key,
  review_id uuid not null references collegial_review (id),
  criterion text not null,
  sees text null,
  wonders text null,
  proposes text null,
  written_at timestamptz not null,
  reply text null,
  replied_at timestamptz null,
  replied_by_name text null,
  version bigint not null,
  unique (review_id, criterion)
);

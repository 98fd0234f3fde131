-- Flera svarande: de som bjuds in att skatta var för sig, öppna länkar, skattningarna, när de visas och avvikande meningar.
create table respondent (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  self_assessment_id uuid not null references self_assessment (id),
  rating_unit_id uuid not null references rating_unit (id),
  anonymous boolean not null,
  email text null,
  invited_at timestamptz not null,
  reminded_at timestamptz null,
  rated bigint not null,
  removed_at timestamptz null,
  version bigint not null
);
create index respondent_of_round on respondent (self_assessment_id, rating_unit_id);

create table open_link (
  id uuid not null primary key,
  self_assessment_id uuid not null references self_assessment (id),
  rating_unit_id uuid not null references rating_unit (id),
  key text not null unique,
  made_at timestamptz not null,
  made_by_name text not null,
  closed_at timestamptz null
);
create index open_link_of_round on open_link (self_assessment_id);

create table blind_rating (
  id uuid not null primary key,
  respondent_id uuid not null references respondent (id),
  rating_unit_id uuid not null references rating_unit (id),
  criterion text not null,
  anonymous boolean not null,
  state text not null,
  level bigint null,
  note text null,
  unique (respondent_id, criterion)
);
create index blind_rating_of_unit on blind_rating (rating_unit_id, criterion);

create table reveal (
  rating_unit_id uuid not null references rating_unit (id),
  criterion text not null,
  at timestamptz not null,
  by_name text not null,
  primary key (rating_unit_id, criterion)
);

alter table rating_unit add column respondents bigint not null default 0;
alter table answer add column dissent text null;

-- Organisationer, enheter, personer och deras funktioner; journalen över handlingar.
create table organisation (
  id uuid not null primary key,
  code text not null unique,
  name text not null,
  kind text not null,
  set_up_at timestamptz not null,
  version bigint not null
);

create table unit (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  parent_id uuid null references unit (id),
  name text not null,
  kind text not null,
  position bigint not null,
  closed_at timestamptz null,
  version bigint not null
);
create index unit_of_organisation on unit (organisation_id, position);
create index unit_below on unit (parent_id);

create table person (
  id uuid not null primary key,
  organisation_id uuid null references organisation (id),
  name text not null,
  left_at timestamptz null,
  user_name text null,
  normalized_user_name text null unique,
  email text null,
  normalized_email text null,
  email_confirmed boolean not null,
  password_hash text null,
  security_stamp text null,
  concurrency_stamp text null,
  two_factor_enabled boolean not null,
  lockout_end timestamptz null,
  lockout_enabled boolean not null,
  access_failed_count bigint not null
);
create index person_of_organisation on person (organisation_id, name);
create index person_by_email on person (normalized_email);

create table assignment (
  id uuid not null primary key,
  person_id uuid not null references person (id),
  function text not null,
  unit_id uuid null references unit (id),
  given_at timestamptz not null
);
create index assignment_of_person on assignment (person_id);

-- Räckvidd: de enheter en person når genom sina uppdrag, med underliggande enheter. Räknas om när uppdrag eller träd ändras.
create table reach (
  person_id uuid not null references person (id),
  unit_id uuid not null references unit (id),
  primary key (person_id, unit_id)
);
create index reach_of_unit on reach (unit_id);

create table journal_entry (
  id uuid not null primary key,
  organisation_id uuid null references organisation (id),
  at timestamptz not null,
  person_id uuid null,
  person_name text not null,
  act text not null,
  subject_id uuid null,
  details text not null,
  why text null
);
create index journal_of_organisation on journal_entry (organisation_id, at);
create index journal_of_subject on journal_entry (subject_id, at);

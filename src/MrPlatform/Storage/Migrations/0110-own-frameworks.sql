-- Egna ramverk: vad organisationen själv har skrivit eller tagit in, version för version, och filer som väntar på att tas in.
create table own_framework (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  code text not null,
  title text not null,
  created_at timestamptz not null,
  created_by_name text not null,
  retired_at timestamptz null,
  retired_by_name text null,
  version bigint not null
);
create unique index own_framework_of_organisation on own_framework (organisation_id, code);

create table framework_version (
  id uuid not null primary key,
  own_framework_id uuid not null references own_framework (id),
  number text not null,
  content text not null,
  items bigint not null,
  moves text not null,
  changelog text null,
  started_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by_name text not null,
  published_at timestamptz null,
  published_by_name text null,
  version bigint not null
);
create unique index framework_version_number on framework_version (own_framework_id, number);

create table pending_import (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  person_id uuid not null references person (id),
  file_name text not null,
  content text null,
  faults text not null,
  skipped bigint not null,
  read_at timestamptz not null,
  expires_at timestamptz not null
);
create index pending_import_of_person on pending_import (person_id, expires_at);

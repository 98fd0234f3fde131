-- Årshjulet: hållpunkter i organisationens år, och vars och ens adress för att ha dem i sin kalender. Ett typiskt datum kan tas in en gång.
create table annual_date (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  title text not null,
  kind text not null,
  month bigint not null,
  day bigint null,
  only_year bigint null,
  unit_id uuid null references unit (id),
  bring text null,
  typical text null,
  changed_at timestamptz not null,
  changed_by_name text not null,
  version bigint not null
);
create index annual_date_organisation on annual_date (organisation_id);
create unique index annual_date_typical on annual_date (organisation_id, typical) where typical is not null;

create table calendar_subscription (
  person_id uuid not null primary key references person (id),
  organisation_id uuid not null references organisation (id),
  key text not null unique,
  scope text not null,
  version bigint not null
);

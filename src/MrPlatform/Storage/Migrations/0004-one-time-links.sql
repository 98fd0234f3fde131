-- Engångslänkar: för första starten och för den som ska välja lösenord. Bara kontrollsumman sparas, aldrig länken.
create table one_time_link (
  id uuid not null primary key,
  hash text not null unique,
  purpose text not null,
  person_id uuid null references person (id),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz null
);
create index one_time_link_of_person on one_time_link (person_id);

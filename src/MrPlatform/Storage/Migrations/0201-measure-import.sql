-- Åtgärder ur en fil: det som är inläst och väntar på att den som skickade filen säger ja. Bara för den personen, och borta efter ett dygn.
create table measure_import (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  action_plan_id uuid not null references action_plan (id),
  person_id uuid not null references person (id),
  file_name text not null,
  content text not null,
  mapping text null,
  goal_number bigint null,
  read_at timestamptz not null,
  expires_at timestamptz not null
);
create index measure_import_of_person on measure_import (person_id, expires_at);

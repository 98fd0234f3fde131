-- Vem som ska svara på vad: ett kriterium för en enhet, till en person eller den som har en funktion i enheten.
create table allotment (
  answer_id uuid not null primary key references answer (id),
  self_assessment_id uuid not null references self_assessment (id),
  rating_unit_id uuid not null references rating_unit (id),
  criterion text not null,
  person_id uuid null references person (id),
  function text null,
  due_on date not null,
  allotted_at timestamptz not null,
  allotted_by_name text not null,
  version bigint not null
);
create index allotment_of_unit on allotment (rating_unit_id, person_id, function);
create index allotment_of_person on allotment (person_id);
create index allotment_of_round on allotment (self_assessment_id, rating_unit_id, person_id, function);

-- Tillfällig ersättare: tar över det någon har fått på sin lott, från en dag till en annan.
create table stand_in (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  person_id uuid not null references person (id),
  stand_in_id uuid not null references person (id),
  first_day date not null,
  last_day date not null,
  made_at timestamptz not null,
  made_by_name text not null,
  ended_at timestamptz null,
  version bigint not null
);
create index stand_in_of_person on stand_in (person_id);
create index stand_in_by on stand_in (stand_in_id);

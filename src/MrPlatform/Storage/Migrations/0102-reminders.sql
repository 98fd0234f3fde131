-- Hur var och en vill bli påmind, och vilka dagar någon har fått en påminnelse: ett brev per person, dag och sort.
create table reminder_wish (
  person_id uuid not null primary key references person (id),
  organisation_id uuid null references organisation (id),
  pace text not null,
  weekday text not null,
  english boolean not null,
  changed_at timestamptz not null,
  version bigint not null
);
create table reminder_run (
  person_id uuid not null references person (id),
  day date not null,
  by_hand boolean not null,
  organisation_id uuid null references organisation (id),
  at timestamptz not null,
  criteria bigint not null,
  primary key (person_id, day, by_hand)
);

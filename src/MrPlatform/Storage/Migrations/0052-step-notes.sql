-- Vad som skrivs om ett stort steg mellan två rundor: vilket underlag ändrades?
create table step_note (
  id uuid not null primary key,
  self_assessment_id uuid not null references self_assessment (id),
  earlier_id uuid not null references self_assessment (id),
  rating_unit_id uuid null references rating_unit (id),
  criterion text not null,
  text text not null,
  at timestamptz not null,
  by_id uuid null references person (id),
  by_name text not null
);
create index step_note_of_round on step_note (self_assessment_id, earlier_id);

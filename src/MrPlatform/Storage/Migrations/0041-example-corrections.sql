-- Rättelser av publicerade exempel: ett förslag är ett eget exempel som pekar på det som rättas; hur det löd före varje rättelse finns kvar.
alter table submitted_example add column corrects_id uuid null references submitted_example (id);
alter table submitted_example add column correction_why text null;
alter table submitted_example add column taken_in_at timestamptz null;
create index correction_of_example on submitted_example (corrects_id) where corrects_id is not null;

create table example_wording (
  id uuid not null primary key,
  example_id uuid not null references submitted_example (id),
  title text not null,
  summary text not null,
  operation text not null,
  years text not null,
  outcome text null,
  roles text not null,
  principles text not null,
  rights text not null,
  criteria text not null,
  problem text not null,
  done text not null,
  how text not null,
  result text not null,
  other_values text not null,
  hard text not null,
  questions text not null,
  sources text not null,
  replaced_at timestamptz not null,
  replaced_by_name text not null,
  why text not null
);
create index wording_of_example on example_wording (example_id, replaced_at);

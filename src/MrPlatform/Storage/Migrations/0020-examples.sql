-- Exempel som organisationer skriver själva, med källor, bilder och det som hänt; reflektioner; och det som någon provar.
create table submitted_example (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
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
  started_at timestamptz not null,
  started_by_name text not null,
  changed_at timestamptz not null,
  changed_by_name text not null,
  submitted_at timestamptz null,
  submitted_by_name text null,
  returned_at timestamptz null,
  slug text null unique,
  published_at timestamptz null,
  reviewed_on date null,
  withdrawal_asked_at timestamptz null,
  withdrawn_at timestamptz null,
  withdrawn_why text null,
  version bigint not null
);
create index submitted_example_of_organisation on submitted_example (organisation_id, changed_at);
create index submitted_example_waiting on submitted_example (submitted_at) where submitted_at is not null;

create table example_source (
  id uuid not null primary key,
  example_id uuid not null references submitted_example (id),
  position bigint not null,
  address text not null,
  note text not null
);
create index source_of_example on example_source (example_id, position);

create table example_image (
  id uuid not null primary key,
  example_id uuid not null references submitted_example (id),
  kind text not null,
  alt text not null,
  caption text null,
  width bigint not null,
  height bigint not null,
  added_at timestamptz not null
);
create index image_of_example on example_image (example_id, added_at);

-- Bildens byte för sig, så att listor och sidor inte hämtar dem.
create table example_image_content (
  image_id uuid not null primary key references example_image (id),
  content bytea not null
);

create table example_act (
  id uuid not null primary key,
  example_id uuid not null references submitted_example (id),
  kind text not null,
  at timestamptz not null,
  by_name text not null,
  words text null
);
create index act_on_example on example_act (example_id, at);

create table reflection (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  unit_id uuid not null references unit (id),
  example text not null,
  systematics text not null,
  trust text not null,
  other_values text not null,
  noted_at timestamptz not null,
  noted_by_name text not null,
  version bigint not null
);
create unique index reflection_of_unit on reflection (organisation_id, example, unit_id);

create table adaptation (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  unit_id uuid not null references unit (id),
  example text not null,
  plan text not null,
  starts_on date not null,
  started_at timestamptz not null,
  started_by_name text not null,
  outcome text null,
  happened text null,
  learned text null,
  told_on date null,
  told_at timestamptz null,
  told_by_name text null,
  shared_at timestamptz null,
  version bigint not null
);
create index adaptation_of_example on adaptation (example);
create index adaptation_of_organisation on adaptation (organisation_id, starts_on);

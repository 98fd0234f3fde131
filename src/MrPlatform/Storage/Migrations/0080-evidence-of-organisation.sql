-- Underlag hör till organisationen, och flera svar kan vila på samma. Det som finns flyttas över i nästa steg.
create table evidence_before as select * from evidence;
drop table evidence;

create table evidence (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  unit_id uuid not null references unit (id),
  kind text not null,
  title text not null,
  searched text not null,
  dated_on date not null,
  ends_on date null,
  fresh_through date not null,
  link text null,
  added_at timestamptz not null,
  added_by_name text not null,
  replaced_by_id uuid null references evidence (id),
  replaced_at timestamptz null,
  replaced_by_name text null,
  renewed boolean not null default false,
  withdrawn_at timestamptz null,
  withdrawn_by_name text null,
  withdrawn_because text null,
  answers bigint not null default 0,
  version bigint not null default 0
);

create table reliance (
  answer_id uuid not null references answer (id),
  evidence_id uuid not null references evidence (id),
  primary key (answer_id, evidence_id)
);

create table evidence_unit (
  unit_id uuid not null references unit (id),
  evidence_id uuid not null references evidence (id),
  owns boolean not null,
  answers bigint not null,
  primary key (unit_id, evidence_id)
);

alter table answer add column weighing bigint not null default 0;

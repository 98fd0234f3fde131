-- Framtagna rapporter: dokumentet som JSON med kontrollsumma. En rad ändras aldrig; en ny rapport får ett nytt nummer.
create table report (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  self_assessment_id uuid null references self_assessment (id),
  kind text not null,
  number bigint not null,
  title text not null,
  language text not null,
  content text not null,
  checksum text not null,
  drawn_up_at timestamptz not null,
  drawn_up_by_id uuid null references person (id),
  drawn_up_by_name text not null
);
create unique index report_number on report (organisation_id, number);
create index report_of_round on report (self_assessment_id);

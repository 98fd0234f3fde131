-- Filer som visar ett underlag. Själva filen ligger i en mapp utanför databasen; utgåvor av samma underlag delar fil.
create table evidence_file (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  stored_as text not null unique,
  name text not null,
  kind text not null,
  size bigint not null,
  sha256 text not null,
  added_at timestamptz not null,
  removed_at timestamptz null
);
alter table evidence add column file_id uuid null references evidence_file (id);
create index evidence_of_file on evidence (file_id) where file_id is not null;

-- Kommentarer är arbetsmaterial tills rundan är upprättad. Då gallras de eller bevaras.
create table comment (
  id uuid not null primary key,
  self_assessment_id uuid not null references self_assessment (id),
  rating_unit_id uuid not null references rating_unit (id),
  criterion text not null,
  text text not null,
  by_id uuid not null references person (id),
  by_name text not null,
  written_at timestamptz not null,
  changed_at timestamptz null,
  version bigint not null
);
create index comment_on_answer on comment (rating_unit_id, criterion);
create index comment_in_round on comment (self_assessment_id);

-- Rundan som handling: diarienummer och vad som är publicerat, som en fryst bild med kontrollsumma.
alter table self_assessment add column registry_number text null;
create table publication (
  id uuid not null primary key,
  self_assessment_id uuid not null references self_assessment (id),
  decision text not null,
  published_at timestamptz not null,
  published_by_id uuid null references person (id),
  published_by_name text not null,
  snapshot text not null,
  checksum text not null,
  withdrawn_at timestamptz null,
  withdrawn_by_name text null,
  withdrawn_why text null
);
create index publication_of_round on publication (self_assessment_id);

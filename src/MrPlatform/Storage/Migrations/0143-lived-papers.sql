-- Varje införande av pappersblanketter för sig, så att ett som blev fel kan tas tillbaka.
create table lived_paper (
  id uuid not null primary key,
  link_id uuid not null references lived_link (id),
  forms bigint not null,
  entered_at timestamptz not null,
  entered_by_name text not null,
  taken_back_at timestamptz null,
  taken_back_by_name text null,
  taken_back_because text null
);
create index lived_paper_of_link on lived_paper (link_id, entered_at);
alter table lived_answer add column paper_id uuid null references lived_paper (id);
create index lived_answer_of_paper on lived_answer (paper_id);

-- "Hjälpte informationen på sidan dig?": svaret, och vad som ändrades efter det. Inget om personen som svarade.
create table reader_answer (
  id uuid not null primary key,
  page text not null,
  kind text not null,
  item text null,
  content_version text not null,
  language text not null,
  at timestamptz not null,
  helped boolean not null,
  comment text null,
  handled_at timestamptz null,
  handled_by_id uuid null,
  handled_by_name text null,
  changed boolean not null,
  note text null,
  version bigint not null
);
create index reader_answer_of_page on reader_answer (page, at);
create index reader_answer_change on reader_answer (page, handled_at) where changed;

-- Hur många steg det skiljer mellan dem som skattade, räknat när skattningarna visas: resultatet läser bara där det skiljer. Under fem svar i en grupp
-- med någon utan namn räknas inget.
alter table reveal add column apart bigint not null default 0;
update reveal set apart = coalesce((
  select max(b.level) - min(b.level) from blind_rating b
  where b.rating_unit_id = reveal.rating_unit_id and b.criterion = reveal.criterion and b.level is not null), 0)
where not exists (
    select 1 from blind_rating n
    where n.rating_unit_id = reveal.rating_unit_id and n.criterion = reveal.criterion and n.anonymous)
  or (
    select count(*) from blind_rating c
    where c.rating_unit_id = reveal.rating_unit_id and c.criterion = reveal.criterion) >= 5;
create index reveal_apart on reveal (rating_unit_id, apart, criterion) where apart > 0;
create index answer_dissent on answer (rating_unit_id, criterion) where dissent is not null and set_aside_at is null;

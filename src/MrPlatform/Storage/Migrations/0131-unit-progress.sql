-- Hur långt varje enhet har kommit räknas när svaret sparas, så att listor och arbetsytan är lika snabba med tusen enheter i rundan.
alter table rating_unit add column asked bigint not null default 0;
alter table rating_unit add column answered bigint not null default 0;
update rating_unit set
  asked = coalesce((select sum(t.asked) from area_tally t where t.rating_unit_id = rating_unit.id), 0),
  answered = coalesce((
    select sum(t.unknown + t.not_relevant + t.equivalent + t.level1 + t.level2 + t.level3 + t.level4)
    from area_tally t where t.rating_unit_id = rating_unit.id
  ), 0);
-- De enheter som har något kvar, minst besvarade först.
create index rating_unit_behind on rating_unit (self_assessment_id, answered, number) where answered < asked;
-- En persons enheter i en runda, från räckvidden.
create index rating_unit_in_round on rating_unit (unit_id, self_assessment_id);
create index rating_unit_hearing_several on rating_unit (self_assessment_id) where respondents > 0;

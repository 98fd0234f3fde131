-- Hur färskt underlag nivåerna vilar på, räknat när svar sparas. 1900-01-01: nivån vilar inte på något underlag. Tomt: svaret är ingen nivå som
-- vilar på underlag.
alter table answer add column fresh_through date null;
update answer set fresh_through = coalesce((
  select max(e.fresh_through) from reliance r
  join evidence e on e.id = r.evidence_id
  join rating_unit u on u.id = answer.rating_unit_id
  join self_assessment s on s.id = u.self_assessment_id
  where r.answer_id = answer.id and (e.withdrawn_at is null or e.withdrawn_at > s.concluded_at)), '1900-01-01')
where state = 'Level' and rests_on_evidence;

create table evidence_age (
  self_assessment_id uuid not null references self_assessment (id),
  area text not null,
  fresh_through date not null,
  answers bigint not null,
  primary key (self_assessment_id, area, fresh_through)
);
insert into evidence_age (self_assessment_id, area, fresh_through, answers)
select u.self_assessment_id, a.area, a.fresh_through, count(*) from answer a
join rating_unit u on u.id = a.rating_unit_id
where a.fresh_through is not null and a.set_aside_at is null
group by u.self_assessment_id, a.area, a.fresh_through;

-- Varje underlag får den organisation och enhet vars svar det hörde till. En skottdag bär till och med den sista februari.
insert into evidence (id, organisation_id, unit_id, kind, title, searched, dated_on, ends_on, fresh_through, link, added_at, added_by_name, answers)
select e.id, r.organisation_id, u.unit_id, e.kind, e.title,
  replace(replace(replace(lower(e.title), 'Å', 'å'), 'Ä', 'ä'), 'Ö', 'ö'), e.dated_on, e.ends_on,
  min(
    coalesce(e.ends_on, '9999-12-31'),
    case strftime('%m-%d', e.dated_on)
      when '02-29' then (cast(strftime('%Y', e.dated_on) as integer) + 2) || '-02-28'
      else date(e.dated_on, '+24 months')
    end
  ),
  e.link, e.added_at, e.added_by_name, 1
from evidence_before e
join answer a on a.id = e.answer_id
join rating_unit u on u.id = a.rating_unit_id
join self_assessment r on r.id = u.self_assessment_id;

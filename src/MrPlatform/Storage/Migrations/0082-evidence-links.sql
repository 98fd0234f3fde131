-- Svaren vilar på samma underlag som förut, och underlagen går att läsa i ordning för en organisation och för en enhet.
insert into reliance (answer_id, evidence_id) select answer_id, id from evidence_before;
insert into evidence_unit (unit_id, evidence_id, owns, answers) select unit_id, id, true, 1 from evidence;
drop table evidence_before;

create index reliance_of_evidence on reliance (evidence_id);
create index evidence_unit_of_evidence on evidence_unit (evidence_id);
create index evidence_newest on evidence (organisation_id, added_at);
create index evidence_ageing on evidence (organisation_id, fresh_through, unit_id);
create index evidence_of_unit on evidence (unit_id, added_at);
create index evidence_unused on evidence (organisation_id, added_at) where answers = 0;
create index evidence_replaced on evidence (replaced_by_id) where replaced_by_id is not null;
create index answer_capped on answer (rating_unit_id) where level < claimed_level;

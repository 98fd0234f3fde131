-- Listor som börjar med det senaste: index som håller ordningen också bland dem som kom i samma ögonblick, så att inget sorteras.
drop index journal_of_organisation;
create index journal_of_organisation on journal_entry (organisation_id, at, id);
drop index evidence_newest;
create index evidence_newest on evidence (organisation_id, added_at, id);
drop index evidence_of_unit;
create index evidence_of_unit on evidence (unit_id, added_at, id);
drop index evidence_unused;
create index evidence_unused on evidence (organisation_id, added_at, id) where answers = 0;

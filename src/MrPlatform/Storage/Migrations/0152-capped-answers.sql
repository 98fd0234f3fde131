-- Svar som visas lägre än de påstås: ett index som räcker för att räkna dem, utan dem som en flytt har lagt åt sidan.
drop index answer_capped;
create index answer_capped on answer (rating_unit_id, criterion) where level < claimed_level and set_aside_at is null;

-- Vad som har sagts om hur en åtgärd går, och vad den ledde till, kan vila på ett underlag ur registret.
alter table status_act add column evidence_id uuid null references evidence (id);
alter table effect_note add column evidence_id uuid null references evidence (id);

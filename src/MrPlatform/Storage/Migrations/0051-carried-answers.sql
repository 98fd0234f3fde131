-- Svar som har hämtats från en runda i ett annat ramverk: vilken runda, vilka kriterier och när.
alter table answer add column carried_from_id uuid null references self_assessment (id);
alter table answer add column carried_from_title text null;
alter table answer add column carried_codes text null;
alter table answer add column carried_at timestamptz null;

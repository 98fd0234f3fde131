-- Ett påstående som inte frågar efter underlag får aldrig en lägre visad nivå för att underlag saknas.
alter table answer add column rests_on_evidence boolean not null default true;

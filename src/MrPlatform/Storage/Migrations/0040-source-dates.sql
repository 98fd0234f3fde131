-- När en källa är från, som författaren skriver det: ett år, en månad eller en dag. Tomt när det inte är sagt.
alter table example_source add column date text null;

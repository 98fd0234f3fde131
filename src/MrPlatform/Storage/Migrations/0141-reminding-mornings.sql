-- Morgnar då påminnelserna gicks igenom till slutet, så att en morgon då programmet låg nere kan tas igen.
create table morning_run (
  day date not null primary key,
  at timestamptz not null
);

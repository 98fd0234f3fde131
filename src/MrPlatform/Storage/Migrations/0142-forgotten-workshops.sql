-- När en verkstad senast styrdes, så att den som ingen avslutar kan avslutas av sig själv.
alter table workshop add column steered_at timestamptz null;

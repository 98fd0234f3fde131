-- En prenumeration kan gälla en enhets datum, vem som än har adressen.
alter table calendar_subscription add column unit_id uuid null references unit (id);

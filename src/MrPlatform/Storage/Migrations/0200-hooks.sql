-- Krokar: adresser i andra system som får veta när läget i en åtgärd ändras, och händelser på väg dit eller framme.
create table hook (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  name text not null,
  address text not null,
  secret text not null,
  secret_shown_at timestamptz null,
  old_secret text null,
  old_secret_until timestamptz null,
  paused_at timestamptz null,
  made_at timestamptz not null,
  made_by_name text not null,
  version bigint not null
);
create index hook_of_organisation on hook (organisation_id);

create table hook_delivery (
  id uuid not null primary key,
  hook_id uuid not null references hook (id) on delete cascade,
  event_id uuid not null,
  type text not null,
  body text not null,
  at timestamptz not null,
  try_at timestamptz null,
  attempts bigint not null,
  tried_at timestamptz null,
  code bigint null,
  answer text null,
  fault text null,
  delivered_at timestamptz null,
  given_up_at timestamptz null
);
create unique index hook_delivery_once on hook_delivery (hook_id, event_id);
create index hook_delivery_to_try on hook_delivery (try_at);
create index hook_delivery_log on hook_delivery (hook_id, at);

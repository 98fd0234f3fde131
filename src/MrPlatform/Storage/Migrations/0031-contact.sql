-- Kontaktformuläret: ett meddelande, vad redaktionen gjorde med det, och hur många nummer som har getts ut varje år.
create table contact_message (
  id uuid not null primary key,
  year bigint not null,
  number bigint not null,
  topic text not null,
  page text null,
  language text not null,
  text text not null,
  sender_name text null,
  sender_email text null,
  received_at timestamptz not null,
  state text not null,
  version bigint not null,
  unique (year, number)
);
create index contact_message_in_state on contact_message (state, received_at);

create table contact_act (
  id uuid not null primary key,
  message_id uuid not null references contact_message (id),
  kind text not null,
  at timestamptz not null,
  by_id uuid null,
  by_name text not null,
  text text not null
);
create index contact_act_of_message on contact_act (message_id, at);

create table contact_count (
  year bigint not null primary key,
  last bigint not null
);

-- Utkorgen: brev som ska skickas med e-post. Ligger kvar tills de är skickade, återkallade eller har gett upp.
create table letter (
  id uuid not null primary key,
  recipient text not null,
  reply_to text null,
  subject text not null,
  body text not null,
  about uuid null,
  queued_at timestamptz not null,
  try_at timestamptz null,
  attempts bigint not null,
  last_fault text null,
  sent_at timestamptz null,
  given_up_at timestamptz null
);
create index letter_to_try on letter (try_at);
create index letter_about on letter (about);

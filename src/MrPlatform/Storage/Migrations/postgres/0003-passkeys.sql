create table passkey (
  credential_id bytea not null primary key,
  user_id uuid not null references person (id),
  data jsonb not null
);
create index passkey_of_person on passkey (user_id);

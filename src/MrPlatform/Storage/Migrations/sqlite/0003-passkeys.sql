create table passkey (
  credential_id blob not null primary key,
  user_id uuid not null references person (id),
  data text not null
);
create index passkey_of_person on passkey (user_id);

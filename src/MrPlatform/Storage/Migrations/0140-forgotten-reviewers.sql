-- När granskningen är slut glöms granskarens e-postadress.
alter table collegial_review add column forgotten_at timestamptz null;

-- En öppen runda kan flyttas till en annan version av sitt ramverk, och tillbaka. Svar läggs åt sidan, aldrig bort.
alter table answer add column set_aside_at timestamptz null;
alter table answer add column to_confirm boolean not null default false;

create table round_move (
  id uuid not null primary key,
  self_assessment_id uuid not null references self_assessment (id),
  from_version text not null,
  to_version text not null,
  moved_at timestamptz not null,
  moved_by_name text not null,
  undone_at timestamptz null,
  undone_by_name text null
);
create index round_move_of_round on round_move (self_assessment_id, moved_at);

create table moved_answer (
  round_move_id uuid not null references round_move (id),
  answer_id uuid not null references answer (id),
  is_new boolean not null,
  criterion_before text not null,
  area_before text not null,
  set_aside_before timestamptz null,
  to_confirm_before boolean not null,
  rested_on_evidence boolean not null,
  criterion_after text not null,
  is_reworded boolean not null,
  primary key (round_move_id, answer_id)
);

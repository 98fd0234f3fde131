-- Det som en antagen plan lovade och som har ändrats sedan: från vad till vad, och av vem.
create table promise_change (
  id uuid not null primary key,
  action_plan_id uuid not null references action_plan (id),
  measure_id uuid null references measure (id),
  goal_number bigint not null,
  about text not null,
  part text not null,
  before text null,
  after text null,
  at timestamptz not null,
  by_id uuid null references person (id),
  by_name text not null
);
create index promise_change_of_plan on promise_change (action_plan_id, at);
create index promise_change_of_measure on promise_change (measure_id, at);

-- En rapport kan också handla om en plan, ett år eller en funktion, och texten i den kan sparas som utkast innan rapporten tas fram.
alter table report add column action_plan_id uuid null references action_plan (id);
alter table report add column year bigint null;
alter table report add column part text null;
alter table report add column function text null;
create index report_of_plan on report (action_plan_id);

create table report_draft (
  id uuid not null primary key,
  organisation_id uuid not null references organisation (id),
  kind text not null,
  subject text not null,
  text text not null,
  saved_at timestamptz not null,
  saved_by_name text not null,
  version bigint not null
);
create unique index report_draft_of_subject on report_draft (organisation_id, kind, subject);

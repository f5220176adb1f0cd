-- The cases that a member wants at hand and those that they opened last: by their ids, so that a shared computer keeps no name.
create table kept_case (
  organisation_id uuid not null,
  member_id uuid not null,
  case_id uuid not null,
  is_favourite boolean not null default false,
  opened_at timestamptz,
  primary key (organisation_id, member_id, case_id),
  foreign key (organisation_id, member_id) references member on delete cascade,
  foreign key (organisation_id, case_id) references "case" on delete cascade
);
create index kept_case_case on kept_case (organisation_id, case_id);
call app.guard_own('kept_case', 'member_id');
create policy of_case on kept_case as restrictive to travessia_app using (app.sees(case_id));

-- What was deleted inside a case, whole and sealed, for as long as it can be put back.
create table trash (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  kind text not null check (kind in ('event','person','annex','task')),
  record_id uuid not null,
  -- By what everybody knows it, and every row that went with it: either may be about people.
  name text not null,
  content text not null,
  -- The files of an annex stay while it can come back.
  file_ids uuid[] not null,
  deleted_by uuid not null,
  deleted_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, deleted_by) references member
);
create index trash_case on trash (organisation_id, case_id, deleted_at desc);
create index trash_age on trash (deleted_at);
call app.guard_case('trash');
call app.written_by('trash', 'director', 'lawyer', 'advocate', 'assistant', 'partner');

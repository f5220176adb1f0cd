-- What somebody has set out to do. A task of a case follows the case; one of no case is its maker's and its assignee's alone.
create table task (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  case_id uuid,
  -- Both lie sealed: they are written freely, and may be about people.
  title text not null,
  note text not null default '',
  assignee_id uuid,
  due_on date,
  done_at timestamptz,
  done_by uuid,
  -- The step of the law of which the task was made: the filing of a procedure, and the requirement (by its id) or the
  -- entry of the checklist (by its words in Portuguese). Its title is then empty and told by the law in each language.
  proceeding_id uuid,
  procedure text,
  filing text,
  item text,
  made_by uuid not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  check (title <> '' or item is not null),
  check ((done_at is null) = (done_by is null)),
  check ((item is null) = (filing is null) and (item is null) = (procedure is null)),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, case_id, proceeding_id) references proceeding (organisation_id, case_id, id) on delete set null (proceeding_id),
  foreign key (organisation_id, assignee_id) references member,
  foreign key (organisation_id, done_by) references member,
  foreign key (organisation_id, made_by) references member
);
create index task_case on task (organisation_id, case_id);
create index task_assignee on task (organisation_id, assignee_id, due_on) where done_at is null;
create index task_maker on task (organisation_id, made_by) where case_id is null;
-- A step of a filing becomes a task once, however often it is asked for.
create unique index task_step on task (organisation_id, proceeding_id, filing, item) where item is not null;

alter table task enable row level security;
grant select, insert, update, delete on task to travessia_app;
create policy seen on task to travessia_app using (
  organisation_id = (select app.organisation()) and (select app.role()) <> 'auditor'
  and case when case_id is null then (select app.role()) = 'house' or (select app.member()) in (assignee_id, made_by)
    else coalesce((select true from "case" as seen where seen.organisation_id = task.organisation_id and seen.id = task.case_id), false) end);
call app.written_by('task', 'director', 'lawyer', 'advocate', 'assistant', 'partner');

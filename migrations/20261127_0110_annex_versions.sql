-- Every file that an annex has shown, in its order: a new one takes the place of the last, which stays to be read. A file that
-- is taken off goes with its version. What was filed keeps the files that it was filed with.
create table annex_version (
  organisation_id uuid not null,
  case_id uuid not null,
  annex_id uuid not null,
  number integer not null check (number > 0),
  file_id uuid not null,
  -- Null for what came with a whole case from elsewhere.
  attached_by uuid,
  attached_at timestamptz not null,
  primary key (organisation_id, annex_id, number),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, annex_id) references annex on delete cascade,
  foreign key (organisation_id, case_id, file_id) references file (organisation_id, case_id, id),
  foreign key (organisation_id, attached_by) references member
);
create index annex_version_case on annex_version (organisation_id, case_id);
create index annex_version_file on annex_version (organisation_id, file_id);
call app.guard_case('annex_version');

insert into annex_version (organisation_id, case_id, annex_id, number, file_id, attached_by, attached_at)
select annex.organisation_id, annex.case_id, annex.id, 1, file.id, file.created_by, file.created_at
from annex join file on file.organisation_id = annex.organisation_id and file.id = annex.file_id;

-- Whatever shows a file of an annex counts it: sending one, and taking in a whole case.
create function app.count_version() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  insert into annex_version (organisation_id, case_id, annex_id, number, file_id, attached_by, attached_at)
  select new.organisation_id, new.case_id, new.id,
    coalesce((select max(number) from annex_version where organisation_id = new.organisation_id and annex_id = new.id), 0) + 1,
    file.id, file.created_by, file.created_at
  from file where file.organisation_id = new.organisation_id and file.id = new.file_id
    and not exists (select from annex_version where organisation_id = new.organisation_id and annex_id = new.id and file_id = new.file_id);
  return null;
end $$;
create trigger version_counted after insert or update of file_id on annex for each row when (new.file_id is not null)
  execute function app.count_version();

-- What kinds of document it is, and what else one looks for it by.
alter table annex add column kinds text[] not null default '{}', add column tags text[] not null default '{}';

-- A picture may say where it was taken.
alter table file drop constraint file_warning_check;
alter table file add constraint file_warning_check check (warning in ('encrypted','signed','located'));

-- A file that is being sent in parts, over a line that may break: one's own, for a case that one sees. After a day it is
-- over. Its parts lie sealed in the store; what it is called comes with its end.
create table upload (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  member_id uuid not null,
  size bigint not null check (size > 0),
  made_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, member_id) references member on delete cascade
);
create index upload_made on upload (made_at);
alter table upload enable row level security;
grant select, insert, update, delete on upload to travessia_app;
create policy seen on upload to travessia_app using (
  organisation_id = (select app.organisation()) and member_id = (select app.member())
  and coalesce((select true from "case" as seen where seen.organisation_id = upload.organisation_id and seen.id = upload.case_id), false));

create table upload_part (
  organisation_id uuid not null,
  upload_id uuid not null,
  starts_at bigint not null check (starts_at >= 0),
  size bigint not null check (size > 0),
  blob uuid not null,
  primary key (organisation_id, upload_id, starts_at),
  foreign key (organisation_id, upload_id) references upload on delete cascade
);
call app.guard_part('upload_part', 'upload', 'upload_id');

-- What was read of the file of an annex, behind the answers: a small picture of it and its text, both of which lie sealed
-- in the store as files do. `failed`: it could not be read, or not within its limits.
create table file_reading (
  organisation_id uuid not null,
  file_id uuid not null,
  case_id uuid not null,
  state text not null default 'waiting' check (state in ('waiting','done','failed')),
  thumbnail_sha256 text check (thumbnail_sha256 ~ '^[0-9a-f]{64}$'),
  thumbnail_size bigint,
  text_sha256 text check (text_sha256 ~ '^[0-9a-f]{64}$'),
  text_size bigint,
  primary key (organisation_id, file_id),
  check ((thumbnail_sha256 is null) = (thumbnail_size is null) and (text_sha256 is null) = (text_size is null)),
  foreign key (organisation_id, case_id, file_id) references file (organisation_id, case_id, id) on delete cascade
);
create index file_reading_waiting on file_reading (organisation_id, file_id) where state = 'waiting';
call app.guard_case('file_reading');

insert into file_reading (organisation_id, file_id, case_id)
select distinct annex.organisation_id, annex.file_id, annex.case_id from annex where annex.file_id is not null;

-- How many bytes the organisation keeps and is sending, each content once: past the policies, as whoever sends a file
-- sees their own cases only.
create function app.files_used() returns bigint language sql stable security definer set search_path = public
  as $$ select (
    coalesce((select sum(size) from (select distinct sha256, size from file where organisation_id = app.organisation()) as kept), 0)
    + coalesce((select sum(size) from upload where organisation_id = app.organisation()), 0))::bigint $$;

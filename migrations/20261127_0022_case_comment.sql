-- What the team says to each other about a case, or about one of its deadlines. It is about people, so it lies sealed.
create table case_comment (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  -- The comment that it answers; none where it begins a talk.
  parent_id uuid,
  deadline_id uuid,
  author uuid not null,
  body text not null,
  -- Who was called by name in it, and was told.
  mentions uuid[] not null default '{}',
  created_at timestamptz not null,
  edited_at timestamptz,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, parent_id) references case_comment on delete cascade,
  foreign key (organisation_id, deadline_id) references deadline on delete set null (deadline_id),
  foreign key (organisation_id, author) references member
);
create index case_comment_case on case_comment (organisation_id, case_id, created_at);
create index case_comment_parent on case_comment (organisation_id, parent_id);
create index case_comment_deadline on case_comment (organisation_id, deadline_id);
call app.guard_case('case_comment');
-- In one's own name, and one's own words alone are changed and taken back; an erasure changes them for whoever does it.
create policy who_adds on case_comment as restrictive for insert to travessia_app
  with check (author = (select app.member()));
create policy who_changes on case_comment as restrictive for update to travessia_app
  using (author = (select app.member()) or (select app.role()) in ('house','director'));
create policy who_deletes on case_comment as restrictive for delete to travessia_app
  using (author = (select app.member()) or (select app.role()) in ('house','director'));

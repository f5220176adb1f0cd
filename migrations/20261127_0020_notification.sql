-- What a member is told of: that something of theirs happened, where it stands, and whether they have looked. It says no
-- more than the kind, so that nothing of a case stands here that must be sealed, scrubbed or kept from anybody.
create table notification (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  kind text not null,
  case_id uuid,
  -- What of the case it is about: a deadline, a comment, a task.
  record_id uuid,
  -- Nobody, where the clock alone tells it.
  actor_id uuid,
  made_at timestamptz not null,
  read_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, member_id) references member on delete cascade,
  foreign key (organisation_id, actor_id) references member on delete cascade,
  foreign key (organisation_id, case_id) references "case" on delete cascade
);
create index notification_member on notification (organisation_id, member_id, made_at desc, id desc);
create index notification_unread on notification (organisation_id, member_id) where read_at is null;
create index notification_case on notification (organisation_id, case_id);

alter table notification enable row level security;
grant select, insert, update, delete on notification to travessia_app;
-- One's own, and only while one sees the case.
create policy seen on notification for select to travessia_app using (
  organisation_id = (select app.organisation()) and member_id = (select app.member()) and (case_id is null or app.sees(case_id)));
create policy read on notification for update to travessia_app using (
  organisation_id = (select app.organisation()) and member_id = (select app.member()) and (case_id is null or app.sees(case_id)));
create policy dropped on notification for delete to travessia_app using (
  organisation_id = (select app.organisation()) and member_id = (select app.member()) and (case_id is null or app.sees(case_id)));
-- Whoever acts tells others of it: under their own name, and of cases that they see.
create policy told on notification for insert to travessia_app with check (
  organisation_id = (select app.organisation()) and actor_id is not distinct from (select app.member())
  and (case_id is null or app.sees(case_id)));

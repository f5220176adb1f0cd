-- When somebody is away, and who stands in for them.
create table absence (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  begins_on date not null,
  ends_on date not null,
  substitute_id uuid,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  check (begins_on <= ends_on),
  check (substitute_id <> member_id),
  foreign key (organisation_id, member_id) references member on delete cascade,
  foreign key (organisation_id, substitute_id) references member on delete set null (substitute_id)
);
create index absence_member on absence (organisation_id, member_id, ends_on);
call app.guard_own('absence', 'member_id');

-- That somebody was told of a deadline so many days before its day. Made by the clock, once for each step and person.
create table reminder (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null default gen_random_uuid(),
  deadline_id uuid not null,
  kind text not null check (kind in ('days-15','days-7','days-3','days-1')),
  -- The day of the step, where the body sits.
  due_on date not null,
  member_id uuid not null,
  -- As who they are told, and for whom: themselves, or somebody who is away.
  place text not null check (place in ('owner','alternate','lead','director')),
  for_id uuid not null,
  fatal boolean not null,
  made_at timestamptz not null,
  acknowledged_at timestamptz,
  -- The deadline was met, moved or waived.
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, deadline_id, kind, due_on, member_id),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, deadline_id) references deadline on delete cascade,
  foreign key (organisation_id, member_id) references member on delete cascade,
  foreign key (organisation_id, for_id) references member on delete cascade
);
create index reminder_case on reminder (organisation_id, case_id);
create index reminder_open on reminder (organisation_id, member_id, deadline_id) where acknowledged_at is null and withdrawn_at is null;
create index reminder_living on reminder (organisation_id, deadline_id) where withdrawn_at is null;
call app.guard_case('reminder');
-- Only the clock makes them; each acknowledges their own.
revoke insert, delete on reminder from travessia_app;
create policy own on reminder as restrictive for update to travessia_app using (member_id = (select app.member()));

alter table outgoing_mail
  add column reminder_id uuid,
  add foreign key (organisation_id, reminder_id) references reminder on delete cascade;
create index outgoing_mail_reminder on outgoing_mail (organisation_id, reminder_id) where reminder_id is not null;

-- Asked every minute, for all organisations.
create index deadline_ours on deadline (due_at) where superseded_at is null and state = 'running' and holder = 'us';

-- What a team does with a deadline: who stands in for its owner, what is to be ready before it, and who checked that it was met.
-- A deadline whose date moves is superseded by a new row, so what people add to it hangs on what stays the same: its case, its
-- rule and the event that opened it.

-- Who looks after it when the owner cannot.
alter table deadline
  add column alternate_id uuid,
  -- Met or waived where nothing could be made good again, and nobody but who recorded it has looked at it yet.
  add column awaits_check boolean not null default false,
  add foreign key (organisation_id, alternate_id) references member;
create index deadline_alternate on deadline (organisation_id, alternate_id)
  where superseded_at is null and state in ('running','suspended') and alternate_id is not null;
create index deadline_awaits on deadline (organisation_id, due_at, id) where awaits_check;

-- What is to be done before the last day, so many days before the day to aim at: the safe date, or else the last one. It is told
-- as a distance, so that it moves with the date.
create table milestone (
  organisation_id uuid not null,
  case_id uuid not null,
  rule text not null,
  opened_by uuid not null,
  kind text not null check (kind in ('draft','review','translation','signature','filing')),
  days_before integer not null check (days_before between 0 and 3660),
  done_at timestamptz,
  done_by uuid,
  created_at timestamptz not null,
  primary key (organisation_id, case_id, rule, opened_by, kind),
  check ((done_at is null) = (done_by is null)),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, case_id, opened_by) references event (organisation_id, case_id, id) on delete cascade,
  foreign key (organisation_id, done_by) references member
);
call app.guard_case('milestone', true);
call app.written_by('milestone', 'director', 'lawyer', 'advocate', 'assistant');

-- Who said it, and the document that proves it. Null: from before a second person was asked for, or from another house.
alter table event
  add column recorded_by uuid,
  add column annex_id uuid,
  add foreign key (organisation_id, recorded_by) references member,
  add foreign key (organisation_id, annex_id) references annex on delete set null (annex_id);
create index event_annex on event (organisation_id, annex_id) where annex_id is not null;

-- What a second person says of an event that closed a deadline, as it was told then: it is asked anew when it is corrected.
create table closing_check (
  organisation_id uuid not null,
  case_id uuid not null,
  rule text not null,
  opened_by uuid not null,
  event_id uuid not null,
  event_version integer not null,
  verdict text not null check (verdict in ('confirmed','contested')),
  reason text not null default '' check (verdict = 'confirmed' or reason <> ''),
  checked_by uuid not null,
  checked_at timestamptz not null,
  primary key (organisation_id, case_id, rule, opened_by, event_id, event_version),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, case_id, event_id) references event (organisation_id, case_id, id) on delete cascade,
  foreign key (organisation_id, checked_by) references member
);
call app.guard_case('closing_check');
call app.written_by('closing_check', 'director', 'lawyer', 'advocate');

-- What came in after a deadline was made, and was found not to change it.
create table deadline_look (
  organisation_id uuid not null,
  case_id uuid not null,
  rule text not null,
  opened_by uuid not null,
  event_id uuid not null,
  looked_by uuid not null,
  looked_at timestamptz not null,
  primary key (organisation_id, case_id, rule, opened_by, event_id),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, case_id, event_id) references event (organisation_id, case_id, id) on delete cascade,
  foreign key (organisation_id, looked_by) references member
);
call app.guard_case('deadline_look');
call app.written_by('deadline_look', 'director', 'lawyer', 'advocate', 'assistant');

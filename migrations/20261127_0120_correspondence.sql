-- What came in, and what went out otherwise than as a filed brief: letters, decisions, requests, reports of the State. Together with
-- the filings it is the register of a case. It is typed by hand, so it may be corrected; `subject` and `note` lie sealed, as they
-- may name people. Whoever sees the case sees it, and nobody else.
create table correspondence (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null default gen_random_uuid(),
  direction text not null check (direction in ('in','out')),
  kind text not null check (kind in ('letter','decision','request','report','acknowledgement')),
  -- From whom it came or to whom it went, and the name of that institution.
  party text not null check (party in ('body','state','other')),
  institution text not null default '',
  proceeding_id uuid,
  -- The act of the proceeding that it is: what opens or closes deadlines.
  event_id uuid,
  channel text not null check (channel in ('portal','email','post','hand','other')),
  -- The number that the institution gave it.
  reference text not null default '',
  happened_on date not null,
  time text check (time ~ '^\d{2}:\d{2}$'),
  zone text,
  subject text not null default '',
  note text not null default '',
  -- Its documents stay named when they are taken off the list.
  annexes uuid[] not null default '{}',
  -- What it answers or acknowledges: a filing, or another entry.
  reply_filing_id uuid,
  reply_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, case_id, id),
  check (time is null or zone is not null),
  check (reply_filing_id is null or reply_id is null),
  check (reply_id <> id),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, case_id, proceeding_id) references proceeding (organisation_id, case_id, id) on delete set null (proceeding_id),
  foreign key (organisation_id, case_id, event_id) references event (organisation_id, case_id, id) on delete set null (event_id),
  foreign key (organisation_id, reply_filing_id) references filing,
  foreign key (organisation_id, case_id, reply_id) references correspondence (organisation_id, case_id, id),
  foreign key (organisation_id, recorded_by) references member
);
create index correspondence_case on correspondence (organisation_id, case_id, happened_on desc);
create index correspondence_days on correspondence (organisation_id, happened_on desc, id desc);
create index correspondence_proceeding on correspondence (organisation_id, proceeding_id);
create index correspondence_event on correspondence (organisation_id, event_id) where event_id is not null;
create index correspondence_reply_filing on correspondence (organisation_id, reply_filing_id) where reply_filing_id is not null;
create index correspondence_reply on correspondence (organisation_id, reply_id) where reply_id is not null;
call app.guard_case('correspondence');
call app.written_by('correspondence', 'director', 'lawyer', 'advocate', 'assistant');

-- The number that the body gave to a filing, and what came in that it answers: told when it is filed, and frozen with it.
alter table filing
  add column reference text not null default '',
  add column reply_id uuid,
  add foreign key (organisation_id, case_id, reply_id) references correspondence (organisation_id, case_id, id) deferrable initially deferred;
create index filing_reply on filing (organisation_id, reply_id) where reply_id is not null;
create index filing_days on filing (organisation_id, filed_on desc, id desc);

-- What came in after a deadline was made without being an act of the proceeding, and was found not to change it.
create table correspondence_look (
  organisation_id uuid not null,
  case_id uuid not null,
  rule text not null,
  opened_by uuid not null,
  correspondence_id uuid not null,
  looked_by uuid not null,
  looked_at timestamptz not null,
  primary key (organisation_id, case_id, rule, opened_by, correspondence_id),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, case_id, correspondence_id) references correspondence (organisation_id, case_id, id) on delete cascade,
  foreign key (organisation_id, looked_by) references member
);
call app.guard_case('correspondence_look');
call app.written_by('correspondence_look', 'director', 'lawyer', 'advocate', 'assistant');

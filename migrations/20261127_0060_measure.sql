-- What a body ordered or recommended, or what was settled, paragraph by paragraph. `text` as ordered lies sealed: it may name
-- people. The term is what was stated, never reckoned; `report_rule` names the deadline of the docket by which the next report is due.
create table measure (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null default gen_random_uuid(),
  proceeding_id uuid not null,
  -- That ordered it.
  event_id uuid,
  kind text not null check (kind in ('operative','recommendation','clause','protection')),
  type text not null check (type in ('individual','general','procedural')),
  number text not null default '',
  position integer not null,
  text text not null,
  -- The agency that has to do it.
  addressee text not null default '',
  term text not null check (term in ('date','stated','none')),
  term_on date,
  term_text text not null default '',
  -- Where the term is stated, down to the paragraph.
  term_source text not null default '',
  -- Its numbers in the panels of others (SIMORE, CNJ).
  panel text not null default '',
  report_rule text,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, case_id, id),
  check ((term = 'date') = (term_on is not null)),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, case_id, proceeding_id) references proceeding (organisation_id, case_id, id),
  foreign key (organisation_id, case_id, event_id) references event (organisation_id, case_id, id) on delete set null (event_id)
);
create index measure_case on measure (organisation_id, case_id, position);
create index measure_proceeding on measure (organisation_id, proceeding_id);
call app.guard_case('measure');

-- How far it is complied with, according to the State, to us, to the body: a history to which one only adds; what stands is
-- the last of each voice. `note` is sealed. What proves it is named by id, and stays named when it is taken off the list.
create table measure_status (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null default gen_random_uuid(),
  measure_id uuid not null,
  voice text not null check (voice in ('state','us','body')),
  status text not null check (status in ('not-started','in-progress','partial','complied','not-complied','closed')),
  happened_on date not null,
  sequence integer not null,
  note text not null default '',
  annexes uuid[] not null default '{}',
  filings uuid[] not null default '{}',
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, case_id, measure_id) references measure (organisation_id, case_id, id) on delete cascade,
  foreign key (organisation_id, recorded_by) references member
);
create index measure_status_last on measure_status (organisation_id, measure_id, voice, happened_on desc, sequence desc);
create index measure_status_case on measure_status (organisation_id, case_id);
call app.guard_case('measure_status');
-- Only the words of a note may be written anew: a person of whom the data are erased is taken out of them.
revoke update, delete on measure_status from travessia_app;
grant update (note) on measure_status to travessia_app;

-- What people allow, what they ask for, what an organisation does with what is known of them, and how it goes again.

-- One purpose to a row: an authorisation in general terms is void. What proves it is an annex; `note` (sealed) says who
-- interpreted, who gave it for the person, and why there is no proof. Withdrawn, it stays as the proof of what was done before.
create table consent (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  purpose text not null,
  audiences text[] not null,
  text_version text not null,
  language text not null check (language in ('pt-BR','es','en')),
  given_on date not null,
  way text not null check (way in ('signed','recorded','electronic','other')),
  given_by text not null check (given_by in ('self','guardian','representative')),
  interpreted boolean not null default false,
  annex_id uuid,
  note text not null default '',
  withdrawn_on date check (withdrawn_on >= given_on),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, person_id) references person on delete cascade,
  foreign key (organisation_id, recorded_by) references member
);
-- No foreign key to the annex: a document that is taken off the list leaves the consent as it was recorded.
create index consent_case on consent (organisation_id, case_id, person_id, given_on desc);
call app.guard_case('consent');

-- What a person asked for, by when it is answered, and the answer. `note` and `answer` are sealed.
create table subject_request (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  kind text not null,
  form text not null check (form in ('simplified','full')),
  received_on date not null,
  by_representative boolean not null default false,
  due_on date not null,
  note text not null default '',
  state text not null default 'open' check (state in ('open','done','refused')),
  answered_on date,
  answer text not null default '',
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  check ((state = 'open') = (answered_on is null)),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, person_id) references person on delete cascade,
  foreign key (organisation_id, recorded_by) references member
);
create index subject_request_case on subject_request (organisation_id, case_id, received_on desc);
create index subject_request_open on subject_request (organisation_id, due_on) where state = 'open';
call app.guard_case('subject_request');

-- Every version of the register of processing, each as a whole.
create table processing_register (
  organisation_id uuid not null references organisation on delete cascade,
  version integer not null,
  content jsonb not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (organisation_id, version),
  foreign key (organisation_id, saved_by) references member
);
alter table processing_register enable row level security;
grant select, insert on processing_register to travessia_app;
create policy seen on processing_register to travessia_app using (organisation_id = (select app.organisation()));

-- After how long what is put on the list of review; an organisation without a row goes by the usual.
create table retention_rule (
  organisation_id uuid primary key references organisation on delete cascade,
  rules jsonb not null,
  version integer not null default 1,
  saved_by uuid not null,
  saved_at timestamptz not null,
  foreign key (organisation_id, saved_by) references member
);
call app.guard_organisation('retention_rule');

-- What is due for review, and what was decided of it. `record_id` is a case, a person or a brief, by its kind; nothing goes
-- because it stands here.
create table retention_review (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('closed-case','no-consent','unfiled-draft')),
  record_id uuid not null,
  since date not null,
  found_on date not null,
  decision text check (decision in ('keep','anonymise','delete')),
  keep_until date,
  decided_by uuid,
  decided_at timestamptz,
  version integer not null default 1,
  primary key (organisation_id, id),
  check ((decision is null) = (decided_at is null)),
  check (decision is distinct from 'keep' or keep_until is not null),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, decided_by) references member
);
create unique index retention_review_open on retention_review (organisation_id, kind, record_id) where decided_at is null;
create index retention_review_record on retention_review (organisation_id, kind, record_id, keep_until);
call app.guard_case('retention_review');

-- Whose data were made unreadable, when, by whom and on what grounds the rest is kept.
create table erasure (
  organisation_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  erased_by uuid not null,
  erased_at timestamptz not null,
  grounds text[] not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, person_id) references person on delete cascade,
  foreign key (organisation_id, erased_by) references member
);
call app.guard_case('erasure');

-- A key for each person, sealed under that of the organisation: what the trail keeps of a person is sealed under it, so that
-- it becomes unreadable when the key goes, and no row of the trail changes. It goes with the case, or by an erasure;
-- a person taken off by mistake leaves it behind, for the trail.
create table person_key (
  organisation_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  key text not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, case_id) references "case" on delete cascade
);
call app.guard_case('person_key');

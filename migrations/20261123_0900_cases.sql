-- The spine: organisations, people of the house, cases, proceedings, events, deadlines, briefs, audit.
-- Every key that matters begins with the organisation.

create table organisation (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name <> ''),
  next_case integer not null default 1,
  created_at timestamptz not null default now()
);

-- One member of an organisation; id is the id of the sign-in account.
create table member (
  organisation_id uuid not null references organisation,
  id uuid not null unique,
  name text not null check (name <> ''),
  email text not null,
  role text not null check (role in ('director','lawyer','advocate','assistant','partner','auditor','admin')),
  language text not null default 'pt-BR' check (language in ('pt-BR','es','en')),
  suspended boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id)
);
create unique index member_email on member (lower(email));

create table invitation (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  email text not null,
  role text not null check (role in ('director','lawyer','advocate','assistant','partner','auditor','admin')),
  token_hash text not null unique,
  invited_by uuid not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, invited_by) references member
);

create table access_token (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  name text not null,
  token_hash text not null unique,
  expires_on date,
  last_used_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, member_id) references member on delete cascade
);

create table "case" (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  reference text not null,
  title text not null check (title <> ''),
  summary text not null default '',
  state text check (state ~ '^[A-Z]{2}$'),
  territory text not null default '',
  fronts text[] not null default '{}',
  axes text[] not null default '{}',
  tags text[] not null default '{}',
  visibility text not null default 'organisation' check (visibility in ('organisation','restricted')),
  demonstration boolean not null default false,
  lead_id uuid,
  closed_on date,
  next_due date,
  next_due_at timestamptz,
  next_holder text,
  next_rule text,
  search text not null default '',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, reference),
  foreign key (organisation_id, lead_id) references member
);

create table case_member (
  organisation_id uuid not null,
  case_id uuid not null,
  member_id uuid not null,
  until date,
  primary key (organisation_id, case_id, member_id),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, member_id) references member
);
create index case_member_member on case_member (organisation_id, member_id, case_id);

create table proceeding (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null default gen_random_uuid(),
  procedure text not null,
  forum text not null,
  court text,
  number text not null default '',
  our_role text not null check (our_role in ('petitioner','amicus','third','observer')),
  began_on date,
  stage text not null,
  since date,
  outcome text,
  position integer not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, case_id, id),
  foreign key (organisation_id, case_id) references "case" on delete cascade
);
create index proceeding_case on proceeding (organisation_id, case_id);
create index proceeding_stage on proceeding (organisation_id, forum, stage, case_id);

create table event (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null default gen_random_uuid(),
  proceeding_id uuid,
  kind text not null,
  happened_on date not null,
  precision text not null default 'day' check (precision in ('day','month','year')),
  time text check (time ~ '^\d{2}:\d{2}$'),
  zone text,
  title text not null default '',
  note text not null default '',
  fields jsonb not null default '{}',
  sequence integer not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, case_id, id),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, case_id, proceeding_id) references proceeding (organisation_id, case_id, id) on delete cascade
);
create index event_case on event (organisation_id, case_id, happened_on desc, sequence desc);

-- What the events mean. Written only by the docket; a date that changes makes a new row and supersedes the old.
create table deadline (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null default gen_random_uuid(),
  proceeding_id uuid,
  procedure text not null,
  forum text not null,
  rule text not null,
  opened_by uuid not null,
  closed_by uuid,
  holder text not null check (holder in ('us','state','body','other')),
  state text not null check (state in ('running','met','met late','suspended','superseded','waived')),
  answer text not null check (answer in ('due','ask','open','uncovered')),
  due date,
  safe date,
  due_at timestamptz,
  computed date,
  zone text not null,
  steps jsonb not null,
  source jsonb not null,
  confidence text not null check (confidence in ('VERIFIED','KNOWN','UNSURE')),
  owner_id uuid,
  superseded_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  check ((answer = 'due') = (due is not null and due_at is not null)),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, owner_id) references member
);
-- One living deadline for each rule and opening event.
create unique index deadline_living on deadline (organisation_id, case_id, rule, opened_by) where superseded_at is null;
create index deadline_case on deadline (organisation_id, case_id, due);
create index deadline_running on deadline (organisation_id, due_at, id)
  where superseded_at is null and state in ('running','suspended');

create table person (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  role text not null,
  protected boolean not null default true,
  pseudonym text not null default '',
  initials text not null default '',
  group_label text not null default '',
  nationality text,
  note text not null default '',
  position integer not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  check (not protected or pseudonym <> ''),
  foreign key (organisation_id, case_id) references "case" on delete cascade
);
create index person_case on person (organisation_id, case_id, position);

create table annex (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null default gen_random_uuid(),
  position integer not null,
  title text not null check (title <> ''),
  dated_on date,
  pages integer,
  source text not null default '',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references "case" on delete cascade
);
create index annex_case on annex (organisation_id, case_id, position);

create table brief (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null default gen_random_uuid(),
  template text not null,
  proceeding_id uuid,
  title text not null check (title <> ''),
  language text not null check (language in ('pt-BR','es','en')),
  audience text not null check (audience in ('cleared','internal','body','state','public')),
  state text not null default 'draft' check (state in ('draft','review','approved','filed')),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, case_id, proceeding_id) references proceeding (organisation_id, case_id, id) on delete cascade
);
create index brief_case on brief (organisation_id, case_id);

-- What people wrote; a section without a row is what the template writes from the record.
create table brief_section (
  organisation_id uuid not null,
  brief_id uuid not null,
  section text not null,
  content jsonb not null,
  version integer not null default 1,
  updated_by uuid,
  updated_at timestamptz not null default now(),
  primary key (organisation_id, brief_id, section),
  foreign key (organisation_id, brief_id) references brief on delete cascade
);

create table brief_version (
  organisation_id uuid not null,
  brief_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text not null default '',
  sections jsonb not null,
  made_by uuid,
  made_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, brief_id) references brief on delete cascade
);
create index brief_version_brief on brief_version (organisation_id, brief_id, made_at desc);

-- Written in the transaction of the write that it tells of; never changed.
create table audit (
  organisation_id uuid not null references organisation,
  id bigint generated always as identity,
  actor_id uuid,
  action text not null,
  case_id uuid,
  record_id uuid,
  before jsonb,
  after jsonb,
  at timestamptz not null,
  primary key (organisation_id, id)
);
create index audit_case on audit (organisation_id, case_id, id desc);

-- The answer that a retried write gets again.
create table idempotency (
  organisation_id uuid not null references organisation on delete cascade,
  member_id uuid not null,
  key text not null,
  request_hash text not null,
  status integer not null,
  body jsonb not null,
  at timestamptz not null default now(),
  primary key (organisation_id, member_id, key)
);

create extension if not exists pg_trgm;
create extension if not exists unaccent;

create function plain(text) returns text language sql immutable parallel safe strict
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, $1)) $$;

create index case_search on "case" using gin (search gin_trgm_ops) with (fastupdate = off);
create index case_next on "case" (organisation_id, next_due, id) where closed_on is null;
create index case_updated on "case" (organisation_id, updated_at desc, id desc);
create index case_title on "case" (organisation_id, title, id);

alter table "case" set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
alter table event set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
alter table deadline set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);

-- What an organisation adds to the calendar of a body: closures, or years for which it vouches (`covered`). `since` is
-- the moment at which it was confirmed, `until` the one at which it was withdrawn: deadlines that were over by then
-- keep the date that they had.
create table calendar_addition (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  calendar text not null,
  effect text not null check (effect in ('closed','reduced','suspended','covered')),
  name text not null check (name <> '' or effect = 'covered'),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  source text not null check (source <> ''),
  since timestamptz,
  until timestamptz check (until is null or since is not null),
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, created_by) references member
);
create index calendar_addition_standing on calendar_addition (organisation_id, since) where since is not null;

-- An addition on its way in or out: what it would change is looked through first, shown, and done only when confirmed.
-- `last_case` is where the work goes on after an interruption.
create table calendar_change (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  addition_id uuid not null,
  kind text not null check (kind in ('add','withdraw')),
  state text not null check (state in ('checking','checked','applying','applied','dropped')),
  total integer,
  done integer not null default 0,
  last_case uuid,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  checked_at timestamptz,
  confirmed_by uuid,
  confirmed_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, addition_id) references calendar_addition,
  foreign key (organisation_id, created_by) references member,
  foreign key (organisation_id, confirmed_by) references member
);
-- One at a time in each organisation, so that what was shown is what is done.
create unique index calendar_change_open on calendar_change (organisation_id) where state in ('checking','checked','applying');
create index calendar_change_work on calendar_change (created_at) where state in ('checking','applying');
create index calendar_change_addition on calendar_change (organisation_id, addition_id, created_at desc);

-- A running deadline that the change moves, or of whose date it makes us surer.
create table calendar_effect (
  organisation_id uuid not null,
  change_id uuid not null,
  case_id uuid not null,
  rule text not null,
  opened_by uuid not null,
  procedure text not null,
  due_before date,
  due_after date,
  primary key (organisation_id, change_id, case_id, rule, opened_by),
  foreign key (organisation_id, change_id) references calendar_change on delete cascade,
  foreign key (organisation_id, case_id) references "case" on delete cascade
);
create index calendar_effect_case on calendar_effect (organisation_id, case_id);

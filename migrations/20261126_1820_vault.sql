-- The keys under which names lie: random, wrapped under the master key, which is in no database. `organisation_id` is null
-- for the house's own: those of the files and of the backups. A retired key still opens what was sealed under it.
create table data_key (
  organisation_id uuid references organisation on delete cascade,
  id uuid primary key,
  purpose text not null check (purpose in ('people','index','files','backup')),
  wrapped text not null,
  -- The clock, not the beginning of the transaction: so a key is known that another transaction made.
  created_at timestamptz not null default clock_timestamp(),
  retired_at timestamptz,
  -- When all that the organisation has sealed lay under it.
  settled_at timestamptz,
  check ((organisation_id is null) = (purpose in ('files','backup')))
);
-- Two servers may make the first key at once: one wins, the other takes it.
create unique index data_key_living on data_key (organisation_id, purpose) nulls not distinct where retired_at is null;

alter table data_key enable row level security;
grant select, insert on data_key to travessia_app;
create policy read on data_key for select to travessia_app
  using (organisation_id = (select app.organisation()));
create policy made on data_key for insert to travessia_app
  with check (organisation_id = (select app.organisation()));

-- By what a protected person is found whose name lies sealed: keyed hashes of the whole name, its words in the order of the
-- alphabet, and of each number of a document. Nothing can be read from them, and a part of a name finds nothing.
create table person_index (
  organisation_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('name','identifier')),
  hash text not null,
  primary key (organisation_id, hash, case_id, person_id),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, person_id) references person on delete cascade
);
create index person_index_person on person_index (organisation_id, person_id);
call app.guard_case('person_index');

-- Who wrote a brief with the names of protected people before their eyes, on which day: told in the trail once.
create table name_reading (
  organisation_id uuid not null,
  case_id uuid not null,
  brief_id uuid not null,
  member_id uuid not null,
  day date not null,
  primary key (organisation_id, brief_id, member_id, day),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, brief_id) references brief on delete cascade
);
create index name_reading_case on name_reading (organisation_id, case_id);
call app.guard_case('name_reading');

-- What the trail said in the clear of people, before there were keys, is covered: the trail is only added to from here on,
-- so it cannot be sealed later.
update audit set
  before = before || (select coalesce(jsonb_object_agg(key, '•••'), '{}') from jsonb_each(before)
    where key in ('name','note','identifiers','barNumber','contact') and value <> '""'),
  after = after || (select coalesce(jsonb_object_agg(key, '•••'), '{}') from jsonb_each(after)
    where key in ('name','note','identifiers','barNumber','contact') and value <> '""')
where action like 'person.%';

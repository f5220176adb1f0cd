-- A stored file: what it is, never what it holds. The bytes lie in the data directory under their SHA-256; two rows may
-- share them. `name` is what the person called it and is shown inside only. A file belongs to its case, if it has one.
create table file (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  case_id uuid,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  type text not null,
  name text not null default '',
  warning text check (warning in ('encrypted','signed')),
  created_by uuid,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, case_id, id),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, created_by) references member
);
create index file_sha256 on file (sha256);

-- What was received does not change: other bytes are another file.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a row of % does not change', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger file_stays before update on file for each row execute function refuse_change();

alter table annex add column file_id uuid;
alter table annex add foreign key (organisation_id, case_id, file_id) references file (organisation_id, case_id, id);
create index annex_file on annex (organisation_id, file_id) where file_id is not null;

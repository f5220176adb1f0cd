-- Cases, people, events and authorities taken in from a sheet, by who sent it and for nobody else to look at. The sheet
-- itself lies sealed beside the files, apart from all others, cut into parts; here is only what came of each row. It goes
-- some days after the last step (`cleared_at`); which row made what stays, so that an import can be told and undone.
create table sheet_import (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  asked_by uuid not null,
  asked_at timestamptz not null,
  kind text not null check (kind in ('cases','people','events','authorities')),
  state text not null default 'mapping' check (state in ('mapping','checking','checked','making','done','unmaking','undone','dropped')),
  -- What each column holds.
  fields jsonb not null,
  -- Of the present step.
  total integer not null,
  done integer not null default 0,
  worked_at timestamptz not null,
  cleared_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, asked_by) references member on delete cascade
);
create index sheet_import_work on sheet_import (worked_at) where state in ('checking','making','unmaking');
create index sheet_import_stale on sheet_import (worked_at) where cleared_at is null;
create index sheet_import_mine on sheet_import (organisation_id, asked_by, asked_at desc);
call app.guard_own('sheet_import', 'asked_by');

-- A part of a sheet in the store.
create table sheet_part (
  organisation_id uuid not null,
  import_id uuid not null,
  position integer not null,
  sha256 text not null,
  size bigint not null,
  primary key (organisation_id, import_id, position),
  foreign key (organisation_id, import_id) references sheet_import on delete cascade
);
call app.guard_part('sheet_part', 'sheet_import', 'import_id');

-- What came of a row, which is known by its number in the sheet: what is made of it and that it was are written in one
-- transaction, so that none is made twice. `troubles` name fields and reasons, never what stands in a cell.
create table sheet_row (
  organisation_id uuid not null,
  import_id uuid not null,
  number integer not null,
  part integer not null,
  state text not null check (state in ('ready','double','bad','made','skipped','undone','kept')),
  troubles jsonb not null default '[]',
  -- By what another row is known to be the same, each as a hash that tells nothing.
  keys text[] not null default '{}',
  -- Made although it is there already: so it was asked for.
  despite boolean not null default false,
  -- What it doubles; null where that stands earlier in the sheet.
  double_case_id uuid,
  double_record_id uuid,
  -- What was made. No foreign key: it may be deleted, and the row tells so.
  case_id uuid,
  record_id uuid,
  primary key (organisation_id, import_id, number),
  foreign key (organisation_id, import_id) references sheet_import on delete cascade
);
create index sheet_row_state on sheet_row (organisation_id, import_id, state, number);
call app.guard_part('sheet_row', 'sheet_import', 'import_id');

-- Which field a column was said to hold the last time, for the next sheet of the organisation. The heading is known by a
-- hash: a sheet without headings begins with somebody's name.
create table sheet_heading (
  organisation_id uuid not null references organisation,
  kind text not null check (kind in ('cases','people','events','authorities')),
  hash text not null,
  field text not null,
  primary key (organisation_id, kind, hash)
);
call app.guard_organisation('sheet_heading');

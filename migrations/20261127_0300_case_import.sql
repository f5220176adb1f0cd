-- A whole case that somebody takes in from an archive, behind the answers; for nobody else to look at. It goes some days after
-- its end.
create table case_import (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  asked_by uuid not null,
  asked_at timestamptz not null,
  language text not null check (language in ('pt-BR','es','en')),
  state text not null default 'checking' check (state in ('checking','making','done','refused','cancelled')),
  -- Files of the archive, once it is known how many those are.
  total integer not null default 0,
  done integer not null default 0,
  -- How often it was begun: an archive that ends the server every time is let go.
  tries integer not null default 0,
  worked_at timestamptz not null,
  -- Why it was refused, in every language.
  reasons jsonb,
  -- What was made. No foreign key: the case may go.
  case_id uuid,
  -- What is to be told of it, sealed: it may speak of people.
  result text,
  primary key (organisation_id, id),
  check ((state = 'done') = (case_id is not null)),
  foreign key (organisation_id, asked_by) references member on delete cascade
);
create index case_import_mine on case_import (organisation_id, asked_by, asked_at desc);
create index case_import_stale on case_import (worked_at);
call app.guard_own('case_import', 'asked_by');
call app.written_by('case_import', 'director', 'lawyer', 'advocate');

-- An archive that waits to be taken in. Whoever takes it in holds this row and not that of the import, so that who stops the
-- import need not wait.
create table case_import_archive (
  organisation_id uuid not null,
  import_id uuid not null,
  sha256 text not null,
  size bigint not null,
  primary key (organisation_id, import_id),
  foreign key (organisation_id, import_id) references case_import on delete cascade
);
call app.guard_part('case_import_archive', 'case_import', 'import_id');
call app.written_by('case_import_archive', 'director', 'lawyer', 'advocate');

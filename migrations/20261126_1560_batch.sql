-- Briefs of many cases made as DOCX at once, behind the answers, for who asked for them and nobody else. A batch and its
-- files go a day after they are done, and at once when it is cancelled; `cleared_at` says that the files are gone.
-- `worked_at` puts the batches in turn, so that a small one does not wait for the end of a large one.
create table batch (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  asked_by uuid not null,
  asked_at timestamptz not null,
  gaps text not null check (gaps in ('refuse','show')),
  sheets boolean not null,
  state text not null default 'making' check (state in ('making','done','cancelled')),
  total integer not null check (total > 0),
  done integer not null default 0 check (done <= total),
  worked_at timestamptz not null,
  ended_at timestamptz,
  cleared_at timestamptz,
  primary key (organisation_id, id),
  check ((state = 'making') = (ended_at is null)),
  foreign key (organisation_id, asked_by) references member on delete cascade
);
-- One at a time for each person.
create unique index batch_making on batch (organisation_id, asked_by) where state = 'making';
create index batch_work on batch (worked_at) where state = 'making';
create index batch_ended on batch (ended_at) where ended_at is not null;
create index batch_mine on batch (organisation_id, asked_by, asked_at desc);

-- A brief of a batch: waiting, made (`name`, `sha256`, `size`, and who may read it), or refused (`reasons`). No foreign key
-- to the brief: one that is deleted meanwhile is told as refused, and its file is not handed out any more.
create table batch_brief (
  organisation_id uuid not null,
  batch_id uuid not null,
  position integer not null,
  brief_id uuid not null,
  name text,
  sha256 text,
  size bigint,
  audience text,
  reasons jsonb,
  primary key (organisation_id, batch_id, position),
  unique (organisation_id, batch_id, brief_id),
  check (sha256 is null or (reasons is null and name is not null and size is not null and audience is not null)),
  foreign key (organisation_id, batch_id) references batch on delete cascade
);

-- The briefs of all cases, the last one worked on first.
create index brief_updated on brief (organisation_id, updated_at desc, id desc);

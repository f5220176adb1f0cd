-- What people say to one another about a section of a brief: `quote` is the words of the paragraph that a comment hangs
-- on, so that it still says what it is about when they are gone. Answers hang on the comment that began the talk.
create table brief_comment (
  organisation_id uuid not null,
  brief_id uuid not null,
  id uuid not null default gen_random_uuid(),
  parent_id uuid,
  section text not null,
  quote text not null default '',
  body text not null check (body <> ''),
  author uuid not null,
  created_at timestamptz not null,
  edited_at timestamptz,
  resolved_by uuid,
  resolved_at timestamptz,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, brief_id, id),
  check ((resolved_by is null) = (resolved_at is null)),
  check (parent_id is null or resolved_at is null),
  foreign key (organisation_id, brief_id) references brief on delete cascade,
  foreign key (organisation_id, brief_id, parent_id) references brief_comment (organisation_id, brief_id, id) on delete cascade,
  foreign key (organisation_id, author) references member,
  foreign key (organisation_id, resolved_by) references member
);
create index brief_comment_brief on brief_comment (organisation_id, brief_id, created_at);

-- Who has the brief open, in which window and section; `wrote_at` is when its holder last wrote there, and null for who
-- only reads. It tells of the present moment alone, so it is not logged: after a crash whoever is still there says so again.
create unlogged table brief_presence (
  organisation_id uuid not null,
  brief_id uuid not null,
  member_id uuid not null,
  tab uuid not null,
  section text,
  since timestamptz not null,
  seen_at timestamptz not null,
  wrote_at timestamptz,
  primary key (organisation_id, brief_id, member_id, tab),
  check (wrote_at is null or section is not null),
  foreign key (organisation_id, brief_id) references brief on delete cascade,
  foreign key (organisation_id, member_id) references member on delete cascade
);

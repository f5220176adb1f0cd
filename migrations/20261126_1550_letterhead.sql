-- The paper of an organisation, as a DOCX whose headers and footers its briefs bear.
create table letterhead (
  organisation_id uuid primary key references organisation,
  content bytea not null,
  size integer not null,
  placeholders jsonb not null,
  version integer not null default 1,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  foreign key (organisation_id, uploaded_by) references member
);

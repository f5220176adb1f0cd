-- What somebody changed in many cases at once, so that it can be taken back case by case.
create table bulk_change (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  change jsonb not null,
  made_at timestamptz not null,
  undone_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, member_id) references member on delete cascade
);
create index bulk_change_member on bulk_change (organisation_id, member_id, made_at desc);
create table bulk_change_case (
  organisation_id uuid not null,
  bulk_change_id uuid not null,
  case_id uuid not null,
  -- The one field that the change is of, as it was and as it became.
  before jsonb not null,
  after jsonb not null,
  undone boolean not null default false,
  primary key (organisation_id, bulk_change_id, case_id),
  foreign key (organisation_id, bulk_change_id) references bulk_change on delete cascade,
  foreign key (organisation_id, case_id) references "case" on delete cascade
);
create index bulk_change_case_case on bulk_change_case (organisation_id, case_id);
call app.guard_own('bulk_change', 'member_id');
call app.guard_part('bulk_change_case', 'bulk_change', 'bulk_change_id');

-- A calendar that another program reads by an address that nobody can guess. Whoever has the address reads, so it can be revoked.
create table feed (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  -- The deadlines that are the member's own, or all that they may see.
  owner text not null check (owner in ('me','all')),
  secret_hash text not null unique,
  last_read_at timestamptz,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, member_id) references member on delete cascade
);
create index feed_member on feed (organisation_id, member_id);
call app.guard_own('feed', 'member_id');

-- A calendar that another program reads by an address that nobody can guess. Whoever has the address reads, so it can be revoked.
create table feed (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  -- The deadlines that are the member's own, or all that they may see.
  owner text not null check (owner in ('me','all')),
  -- Of one case alone, where it is named.
  case_id uuid,
  secret_hash text not null unique,
  last_read_at timestamptz,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, member_id) references member on delete cascade,
  foreign key (organisation_id, case_id) references "case" on delete cascade
);
create index feed_member on feed (organisation_id, member_id);
create index feed_case on feed (organisation_id, case_id);
call app.guard_own('feed', 'member_id');
-- What leads to a case is not there for whoever does not see the case any more.
create policy of_case on feed as restrictive to travessia_app using (case_id is null or app.sees(case_id));

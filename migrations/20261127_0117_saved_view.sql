-- A way of looking at a list, kept under a name: its filters, order and columns, as they stand in the address. What was
-- searched for is not among them, as it may name a person.
create table saved_view (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  page text not null check (page in ('cases','deadlines','measures','briefs')),
  name text not null check (name <> ''),
  search jsonb not null,
  owner_id uuid not null,
  shared boolean not null default false,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, owner_id) references member on delete cascade
);
create index saved_view_page on saved_view (organisation_id, page);
alter table saved_view enable row level security;
grant select, insert, update, delete on saved_view to travessia_app;
create policy seen on saved_view to travessia_app using (
  organisation_id = (select app.organisation()) and (shared or owner_id = (select app.member()) or (select app.role()) = 'house'));
create policy who_adds on saved_view as restrictive for insert to travessia_app with check (owner_id = (select app.member()));
-- What is shared outlives its maker's interest: who leads the organisation may clear it up.
create policy who_changes on saved_view as restrictive for update to travessia_app
  using (owner_id = (select app.member()) or (select app.role()) = 'director');
create policy who_deletes on saved_view as restrictive for delete to travessia_app
  using (owner_id = (select app.member()) or (select app.role()) = 'director');

-- With which view a member's page opens: one that was saved (by its id), or one of the house's own (by its name).
create table view_default (
  organisation_id uuid not null,
  member_id uuid not null,
  page text not null check (page in ('cases','deadlines','measures','briefs')),
  view text not null,
  primary key (organisation_id, member_id, page),
  foreign key (organisation_id, member_id) references member on delete cascade
);
call app.guard_own('view_default', 'member_id');

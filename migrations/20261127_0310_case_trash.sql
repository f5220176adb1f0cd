-- A whole case in the trash: it stands where it stood, and nobody sees it or anything of it, until it is put back or goes for good.
alter table "case" add column trashed_at timestamptz, add column trashed_by uuid,
  add constraint case_trashed_by_somebody check ((trashed_at is null) = (trashed_by is null)),
  add foreign key (organisation_id, trashed_by) references member;
create index case_trashed on "case" (trashed_at) where trashed_at is not null;

-- As before, but for what is in the trash. All that belongs to a case asks this.
alter policy seen on "case" using (
  organisation_id = (select app.organisation()) and trashed_at is null
  and not ((select app.has_walls()) and app.is_walled(id))
  and case
    when (select app.role()) in ('house','director','auditor') then true
    when (select app.role()) in ('lawyer','advocate','assistant') and (visibility = 'organisation' or lead_id = (select app.member())) then true
    when (select app.role()) in ('lawyer','advocate','assistant','partner') then coalesce((
      select true from case_member as own
      where own.organisation_id = "case".organisation_id and own.case_id = "case".id and own.member_id = (select app.member())
        and (own.until is null or own.until >= (select app.today()))), false)
    else false
  end
);

-- What the trail tells of a case in the trash is read as what it tells of one that is gone, but for whom a wall keeps out.
create or replace function app.is_gone(of_case uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select not app.is_walled(of_case)
    and not exists (select from public."case" where organisation_id = app.organisation() and id = of_case and trashed_at is null) $$;

-- These four look past the policies: for directors, and never past a wall.
create function app.is_of_trash(one "case") returns boolean language sql stable set search_path = pg_catalog, public, pg_temp
  as $$ select one.organisation_id = app.organisation() and one.trashed_at is not null and app.role() = 'director' and not app.is_walled(one.id) $$;

create function app.discard_case(of_case uuid, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update public."case" set trashed_at = moment, trashed_by = app.member(), version = version + 1
    where organisation_id = app.organisation() and id = of_case and trashed_at is null
      and app.role() = 'director' and not app.is_walled(id);
  return found;
end $$;

create function app.list_trashed_cases() returns table (id uuid, reference text, title text, trashed_by uuid, trashed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select id, reference, title, trashed_by, trashed_at from public."case" as one
  where organisation_id = app.organisation() and trashed_at is not null and app.is_of_trash(one)
$$;

create function app.put_case_back(of_case uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update public."case" as one set trashed_at = null, trashed_by = null, version = version + 1
    where organisation_id = app.organisation() and id = of_case and app.is_of_trash(one);
  return found;
end $$;

create function app.destroy_case(of_case uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from public."case" as one where organisation_id = app.organisation() and id = of_case and app.is_of_trash(one);
  return found;
end $$;

-- The figures of every reader are others from that moment on.
create function app.forget_all_overviews() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  delete from overview where organisation_id = new.organisation_id;
  return null;
end $$;
create trigger forget_all_overviews after update of trashed_at on "case" for each row
  when (old.trashed_at is distinct from new.trashed_at) execute function app.forget_all_overviews();

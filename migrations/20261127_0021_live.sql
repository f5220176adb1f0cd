-- Open screens are told that something changed: of which noun, in which case, never what. The rows of the trail say so
-- already, once for each statement; who may hear it is asked where the screens listen. Nothing is told before the commit.
create function app.tell_changes() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_notify('travessia_change', concat_ws(' ', organisation_id, noun, case_id))
    from (select distinct organisation_id, split_part(action, '.', 1) as noun, case_id from made
      -- These read.
      where split_part(action, '.', 2) not in ('download','export','reveal')) as changed;
  return null;
end $$;
create trigger changes_told after insert on audit referencing new table as made
  for each statement execute function app.tell_changes();

-- The bell of a member; the third word is the member.
create function app.tell_members() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_notify('travessia_change', concat_ws(' ', organisation_id, 'notification', member_id))
    from (select distinct organisation_id, member_id from made) as told;
  return null;
end $$;
create trigger members_told after insert on notification referencing new table as made
  for each statement execute function app.tell_members();

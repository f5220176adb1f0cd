-- What lies sealed where it stands is put into the index of the search behind the answers, as hashes under the key of the
-- organisation. From the moment in which it is written anew, or sealed under another key, nothing of what it said before is found.
create function app.index_later() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  delete from search_entry where organisation_id = new.organisation_id and kind = tg_argv[0] and record_id = new.id;
  new.indexed := false;
  return new;
end $$;
create function app.unindex_sealed() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  delete from search_entry where organisation_id = old.organisation_id and kind = tg_argv[0] and record_id = old.id;
  return null;
end $$;

alter table search_entry drop constraint search_entry_kind_check;
alter table search_entry add constraint search_entry_kind_check check (kind in
  ('case','event','task','person','annex','document','brief','comment','filing','authority'));

alter table task add column indexed boolean not null default false;
create index task_unindexed on task (organisation_id, id) where not indexed;
create trigger indexed_later before insert or update of title, note, case_id, assignee_id on task
  for each row execute function app.index_later('task');
create trigger unindexed after delete on task for each row execute function app.unindex_sealed('task');

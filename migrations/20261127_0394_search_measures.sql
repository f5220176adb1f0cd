-- What was ordered is found by its words, by the agency that has to do it, by its numbers in the panels of others, and by what was
-- noted of its compliance.
alter table search_entry drop constraint search_entry_kind_check;
alter table search_entry add constraint search_entry_kind_check check (kind in
  ('case','event','task','discussion','person','annex','document','brief','comment','filing','correspondence','measure','authority'));

alter table measure add column indexed boolean not null default false;
create index measure_unindexed on measure (organisation_id, id) where not indexed;
create trigger indexed_later before insert or update of text, addressee, panel, term_text, case_id on measure
  for each row execute function app.index_later('measure');
create trigger unindexed after delete on measure for each row execute function app.unindex_sealed('measure');

create function app.index_noted_later() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  delete from search_entry where organisation_id = new.organisation_id and kind = 'measure' and record_id = new.measure_id;
  update measure set indexed = false where organisation_id = new.organisation_id and id = new.measure_id and indexed;
  return null;
end $$;
create trigger indexed_later after insert or update of note on measure_status for each row execute function app.index_noted_later();

-- Correspondence is found by its subject and its note, by the name of the institution, and by the number that this gave it.
alter table search_entry drop constraint search_entry_kind_check;
alter table search_entry add constraint search_entry_kind_check check (kind in
  ('case','event','task','discussion','person','annex','document','brief','comment','filing','correspondence','authority'));

alter table correspondence add column indexed boolean not null default false;
create index correspondence_unindexed on correspondence (organisation_id, id) where not indexed;
create trigger indexed_later before insert or update of subject, note, institution, reference, happened_on, case_id on correspondence
  for each row execute function app.index_later('correspondence');
create trigger unindexed after delete on correspondence for each row execute function app.unindex_sealed('correspondence');

-- What the team says to each other about a case is found by its words.
alter table search_entry drop constraint search_entry_kind_check;
alter table search_entry add constraint search_entry_kind_check check (kind in
  ('case','event','task','discussion','person','annex','document','brief','comment','filing','authority'));

alter table case_comment add column indexed boolean not null default false;
create index case_comment_unindexed on case_comment (organisation_id, id) where not indexed;
create trigger indexed_later before insert or update of body, case_id on case_comment
  for each row execute function app.index_later('discussion');
create trigger unindexed after delete on case_comment for each row execute function app.unindex_sealed('discussion');

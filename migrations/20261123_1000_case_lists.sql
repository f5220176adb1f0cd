-- Lists that page by key: a case or deadline without a date comes last.
drop index case_next;
create index case_next on "case" (organisation_id, coalesce(next_due, 'infinity'), id);
drop index case_title;
create index case_title on "case" (organisation_id, left(plain(title), 60), id);
-- Cases whose next date has passed and may have to give way to a later one.
create index case_passed on "case" (next_due_at) where next_holder <> 'us';

-- The text that the search of the list runs over, apart from the case: an index of trigrams is dear to write, and a
-- case is touched by every write inside it.
alter table "case" drop column search;
create table case_search (
  organisation_id uuid not null,
  case_id uuid not null,
  text text not null,
  primary key (organisation_id, case_id),
  foreign key (organisation_id, case_id) references "case" on delete cascade
);
create index case_search_text on case_search using gin (text gin_trgm_ops) with (fastupdate = off);

-- What is to be done across cases: ours first, then what we wait for.
drop index deadline_running;
create index deadline_home on deadline (organisation_id, (holder <> 'us' or state = 'suspended'), coalesce(due_at, 'infinity'), id)
  where superseded_at is null and state in ('running','suspended') and answer in ('due','ask');
create index deadline_owner on deadline (organisation_id, owner_id)
  where superseded_at is null and state in ('running','suspended') and owner_id is not null;

-- A brief outlives the proceeding for which it was begun.
alter table brief drop constraint brief_organisation_id_case_id_proceeding_id_fkey;
alter table brief add foreign key (organisation_id, case_id, proceeding_id)
  references proceeding (organisation_id, case_id, id) on delete set null (proceeding_id);

-- The case file as it stood when the version was made: what the template's own sections are written from.
alter table brief_version add column record jsonb not null default '{}';

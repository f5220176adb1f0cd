-- The versions of a brief are counted: the newest is told by its number, as two may be made within one second.
alter table brief_version add column number integer not null;
drop index brief_version_brief;
create unique index brief_version_number on brief_version (organisation_id, brief_id, number desc);

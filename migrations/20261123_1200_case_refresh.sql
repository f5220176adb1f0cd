-- The moment at which the clock alone changes what is stored of a case: somebody else's date passes, or a day that had
-- already begun elsewhere begins where the body sits.
alter table "case" add column refresh_at timestamptz;
drop index case_passed;
create index case_refresh on "case" (refresh_at) where refresh_at is not null;

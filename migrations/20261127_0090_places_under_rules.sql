-- Under row-level security a condition comes before the policy only if it can tell nothing of the rows that it drops, and the
-- planner does not trust coalesce() with that; CASE it trusts. Without this every page would begin at the first row.
drop index case_next;
create index case_next on "case" (organisation_id, (case when next_due is null then 'infinity'::date else next_due end), id);

drop index deadline_home;
create index deadline_home on deadline (organisation_id, (holder <> 'us' or state = 'suspended'),
    (case when due_at is null then 'infinity'::timestamptz else due_at end), id)
  where superseded_at is null and state in ('running','suspended') and answer in ('due','ask');

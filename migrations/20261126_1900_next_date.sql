-- What the list says of a case's next date stands with the date, so that a page needs not look for each deadline.
alter table "case"
  add column next_procedure text,
  -- How far it was checked, as {confidence, isCalendarChecked}; null where a person, the body or an extension set it.
  add column next_checked jsonb;

update "case" set
    next_procedure = next.procedure,
    next_checked = case when next.computed is null then jsonb_build_object('confidence', next.confidence,
      'isCalendarChecked', not (next.steps @> '[{"say":"year-not-covered"}]')) end
  from deadline as next
  where next.organisation_id = "case".organisation_id and next.case_id = "case".id and next.superseded_at is null
    and next.rule = "case".next_rule and next.due_at = "case".next_due_at;

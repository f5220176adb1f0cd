-- Whoever leaves the demonstration leaves none of it in the trash.
create function app.destroy_trashed_demonstration() returns integer
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  gone integer;
begin
  delete from public."case" as one where organisation_id = app.organisation() and demonstration and app.is_of_trash(one);
  get diagnostics gone = row_count;
  return gone;
end $$;

-- Who writes which rows, held by the database as well: what somebody sees is not yet theirs to change.

-- A table that whoever asks made for the moment must not stand before the one that is meant.
alter function app.has_walls() set search_path = pg_catalog, public, pg_temp;
alter function app.is_walled(uuid) set search_path = pg_catalog, public, pg_temp;
alter function app.is_new(uuid) set search_path = pg_catalog, public, pg_temp;
alter function app.is_gone(uuid) set search_path = pg_catalog, public, pg_temp;
alter function app.find_cases(jsonb, integer) set search_path = pg_catalog, public, pg_temp;
alter function app.has_second_factor(uuid, uuid) set search_path = pg_catalog, public, pg_temp;
alter function app.files_used() set search_path = pg_catalog, public, pg_temp;
alter function app.seal_audit() set search_path = pg_catalog, public, pg_temp;
alter function app.check_seals(bigint, integer) set search_path = pg_catalog, public, pg_temp;
alter function app.check_unsealed() set search_path = pg_catalog, public, pg_temp;
alter function app.explain_altered(bigint[]) set search_path = pg_catalog, public, pg_temp;

-- Rows of the table are written by these roles, and by the work behind the answers.
create procedure app.written_by(of_table text, variadic roles text[]) language plpgsql as $$
declare
  is_one text := format('(select app.role()) = any (%L::text[])', roles || array['house']);
begin
  execute format('create policy who_adds on %I as restrictive for insert to travessia_app with check (%s)', of_table, is_one);
  execute format('create policy who_changes on %I as restrictive for update to travessia_app using (%s)', of_table, is_one);
  execute format('create policy who_deletes on %I as restrictive for delete to travessia_app using (%s)', of_table, is_one);
end $$;

-- An auditor reads the register; nothing of it is theirs to write.
call app.written_by('proceeding', 'director', 'lawyer', 'advocate', 'assistant', 'partner');
call app.written_by('deadline', 'director', 'lawyer', 'advocate', 'assistant', 'partner');
call app.written_by('person', 'director', 'lawyer', 'advocate');
call app.written_by('filing', 'director', 'lawyer');
call app.written_by('authority', 'director', 'lawyer', 'advocate', 'assistant');
call app.written_by('case_wall', 'director', 'lawyer');
call app.written_by('calendar_addition', 'director', 'admin');
call app.written_by('calendar_change', 'director', 'admin');
call app.written_by('letterhead', 'director', 'admin');
call app.written_by('processing_register', 'director', 'admin');
call app.written_by('retention_rule', 'director');
-- The number of the next case is taken by whoever opens it.
call app.written_by('organisation', 'director', 'admin', 'lawyer', 'advocate');

-- What is written inside a case marks the case.
create policy who_adds on "case" as restrictive for insert to travessia_app
  with check ((select app.role()) in ('house','director','lawyer','advocate'));
create policy who_changes on "case" as restrictive for update to travessia_app using ((select app.role()) not in ('auditor','admin'));
create policy who_deletes on "case" as restrictive for delete to travessia_app using ((select app.role()) in ('house','director'));

-- With whom a case is shared, and until when, is not for those to say with whom it is; whoever opens one is its first member.
create policy who_adds on case_member as restrictive for insert to travessia_app
  with check ((select app.role()) in ('house','director','lawyer') or (member_id = (select app.member()) and app.is_new(case_id)));
create policy who_changes on case_member as restrictive for update to travessia_app
  using ((select app.role()) in ('house','director','lawyer'));
create policy who_deletes on case_member as restrictive for delete to travessia_app
  using ((select app.role()) in ('house','director','lawyer'));

-- Nobody raises themselves, and only directors make directors.
create policy who_adds on member as restrictive for insert to travessia_app with check ((select app.role()) in ('house','director','admin'));
create policy who_deletes on member as restrictive for delete to travessia_app using ((select app.role()) in ('house','director'));
create policy who_changes on member as restrictive for update to travessia_app
  using ((select app.role()) in ('house','director','admin') or id = (select app.member()))
  with check ((select app.role()) in ('house','director')
    or (role <> 'director' and (select app.role()) = 'admin')
    or (id = (select app.member()) and role = (select app.role()) and not suspended));

-- Nobody writes into the history of a case that does not exist for them.
create policy of_seen_cases on audit as restrictive for insert to travessia_app
  with check (case_id is null or app.sees(case_id) or app.is_gone(case_id));

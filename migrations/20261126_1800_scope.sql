-- Who sees which rows, held by the database itself. The server acts for a person under the role travessia_app, which owns
-- nothing: in each of its transactions it says for whom, and every table shows that person's rows alone. The house's own
-- work (signing in, migrations, upkeep) runs under the owner of the tables.

do $$
begin
  -- Roles belong to the whole server: another database may have made it already, perhaps at this moment.
  if not exists (select from pg_roles where rolname = 'travessia_app') then
    create role travessia_app nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;

do $$
begin
  if not pg_has_role(current_user, 'travessia_app', 'member') then
    execute format('grant travessia_app to %I', current_user);
  end if;
end $$;

create schema app;
grant usage on schema app, public, auth to travessia_app;

-- For whom the transaction acts: null when nobody said so, and then nothing is seen. `today` is the day in the house's zone.
create function app.organisation() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
create function app.member() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.member', true), '')::uuid $$;
-- Whoever looks on as that member; what they are kept out of stays hidden.
create function app.viewer() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.viewer', true), '')::uuid $$;
create function app.role() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.role', true), '') $$;
create function app.today() returns date language sql stable parallel safe
  as $$ select nullif(current_setting('app.today', true), '')::date $$;

-- An ethical wall: the member is kept out of the case, whatever the role.
create table case_wall (
  organisation_id uuid not null,
  case_id uuid not null,
  member_id uuid not null,
  reason text not null check (reason <> ''),
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (organisation_id, case_id, member_id),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, member_id) references member,
  foreign key (organisation_id, made_by) references member
);
create index case_wall_member on case_wall (organisation_id, member_id);

-- These two look past the policies: the member must not see the wall that keeps them out.
create function app.has_walls() returns boolean language sql stable parallel safe security definer set search_path = public
  as $$ select exists (select from case_wall where organisation_id = app.organisation() and member_id in (app.member(), app.viewer())) $$;
create function app.is_walled(of_case uuid) returns boolean language sql stable parallel safe security definer set search_path = public
  as $$ select exists (select from case_wall 
    where organisation_id = app.organisation() and case_id = of_case and member_id in (app.member(), app.viewer())) $$;

-- Whether the case is the work of this very transaction: whoever opens a case is made its first member.
create function app.is_new(of_case uuid) returns boolean language sql stable security definer set search_path = public
  as $$ select exists (
    select from "case" where organisation_id = app.organisation() and id = of_case and xmin::text = pg_current_xact_id()::xid::text) $$;

-- The one rule of who sees a case. All that belongs to a case asks whether its case is seen. Membership is looked up by
-- its key, case by case: gathering all memberships first costs ten times as much.
alter table "case" enable row level security;
grant select, insert, update, delete on "case" to travessia_app;
create policy seen on "case" to travessia_app using (
  organisation_id = (select app.organisation())
  and not ((select app.has_walls()) and app.is_walled(id))
  and case
    when (select app.role()) in ('house','director','auditor') then true
    when (select app.role()) in ('lawyer','advocate','assistant') and (visibility = 'organisation' or lead_id = (select app.member())) then true
    when (select app.role()) in ('lawyer','advocate','assistant','partner') then coalesce((
      select true from case_member as own
      where own.organisation_id = "case".organisation_id and own.case_id = "case".id and own.member_id = (select app.member())
        and (own.until is null or own.until >= (select app.today()))), false)
    else false
  end
) with check (organisation_id = (select app.organisation()) and (select app.role()) not in ('auditor','admin'));

-- As who acts: a policy of "case" that asked itself again would never end.
create function app.sees(of_case uuid) returns boolean language plpgsql stable
  as $$ begin return exists (select from public."case" where organisation_id = app.organisation() and id = of_case); end $$;

alter table case_member enable row level security;
grant select, insert, update, delete on case_member to travessia_app;
create policy seen on case_member to travessia_app
  using (organisation_id = (select app.organisation()) and (member_id = (select app.member()) or app.sees(case_id)))
  with check (organisation_id = (select app.organisation()) and (app.sees(case_id) or app.is_new(case_id)));

alter table case_wall enable row level security;
grant select, insert, delete on case_wall to travessia_app;
create policy seen on case_wall to travessia_app
  using (organisation_id = (select app.organisation()) and app.sees(case_id));

-- Rows of the organisation, for whoever belongs to it.
create procedure app.guard_organisation(of_table text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', of_table);
  execute format('grant select, insert, update, delete on %I to travessia_app', of_table);
  execute format('create policy seen on %I to travessia_app using (organisation_id = (select app.organisation()))', of_table);
end $$;

-- Rows of the cases that are seen. An auditor reads the register and the trail, not what is in a case.
create procedure app.guard_case(of_table text, is_register boolean default false) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', of_table);
  execute format('grant select, insert, update, delete on %I to travessia_app', of_table);
  execute format('create policy seen on %1$I to travessia_app using (
    organisation_id = (select app.organisation()) and (%2$L or (select app.role()) <> ''auditor'')
    and coalesce((select true from "case" as seen where seen.organisation_id = %1$I.organisation_id and seen.id = %1$I.case_id), false))',
    of_table, is_register);
end $$;

-- What a change of a calendar moves, in numbers alone and in all cases: whoever confirms it must know of the hidden ones too.
create function app.count_effects(of_change uuid)
  returns table (procedure text, rule text, due_after date, count bigint, earlier bigint)
  language sql stable security definer set search_path = public
  as $$
    select procedure, rule, due_after, count(*), count(*) filter (where due_after < due_before) from calendar_effect
    where organisation_id = app.organisation() and change_id = of_change and app.role() in ('director','admin')
    group by procedure, rule, due_after
  $$;

-- Rows that hang on a row of another guarded table by its key.
create procedure app.guard_part(of_table text, whole text, by_column text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', of_table);
  execute format('grant select, insert, update, delete on %I to travessia_app', of_table);
  execute format('create policy seen on %1$I to travessia_app using (
    organisation_id = (select app.organisation())
    and coalesce((select true from %2$I as whole where whole.organisation_id = %1$I.organisation_id and whole.id = %1$I.%3$I), false))',
    of_table, whole, by_column);
end $$;

-- Rows of one member.
create procedure app.guard_own(of_table text, by_column text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', of_table);
  execute format('grant select, insert, update, delete on %I to travessia_app', of_table);
  execute format('create policy seen on %1$I to travessia_app using (
    organisation_id = (select app.organisation()) and %2$I = (select app.member()))', of_table, by_column);
end $$;

call app.guard_case('proceeding', true);
call app.guard_case('deadline', true);
call app.guard_case('event');
call app.guard_case('person');
call app.guard_case('annex');
call app.guard_case('brief');
call app.guard_case('filing');
call app.guard_case('case_search');
call app.guard_case('calendar_effect');
call app.guard_part('brief_section', 'brief', 'brief_id');
call app.guard_part('brief_version', 'brief', 'brief_id');
call app.guard_part('brief_comment', 'brief', 'brief_id');
call app.guard_part('brief_presence', 'brief', 'brief_id');
call app.guard_part('brief_authority', 'brief', 'brief_id');
call app.guard_part('filing_file', 'filing', 'filing_id');
-- The cases of the organisation whose text has every word, each in one of its spellings: by the index, which a query under
-- policies may not use for patterns. It tells ids alone; whether a case is seen is asked of the case.
create function app.find_cases(words jsonb, most integer) returns setof uuid language plpgsql stable security definer set search_path = public
as $$
declare
  conditions text := '';
  spellings jsonb;
  patterns text[];
begin
  for spellings in select value from jsonb_array_elements(words) loop
    -- One or two letters, which no index of trigrams knows, are looked for where a word begins.
    select array_agg(case when length(word) < 3 then '% ' else '%' end || plain(regexp_replace(word, '([\\%_])', '\\\1', 'g')) || '%')
      into patterns from jsonb_array_elements_text(spellings) as word;
    conditions := conditions || format(' and text like any (%L::text[])', patterns);
  end loop;
  return query execute 'select case_id from case_search where organisation_id = $1' || conditions || ' limit $2'
    using app.organisation(), most;
end $$;

call app.guard_organisation('member');
call app.guard_organisation('calendar_addition');
call app.guard_organisation('calendar_change');
call app.guard_organisation('authority');
call app.guard_organisation('letterhead');
call app.guard_own('idempotency', 'member_id');
call app.guard_own('batch', 'asked_by');
call app.guard_part('batch_brief', 'batch', 'batch_id');

alter table organisation enable row level security;
grant select, update on organisation to travessia_app;
create policy seen on organisation to travessia_app using (id = (select app.organisation()));

alter table invitation enable row level security;
grant select, insert, update, delete on invitation to travessia_app;
create policy seen on invitation to travessia_app
  using (organisation_id = (select app.organisation()) and (select app.role()) in ('house','director','admin'));

alter table access_token enable row level security;
grant select, insert, update, delete on access_token to travessia_app;
create policy seen on access_token to travessia_app using (
  organisation_id = (select app.organisation())
  and (member_id = (select app.member()) or (select app.role()) in ('house','director','admin')));

alter table file enable row level security;
grant select, insert, delete on file to travessia_app;
create policy seen on file to travessia_app using (
  organisation_id = (select app.organisation()) and (select app.role()) <> 'auditor'
  and (case_id is null or coalesce((select true from "case" as seen where seen.organisation_id = file.organisation_id and seen.id = file.case_id), false)));

-- The trail is written by whoever acts, under their own name, and read by whom `history.read` lets.
alter table audit enable row level security;
grant select, insert on audit to travessia_app;
create policy written on audit for insert to travessia_app with check (
  organisation_id = (select app.organisation()) and actor_id is not distinct from (select app.member()));
create policy seen on audit for select to travessia_app using (
  organisation_id = (select app.organisation()) and (select app.role()) in ('house','director','lawyer','auditor')
  and (case_id is null or app.sees(case_id)));

-- What proves who somebody is: a member's own, and for those who keep the users, the sessions they may end.
alter table auth.session enable row level security;
grant select, delete on auth.session to travessia_app;
create policy seen on auth.session to travessia_app using (
  user_id = (select app.member())
  or ((select app.role()) in ('director','admin') and user_id in (select id from public.member)));
alter table auth.account enable row level security;
grant select, update on auth.account to travessia_app;
create policy seen on auth.account to travessia_app using (user_id = (select app.member()));
alter table auth."user" enable row level security;
alter table auth.verification enable row level security;
alter table auth.attempt enable row level security;

-- Asked with every "who am I".
create index case_demonstration on "case" (organisation_id) where demonstration;

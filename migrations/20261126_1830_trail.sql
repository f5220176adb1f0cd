-- The trail is only added to, by anybody, and every row of it is sealed when its transaction ends: the seal of a row is a
-- hash over the seal before it and over the whole row, one chain for each organisation.

-- By what the writer was known, and in which request. Rows from before do not say.
alter table audit
  add column via text check (via in ('session','token','door','system')),
  add column request_id uuid,
  -- Drawn for each row, so that nobody guesses from its hash what a row says that they may not read.
  add column salt uuid not null default gen_random_uuid();
create index audit_record on audit (organisation_id, record_id, id desc);
create index audit_actor on audit (organisation_id, actor_id, id desc);

create table audit_seal (
  organisation_id uuid not null references organisation,
  number bigint not null check (number between 1 and 9007199254740991),
  audit_id bigint not null,
  hash bytea not null,
  primary key (organisation_id, number),
  unique (organisation_id, audit_id)
);

-- The row as text that is the same on every server and after every restore: one line for each field, the moment in
-- seconds since 1970, what is free text as JSON, which holds no line breaks.
create function app.trail_text(entry audit) returns text language sql stable parallel safe
  as $$ select concat_ws(e'\n', entry.organisation_id, entry.id, extract(epoch from entry.at), coalesce(entry.actor_id::text, ''),
    to_jsonb(entry.action), coalesce(entry.case_id::text, ''), coalesce(entry.record_id::text, ''), coalesce(entry.before::text, ''),
    coalesce(entry.after::text, ''), coalesce(entry.via, ''), coalesce(entry.request_id::text, ''),
    entry.salt) $$;

create function app.trail_hash(previous bytea, entry audit) returns bytea language sql stable parallel safe
  as $$ select sha256(previous || sha256(convert_to(app.trail_text(entry), 'UTF8'))) $$;

-- The lock is taken when everything else is done, so that writers of one organisation wait for each other's commit only,
-- and nothing is rewritten: two hundred thousand rows in one transaction cost what one row costs, each.
create function app.seal_audit() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  last public.audit_seal;
begin
  perform pg_advisory_xact_lock(7261455, hashtext(new.organisation_id::text));
  -- A copy that is put back brings its seals along.
  if exists (select from public.audit_seal where organisation_id = new.organisation_id and audit_id = new.id) then
    return null;
  end if;
  select * into last from public.audit_seal where organisation_id = new.organisation_id order by number desc limit 1;
  insert into public.audit_seal (organisation_id, number, audit_id, hash)
    values (new.organisation_id, coalesce(last.number, 0) + 1, new.id, app.trail_hash(coalesce(last.hash, ''), new));
  return null;
end $$;
-- Whoever could hang it on a table of their own could seal what nobody wrote.
revoke execute on function app.seal_audit() from public;

do $$
declare
  entry public.audit;
  last public.audit_seal;
begin
  for entry in select * from public.audit order by organisation_id, id loop
    if last.organisation_id is distinct from entry.organisation_id then
      last := row(entry.organisation_id, 0, 0, ''::bytea);
    end if;
    last := row(entry.organisation_id, last.number + 1, entry.id, app.trail_hash(last.hash, entry));
    insert into public.audit_seal values (last.organisation_id, last.number, last.audit_id, last.hash);
  end loop;
end $$;

create constraint trigger sealed after insert on audit deferrable initially deferred
  for each row execute function app.seal_audit();

create function app.refuse_change() returns trigger language plpgsql
  as $$ begin raise exception 'The trail is only added to.' using errcode = 'insufficient_privilege'; end $$;
create trigger kept before update or delete on audit for each row execute function app.refuse_change();
create trigger kept_whole before truncate on audit for each statement execute function app.refuse_change();
create trigger kept before update or delete on audit_seal for each row execute function app.refuse_change();
create trigger kept_whole before truncate on audit_seal for each statement execute function app.refuse_change();
alter table audit enable always trigger kept;
alter table audit enable always trigger kept_whole;
alter table audit_seal enable always trigger kept;
alter table audit_seal enable always trigger kept_whole;

-- Looks past the policies: what is left in the trail of a case that was deleted has no case to ask.
create function app.is_gone(of_case uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public
  as $$ select not exists (select from public."case" where organisation_id = app.organisation() and id = of_case) $$;

drop policy written on audit;
drop policy seen on audit;
create policy written on audit for insert to travessia_app with check (
  organisation_id = (select app.organisation())
  and ((select app.role()) = 'house' or actor_id is not distinct from (select app.member())));
create policy seen on audit for select to travessia_app using (
  organisation_id = (select app.organisation()) and (select app.role()) in ('house','director','lawyer','auditor')
  and (case_id is null or app.sees(case_id)
    or ((select app.role()) in ('house','director','auditor') and app.is_gone(case_id))));

alter table audit_seal enable row level security;
grant select on audit_seal to travessia_app;
create policy seen on audit_seal for select to travessia_app using (
  organisation_id = (select app.organisation()) and (select app.role()) in ('house','director','lawyer','auditor'));

-- What does not hold among the next so many seals after a number. These three look past the policies, because a row that
-- the reader may not see is not a row that is missing; they tell numbers and moments, and nothing else of any row.
create function app.check_seals(past bigint, size integer)
  returns table (number bigint, audit_id text, at timestamptz, kind text)
  language sql stable security definer set search_path = pg_catalog, public as $$
  with seals as (
    select seal.number, seal.audit_id, seal.hash, lag(seal.number, 1, 0) over step as before, lag(seal.hash, 1, '') over step as previous
    from (
      select * from public.audit_seal
      where organisation_id = app.organisation() and audit_seal.number >= past order by audit_seal.number limit size + 1
    ) as seal
    window step as (order by seal.number)
  )
  -- A row that is gone had its moment after the row before it.
  select seals.number, seals.audit_id::text, coalesce(entry.at, (
      select earlier.at from public.audit_seal as seal
        join public.audit as earlier on earlier.organisation_id = seal.organisation_id and earlier.id = seal.audit_id
      where seal.organisation_id = app.organisation() and seal.number = seals.number - 1)),
    case when entry.id is null then 'deleted' when seals.before <> seals.number - 1 then 'gap' else 'altered' end
  from seals left join public.audit as entry on entry.organisation_id = app.organisation() and entry.id = seals.audit_id
    and entry.id between (select min(seals.audit_id) from seals) and (select max(seals.audit_id) from seals)
  where seals.number > past
    and (entry.id is null or seals.before <> seals.number - 1 or seals.hash <> app.trail_hash(seals.previous, entry)) $$;

create function app.check_unsealed() returns table (number bigint, audit_id text, at timestamptz, kind text)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select null::bigint, entry.id::text, entry.at, 'inserted' from public.audit as entry
  where entry.organisation_id = app.organisation()
    and not exists (select from public.audit_seal as seal where seal.organisation_id = entry.organisation_id and seal.audit_id = entry.id) $$;

-- Which of the altered rows stand in each other's place: their content was exchanged, or their seals were.
create function app.explain_altered(numbers bigint[]) returns table (number bigint, kind text)
  language sql stable security definer set search_path = pg_catalog, public as $$
  with altered as (
    select seal.number, seal.audit_id, seal.hash, coalesce(earlier.hash, '') as previous, entry
    from public.audit_seal as seal
      join public.audit as entry on entry.organisation_id = seal.organisation_id and entry.id = seal.audit_id
      left join public.audit_seal as earlier on earlier.organisation_id = seal.organisation_id and earlier.number = seal.number - 1
    where seal.organisation_id = app.organisation() and seal.number = any (numbers)
  )
  select one.number, min(case
      when one.hash = app.trail_hash(one.previous, jsonb_populate_record(other.entry, jsonb_build_object('id', one.audit_id))) then 'swapped'
      else 'reordered' end)
  from altered as one join altered as other on other.number <> one.number
  where one.hash in (
    app.trail_hash(one.previous, jsonb_populate_record(other.entry, jsonb_build_object('id', one.audit_id))),
    app.trail_hash(one.previous, other.entry),
    app.trail_hash(other.previous, one.entry),
    app.trail_hash(other.hash, one.entry))
  group by one.number $$;

revoke execute on function app.check_seals(bigint, integer), app.check_unsealed(), app.explain_altered(bigint[]) from public;
grant execute on function app.check_seals(bigint, integer), app.check_unsealed(), app.explain_altered(bigint[]) to travessia_app;

-- The entries of a partner of few cases are looked up by these cases, unless hardly any entry at all has the words; and so are the names.
create index search_entry_authority_name on search_entry using gin (name gin_trgm_ops) with (fastupdate = off) where kind = 'authority';

create or replace function app.match_entries(of_kind text, ways tsquery[], rest tsquery, own uuid[], is_own boolean, since timestamptz, most integer,
  before_at timestamptz, before_id uuid, before_part text) returns setof app.found_entry
  language plpgsql stable security definer set search_path = public
  set plan_cache_mode = force_custom_plan set enable_seqscan = off set enable_indexscan = off set jit = off
as $$
begin
  if ways is null then
    return query select e.kind, e.record_id, e.part, e.case_id, e.at from search_entry e
      where e.organisation_id = app.organisation() and e.kind = of_kind and e.case_id = any (own) and (e.words @@ rest) is true
        and (e.at, e.record_id, e.part) < (before_at, before_id, before_part)
      order by e.at desc, e.record_id desc, e.part desc limit most;
    return;
  end if;
  return query select e.kind, e.record_id, e.part, e.case_id, e.at from (
      select * from search_entry where words @@ any (ways)
        and (own is null or organisation_id = app.organisation() and case_id = any (own) and kind = of_kind)
        and (since = '-infinity' or organisation_id = app.organisation() and kind = of_kind
          and at >= since and (at, record_id, part) < (before_at, before_id, before_part)) offset 0) as e
    where e.organisation_id = app.organisation() and e.kind = of_kind and (e.at, e.record_id, e.part) < (before_at, before_id, before_part)
      and (rest is null or e.words @@ rest)
      and (not is_own or own is not null or coalesce((select true from case_member m
        where m.organisation_id = e.organisation_id and m.case_id = e.case_id and m.member_id = app.member()), false))
      and not ((select app.has_walls()) and exists (select from case_wall w where w.organisation_id = e.organisation_id and w.case_id = e.case_id
        and coalesce(w.member_id in (app.member(), app.viewer()), false)))
    order by e.at desc, e.record_id desc, e.part desc limit most;
end $$;

do $$
declare
  present text := pg_get_functiondef('app.find_entries(jsonb, integer, integer, timestamptz, uuid, text)'::regprocedure);
  wanted text := replace(present, E'      looked := app.ways_of(asked.kind, asked.words);\n    end if;\n',
    E'      looked := app.ways_of(asked.kind, asked.words);\n      if looked.share >= 0.003 then\n        looked.ways := null;\n        asked.rest := asked.query;\n      end if;\n    end if;\n');
begin
  if wanted = present then raise exception 'app.find_entries is not as it was'; end if;
  execute wanted;
end $$;

create or replace function app.match_names(kinds text[], wanted text, keys text[], degree text, is_new boolean, most integer)
  returns setof app.like_entry language plpgsql stable security definer
  set search_path = public set plan_cache_mode = force_generic_plan set enable_seqscan = off set jit = off
  set pg_trgm.word_similarity_threshold = 0.4
as $$
declare
  own uuid[] := case when app.role() = 'partner' then array(
    select m.case_id from case_member m where m.organisation_id = app.organisation() and m.member_id = app.member() limit 1000) end;
  has_few boolean := coalesce(cardinality(own) < 1000, false);
begin
  perform set_config('pg_trgm.word_similarity_threshold', degree, true);
  return query with named as (
      (select * from search_entry e where is_new and not has_few and e.organisation_id = app.organisation() and e.kind = 'case'
        order by e.at desc, e.record_id desc, e.part desc limit 2000)
      union all
      (select * from search_entry e where not is_new and not has_few and cardinality(keys) = 1 and e.name is not null and keys[1] <% e.name offset 0)
      union all
      (select * from search_entry e where not is_new and not has_few and cardinality(keys) > 1 and e.name is not null
        and keys[1] <% e.name and keys[2] <% e.name offset 0)
      union all
      (select * from search_entry e where not is_new and has_few and e.organisation_id = app.organisation() and e.kind = 'case'
        and e.record_id = any (own) offset 0)
      union all
      (select * from search_entry e where not is_new and has_few and e.kind = 'authority' and keys[1] <% e.name offset 0)),
    theirs as (select * from named e
      where e.organisation_id = app.organisation() and e.kind = any (kinds)
        and (app.role() <> 'partner' or e.case_id is null or coalesce((select true from case_member m
          where m.organisation_id = e.organisation_id and m.case_id = e.case_id and m.member_id = app.member()), false))
        and not ((select app.has_walls()) and exists (select from case_wall w where w.organisation_id = e.organisation_id and w.case_id = e.case_id
          and coalesce(w.member_id in (app.member(), app.viewer()), false)))
      limit case when is_new then 200 end)
    select e.kind, e.record_id, e.part, e.case_id, e.at, word_similarity(wanted, e.name) from theirs e
    where not is_new and not has_few or keys[1] <% e.name and (keys[2] is null or keys[2] <% e.name)
    limit most;
end $$;

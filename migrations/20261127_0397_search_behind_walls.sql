-- Whoever is kept out of many of the newest cases by walls has these left out before, as a partner the cases of others: to ask of
-- each entry of theirs whether it is seen costs more. The wall is looked up by the case, which has few of them.
create or replace function app.walk_entries(of_kind text, query tsquery, is_own boolean, steps integer, most integer,
  before_at timestamptz, before_id uuid, before_part text) returns setof app.found_entry
  language plpgsql stable security definer set search_path = public set enable_seqscan = off set jit = off
as $$
begin
  return query select e.kind, e.record_id, e.part, e.case_id, e.at from (
      select * from search_entry e where e.organisation_id = app.organisation() and e.kind = of_kind
        and (e.at, e.record_id, e.part) < (before_at, before_id, before_part)
      order by e.at desc, e.record_id desc, e.part desc limit steps) as e
    where e.words @@ query and (not is_own or coalesce((select true from case_member m
      where m.organisation_id = e.organisation_id and m.case_id = e.case_id and m.member_id = app.member()), false))
      and not ((select app.has_walls()) and exists (select from case_wall w where w.organisation_id = e.organisation_id and w.case_id = e.case_id
        and coalesce(w.member_id in (app.member(), app.viewer()), false)))
    order by e.at desc, e.record_id desc, e.part desc limit most;
end $$;

create or replace function app.match_entries(of_kind text, ways tsquery[], rest tsquery, own uuid[], is_own boolean, since timestamptz, most integer,
  before_at timestamptz, before_id uuid, before_part text) returns setof app.found_entry
  language plpgsql stable security definer set search_path = public
  set plan_cache_mode = force_custom_plan set enable_seqscan = off set enable_indexscan = off set jit = off
as $$
begin
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

create or replace function app.match_names(kinds text[], wanted text, keys text[], degree text, is_new boolean, most integer)
  returns setof app.like_entry language plpgsql stable security definer
  set search_path = public set plan_cache_mode = force_generic_plan set enable_seqscan = off set jit = off
  set pg_trgm.word_similarity_threshold = 0.4
as $$
begin
  perform set_config('pg_trgm.word_similarity_threshold', degree, true);
  return query with named as (
      (select * from search_entry e where is_new and e.organisation_id = app.organisation() and e.kind = 'case'
        order by e.at desc, e.record_id desc, e.part desc limit 2000)
      union all
      (select * from search_entry e where not is_new and cardinality(keys) = 1 and e.name is not null and keys[1] <% e.name offset 0)
      union all
      (select * from search_entry e where not is_new and cardinality(keys) > 1 and e.name is not null
        and keys[1] <% e.name and keys[2] <% e.name offset 0)),
    theirs as (select * from named e
      where e.organisation_id = app.organisation() and e.kind = any (kinds)
        and (app.role() <> 'partner' or e.case_id is null or coalesce((select true from case_member m
          where m.organisation_id = e.organisation_id and m.case_id = e.case_id and m.member_id = app.member()), false))
        and not ((select app.has_walls()) and exists (select from case_wall w where w.organisation_id = e.organisation_id and w.case_id = e.case_id
          and coalesce(w.member_id in (app.member(), app.viewer()), false)))
      limit case when is_new then 200 end)
    select e.kind, e.record_id, e.part, e.case_id, e.at, word_similarity(wanted, e.name) from theirs e
    where not is_new or keys[1] <% e.name and (keys[2] is null or keys[2] <% e.name)
    limit most;
end $$;

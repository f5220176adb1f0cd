-- A search costs little whatever the word and whoever asks, and leaves nothing out: the newest come first, of what the reader sees
-- alone, so that a page is full and a number right also for who does not see every case.
drop function app.find_entries(text, tsquery, integer, timestamptz, uuid, text);
drop function app.match_entries(text, tsquery, integer, timestamptz, uuid, text);
drop function app.find_similar(text, text, integer);

-- Where something was found.
create type app.found_entry as (kind text, record_id uuid, part text, case_id uuid, at timestamptz);

-- Whether what belongs to this case, or to none, is found by who asks: the rule of who sees a case, for functions that look past
-- the policies. Those are asked once more when what was found is read. It is dear, and so asked last.
create function app.is_findable(of_case uuid) returns boolean language plpgsql stable cost 10000
as $$
begin
  return of_case is null or exists (
    select from public."case" c where c.organisation_id = app.organisation() and c.id = of_case
      and not exists (select from public.case_wall w
        where w.organisation_id = c.organisation_id and w.case_id = c.id and w.member_id in (app.member(), app.viewer()))
      and (app.role() in ('director','auditor')
        or app.role() in ('lawyer','advocate','assistant') and (c.visibility = 'organisation' or c.lead_id = app.member())
        or app.role() in ('lawyer','advocate','assistant','partner') and exists (select from public.case_member m
          where m.organisation_id = c.organisation_id and m.case_id = c.id and m.member_id = app.member()
            and (m.until is null or m.until >= app.today()))));
end $$;

-- Those of one kind that have the words in one of these ways, within a time; of a partner's own cases alone, if asked for these.
-- An index scan for each way apart is several times cheaper than one for all together. What the ways and the bounds leave is
-- known only when they are: it is planned each time, and so would be whatever this calls.
create function app.match_entries(of_kind text, ways tsquery[], is_own boolean,
  since timestamptz, before_at timestamptz, before_id uuid, before_part text) returns setof app.found_entry
  language plpgsql stable set plan_cache_mode = force_custom_plan set enable_seqscan = off set enable_indexscan = off
as $$
begin
  return query select e.kind, e.record_id, e.part, e.case_id, e.at from search_entry e
    where e.organisation_id = app.organisation() and e.kind = of_kind and e.words @@ any (ways)
      and (not is_own or e.case_id in (
        select m.case_id from case_member m where m.organisation_id = app.organisation() and m.member_id = app.member()))
      and e.at >= since and (e.at, e.record_id, e.part) < (before_at, before_id, before_part)
    order by e.at desc, e.record_id desc, e.part desc;
end $$;

-- Of each kind the newest entries that have the words, `most` at most: `[{kind, ways}]`, each way a query of which one suffices.
-- Entries are gone through from the newest on for as long as that fills the answer soon, as with a common word it does. Else they
-- are looked up by their words: among the next twelve thousand, then among all.
-- A partner of few cases has so few entries that all are looked up at once. Those of many cases are thinly spread among the
-- others: no more than `enough` are found, and `more` tells that there are.
create function app.find_entries(sought jsonb, enough integer, most integer, before_at timestamptz, before_id uuid, before_part text)
  returns table (kind text, record_id uuid, part text, case_id uuid, at timestamptz, more boolean)
  language plpgsql stable security definer set search_path = public set enable_seqscan = off set jit = off
as $$
#variable_conflict use_column
declare
  is_partner boolean := app.role() = 'partner';
  has_few boolean := is_partner and 1000 > (select count(*) from (
    select from case_member m where m.organisation_id = app.organisation() and m.member_id = app.member() limit 1000) as own);
  asked record;
  entry record;
  told app.found_entry[];
  needed integer;
  passed integer;
  window_size integer;
  since timestamptz;
begin
  for asked in
    select kind, ways::tsquery[] as ways, array_to_string(ways, ' | ')::tsquery as query, is_partner and kind <> 'authority' as is_own,
      coalesce(before_at, 'infinity') as at, coalesce(before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff') as record_id,
      coalesce(before_part, '') as part
    from jsonb_to_recordset(sought) as one (kind text, ways text[])
  loop
    needed := case when asked.is_own and not has_few then enough else most end;
    told := '{}';
    passed := 0;
    more := has_few and asked.is_own;
    if more then
      entry := asked;
    else
      for entry in
        select e.kind, e.record_id, e.part, e.case_id, e.at, e.words @@ asked.query
          and (not asked.is_own or coalesce((select true from case_member m
            where m.organisation_id = e.organisation_id and m.case_id = e.case_id and m.member_id = app.member()), false))
          and app.is_findable(e.case_id) as is_found
        from search_entry e
        where e.organisation_id = app.organisation() and e.kind = asked.kind
          and (e.at, e.record_id, e.part) < (asked.at, asked.record_id, asked.part)
        order by e.at desc, e.record_id desc, e.part desc limit 400 + 100 * needed
      loop
        passed := passed + 1;
        if entry.is_found then
          told := told || (entry.kind, entry.record_id, entry.part, entry.case_id, entry.at)::app.found_entry;
        end if;
        more := cardinality(told) = needed or passed >= 400 + 100 * cardinality(told);
        exit when more;
      end loop;
    end if;

    window_size := case when not asked.is_own then 12000 when not has_few then 24000 end;
    while more and cardinality(told) < needed loop
      since := '-infinity';
      if window_size is not null then
        select e.at into since from search_entry e
        where e.organisation_id = app.organisation() and e.kind = asked.kind
          and (e.at, e.record_id, e.part) < (entry.at, entry.record_id, entry.part)
        order by e.at desc, e.record_id desc, e.part desc offset window_size limit 1;
        since := coalesce(since, '-infinity');
      end if;
      told := told || array(
        select matched from app.match_entries(asked.kind, asked.ways, has_few and asked.is_own, since, entry.at, entry.record_id, entry.part) as matched
        where (not asked.is_own or coalesce((select true from case_member m
            where m.organisation_id = app.organisation() and m.case_id = matched.case_id and m.member_id = app.member()), false))
          and app.is_findable(matched.case_id)
        limit needed - cardinality(told));
      more := cardinality(told) = needed or since > '-infinity';
      window_size := null;
      entry.at := since; entry.record_id := '00000000-0000-0000-0000-000000000000'; entry.part := '';
    end loop;
    return query select one.*, more from unnest(told) as one;
  end loop;
end $$;

-- Cases and authorities whose title or number has a word like what was typed wrong by a letter: of the likeness that any of them
-- has, the likest of each kind. To compare a name costs more than to find it: the more alike, the fewer come into question.
create function app.find_similar(kinds text[], typed text, most integer) returns setof app.found_entry
  language plpgsql stable security definer
  set search_path = public set enable_seqscan = off set jit = off set pg_trgm.word_similarity_threshold = 0.4
as $$
declare
  wanted text := plain(typed);
  -- A long word shares more than that with what it was meant to be; of what a partner sees, the first try would find too little.
  degrees text[] := case when wanted ~ '^\S{8,}$' then '{0.5}' when app.role() = 'partner' then '{0.4}' else '{0.5,0.4}' end;
  degree text;
begin
  foreach degree in array degrees loop
    perform set_config('pg_trgm.word_similarity_threshold', degree, true);
    return query with alike as materialized (
        select e.kind, e.record_id, e.part, e.case_id, e.at, word_similarity(wanted, e.name) as likeness from search_entry e
        where e.name is not null and wanted <% e.name and e.organisation_id = app.organisation() and e.kind = any (kinds)
          and app.is_findable(e.case_id)
        limit 100),
      ranked as (select *, row_number() over (partition by kind order by alike.likeness desc, at desc) as place from alike)
      select ranked.kind, ranked.record_id, ranked.part, ranked.case_id, ranked.at from ranked where place <= most order by place;
    exit when found;
  end loop;
end $$;

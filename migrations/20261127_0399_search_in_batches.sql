-- A search costs little whatever the words and whoever asks. Entries were gone through row by row in a function, and of each it was
-- asked by a rule of its own who sees it: both cost more than all the rest. Now the index is asked for a batch of entries at once,
-- and the policies of the cases, which alone know who sees them, say which of these are told.
drop function app.find_entries(jsonb, integer, integer, timestamptz, uuid, text);
drop function app.match_entries(text, tsquery[], boolean, timestamptz, timestamptz, uuid, text);
drop function app.find_similar(text[], text, integer);
drop function app.is_findable(uuid);

-- These look past the policies, as a condition on words is no condition that an index may answer under them. Whoever calls them
-- tells of what they answer only what the policies show. A partner has few of all the cases: what is of others is left out before,
-- as is what a wall keeps a reader from: to ask of each entry whether it is seen costs more.

-- Whether a wall stands around one case is found at once, and not by going through all walls around a member.
drop index case_wall_member;
create index case_wall_member on case_wall (organisation_id, member_id, case_id);

-- The cases that a wall keeps the reader from, which are looked up once for a search.
create function app.walled_cases() returns setof uuid language sql stable rows 100 security definer set search_path = public
  as $$ select case_id from case_wall where organisation_id = app.organisation() and member_id in (app.member(), app.viewer()) $$;

-- The newest that have the words among the next so many of a kind.
create function app.walk_entries(of_kind text, query tsquery, is_own boolean, walled uuid[], steps integer, most integer,
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
      and (walled is null or coalesce(e.case_id <> all (walled), true))
    order by e.at desc, e.record_id desc, e.part desc limit most;
end $$;

-- The same by the index of words, within a time, and in these cases alone, if they are given: by the index of the cases, where
-- no ways are told, as many entries have the words. An index scan for each way apart is
-- several times cheaper than one for all together. What the ways and the bounds leave is known only when they are, so it is planned
-- each time; where nothing bounds them, no other index is asked, as all others know too much. Whether a case is a partner's own is
-- asked last, of the newest, until there are enough.
create function app.match_entries(of_kind text, ways tsquery[], rest tsquery, own uuid[], is_own boolean, walled uuid[], since timestamptz,
  most integer, before_at timestamptz, before_id uuid, before_part text) returns setof app.found_entry
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
  return query select o.kind, o.record_id, o.part, o.case_id, o.at from (
      select * from (
          select * from search_entry where words @@ any (ways)
            and (own is null or organisation_id = app.organisation() and case_id = any (own) and kind = of_kind)
            and (since = '-infinity' or organisation_id = app.organisation() and kind = of_kind
              and at >= since and (at, record_id, part) < (before_at, before_id, before_part)) offset 0) as e
        where e.organisation_id = app.organisation() and e.kind = of_kind and (e.at, e.record_id, e.part) < (before_at, before_id, before_part)
          and (rest is null or e.words @@ rest)
          and (walled is null or coalesce(e.case_id <> all (walled), true))
        order by e.at desc, e.record_id desc, e.part desc offset 0) as o
    where not is_own or own is not null or coalesce((select true from case_member m
      where m.organisation_id = o.organisation_id and m.case_id = o.case_id and m.member_id = app.member()), false)
    limit most;
end $$;

-- When the entry stands that comes so many after this one.
create function app.time_beyond(of_kind text, steps integer, before_at timestamptz, before_id uuid, before_part text) returns timestamptz
  language sql stable security definer set search_path = public set enable_seqscan = off set jit = off
as $$
  select e.at from search_entry e where e.organisation_id = app.organisation() and e.kind = of_kind
    and (e.at, e.record_id, e.part) < (before_at, before_id, before_part)
  order by e.at desc, e.record_id desc, e.part desc offset steps limit 1
$$;

-- By what to look up entries that must have all of these words, each in one of its ways; how large a part of all have what is looked
-- up; and when the oldest entry stands. Two hundred each of the newest, and of those before two thirds and before one third of the
-- time, tell how large: what was written in bulk of late says little of the rest. An index scan for each way apart is several times
-- cheaper than one for all together. Of several words the rarest are looked up alone: one is enough if hardly any entry has it, and
-- three always are.
create function app.ways_of(of_kind text, words jsonb, out ways tsquery[], out share double precision, out oldest timestamptz)
  language plpgsql stable security definer set search_path = public set enable_seqscan = off set jit = off
as $$
declare
  together tsquery;
  word record;
  newest timestamptz := (select e.at from search_entry e where e.organisation_id = app.organisation() and e.kind = of_kind
    order by e.at desc, e.record_id desc, e.part desc limit 1);
begin
  oldest := (select e.at from search_entry e where e.organisation_id = app.organisation() and e.kind = of_kind
    order by e.at, e.record_id, e.part limit 1);
  share := 1;
  for word in
    with drawn as materialized (
      select one.words from generate_series(0, 2) as third, lateral (
        select e.words from search_entry e where e.organisation_id = app.organisation() and e.kind = of_kind
          and e.at <= newest - third * (newest - oldest) / 3
        order by e.at desc, e.record_id desc, e.part desc limit 200) as one)
    select apart, one.query, (select count(*) from drawn where drawn.words @@ one.query) / 600.0 as part
    from jsonb_array_elements(words) as alternatives, lateral (
      select array_agg(way::tsquery) as apart, string_agg(way, ' | ')::tsquery as query
      from jsonb_array_elements_text(alternatives) as way) as one
    order by part limit 3
  loop
    together := case when together is null then word.query else together && word.query end;
    ways := case when ways is null then word.apart else array[together] end;
    share := share * word.part;
    exit when share < 0.003;
  end loop;
end $$;

-- Of each kind the newest entries that have the words, `most` at most: `[{kind, words}]`, of each word the ways in which it is met.
-- First the newest are gone through, the further the more common the words are; then they are looked up by their words, at first for
-- a time, then for four times as long, and at last for all; where few have them, for all at once. The entries of a partner of few
-- cases are looked up by these cases, unless hardly any entry has the words. Of a task, which may be of no case, a partner's own are
-- looked for among all. Those of many cases are thinly spread among the others: no more than `enough` are found, and `more` tells
-- that there are.
create function app.find_entries(sought jsonb, enough integer, most integer, before_at timestamptz, before_id uuid, before_part text)
  returns table (kind text, record_id uuid, part text, case_id uuid, at timestamptz, more boolean)
  language plpgsql stable set search_path = public set jit = off
as $$
#variable_conflict use_column
declare
  is_partner boolean := app.role() = 'partner';
  few uuid[] := case when is_partner then array(
    select m.case_id from case_member m where m.organisation_id = app.organisation() and m.member_id = app.member() limit 1000) end;
  walled uuid[] := case when app.has_walls() then array(select app.walled_cases()) end;
  own uuid[];
  asked record;
  last record;
  batch app.found_entry[];
  told app.found_entry[];
  needed integer;
  steps integer;
  size integer;
  further integer;
  worth integer;
  start timestamptz;
  walked timestamptz;
  since timestamptz;
  total double precision;
  looked record;
begin
  for asked in
    select kind, query::tsquery as query, case when jsonb_array_length(words) > 1 then query::tsquery end as rest, words,
      is_partner and kind not in ('authority', 'task') as is_own
    from jsonb_to_recordset(sought) as one (kind text, query text, words jsonb)
  loop
    own := case when asked.is_own and cardinality(few) < 1000 then few end;
    needed := case when asked.is_own and own is null then enough else most end;
    steps := 500;
    size := needed + case when asked.is_own then 1 else needed / 6 + 2 end;
    told := '{}';
    select coalesce(before_at, 'infinity') as at, coalesce(before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff') as record_id,
      coalesce(before_part, '') as part into last;
    since := null;
    if own is not null then
      since := '-infinity';
      looked := app.ways_of(asked.kind, asked.words);
      if looked.share >= 0.003 then
        looked.ways := null;
        asked.rest := asked.query;
      end if;
    end if;
    loop
      if since is null then
        batch := array(select entry from app.walk_entries(asked.kind, asked.query, asked.is_own, walled, steps, size,
          last.at, last.record_id, last.part) as entry);
      else
        batch := array(select entry from app.match_entries(asked.kind, looked.ways, asked.rest, own, asked.is_own, walled, since,
          size, last.at, last.record_id, last.part) as entry);
      end if;
      told := told || array(
        select (one.kind, one.record_id, one.part, one.case_id, one.at)::app.found_entry
        from unnest(batch) with ordinality as one (kind, record_id, part, case_id, at, place)
        where one.case_id is null or coalesce((select true from "case"
          where "case".organisation_id = app.organisation() and "case".id = one.case_id), false)
        order by one.place limit needed - cardinality(told));
      exit when cardinality(told) = needed;
      -- How many more would have to be gone through, by what was come upon so far; a few tell little.
      further := (needed - cardinality(told)) * steps / greatest(cardinality(batch), 1) * (1.5 + 3.0 / greatest(cardinality(batch), 1));
      if cardinality(batch) = size then
        size := 4 * size;
      elsif since is null and cardinality(batch) > 0 and further < 6500 then
        steps := further;
      elsif since is null then
        start := app.time_beyond(asked.kind, 0, last.at, last.record_id, last.part);
        walked := app.time_beyond(asked.kind, steps, last.at, last.record_id, last.part);
        exit when walked is null;
        looked := app.ways_of(asked.kind, asked.words);
        -- As many to a day as of late.
        total := least(steps * extract(epoch from start - looked.oldest) / greatest(extract(epoch from start - walked), 1), 10000000);
        -- To go on through as many entries costs less than to look up all that have a common word.
        worth := least(looked.share * total * 0.3, 200000);
        if looked.share >= 0.02 and steps * 2 < worth then
          steps := worth;
        elsif greatest(looked.share, cardinality(batch)::double precision / steps) * total < 3000 then
          since := '-infinity';
        else
          since := walked - (start - walked) * (case when cardinality(batch) = 0 then 15000 else least(further, 24000) end / steps::double precision);
        end if;
      else
        exit when since = '-infinity';
        since := start - greatest((start - since) * 4, '30 days');
        if start - since > '2 years' then
          since := '-infinity';
        end if;
      end if;
      if cardinality(batch) > 0 then
        last := batch[cardinality(batch)];
      end if;
    end loop;
    return query select one.*, cardinality(told) = needed from unnest(told) as one;
  end loop;
end $$;

create type app.like_entry as (kind text, record_id uuid, part text, case_id uuid, at timestamptz, likeness real);

create index search_entry_authority_name on search_entry using gin (name gin_trgm_ops) with (fastupdate = off) where kind = 'authority';

-- Names that are like the first of these words and the second, if there is one, to a degree: among the newest cases, or by the index of
-- names, which is asked alone, as another beside it costs more than it saves, and in one way, as what it costs to
-- guess how many names are like a word is more than what that saves. Of two words the index is asked for the shorter first, which has
-- less to look up. To compare one costs more than to find it, and so it is done last. What is looked past is said above.
create function app.match_names(kinds text[], wanted text, keys text[], degree text, is_new boolean, most integer)
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
        and keys[2] <% e.name and keys[1] <% e.name offset 0)
      union all
      (select * from search_entry e where not is_new and has_few and e.organisation_id = app.organisation() and e.kind = 'case'
        and e.record_id = any (own) offset 0)
      union all
      (select * from search_entry e where not is_new and has_few and e.kind = 'authority' and keys[1] <% e.name offset 0)),
    theirs as (select * from named e
      where e.organisation_id = app.organisation() and e.kind = any (kinds)
        and (app.role() <> 'partner' or e.case_id is null or coalesce((select true from case_member m
          where m.organisation_id = e.organisation_id and m.case_id = e.case_id and m.member_id = app.member()), false))
        and not ((select app.has_walls()) and coalesce(e.case_id in (select app.walled_cases()), false))
      limit case when is_new then 200 end)
    select e.kind, e.record_id, e.part, e.case_id, e.at, word_similarity(wanted, e.name) from theirs e
    where not is_new and not has_few or keys[1] <% e.name and (keys[2] is null or keys[2] <% e.name)
    limit most;
end $$;

-- Names with a number in which one digit is wrong, too many or missing, or two stand in the wrong order. The index of names answers
-- slowly of numbers, as they share their beginnings; that of words knows each of these.
create function app.match_numbers(kinds text[], wanted text, number text) returns setof app.like_entry
  language plpgsql stable security definer
  set search_path = public set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_indexscan = off set jit = off
as $$
declare
  near tsquery := (
    select string_agg(distinct quote_literal(left(app.organisation()::text, 8) || letter || written), ' | ')::tsquery
    from generate_series(1, length(number) + 1) as place, generate_series(0, 9) as digit, unnest('{c,a}'::text[]) as letter, lateral (values
      (overlay(number placing digit::text from place for 1)), (overlay(number placing digit::text from place for 0)),
      (overlay(number placing '' from place for 1)),
      (left(number, place - 1) || substr(number, place + 1, 1) || substr(number, place, 1) || substr(number, place + 2))) as way (written));
begin
  return query select e.kind, e.record_id, e.part, e.case_id, e.at, word_similarity(wanted, e.name) from (
      select * from search_entry where words @@ near offset 0) as e
    where e.organisation_id = app.organisation() and e.kind = any (kinds)
      and word_similarity(wanted, e.name) >= 0.4
    limit 2000;
end $$;

-- Cases and authorities whose title or number is like what was typed wrong by a letter, the likest of each kind: of the likeness
-- that any of them has. What many names are like is met among the newest. To compare a name costs more than to find it: the more
-- alike, the fewer come into question, and of what a partner sees fewer are compared.
create function app.find_similar(kinds text[], typed text, most integer) returns setof app.found_entry
  language plpgsql stable set search_path = public set jit = off
as $$
declare
  wanted text := plain(typed);
  number text := (select run[1] from regexp_matches(wanted, '(\d{5,20})', 'g') as run order by length(run[1]) desc limit 1);
  -- The longest tell most: what is like two of several words is compared with all of them.
  keys text[] := array(select word from regexp_split_to_table(wanted, '[^[:alnum:]]+') as word where length(word) >= 3
    order by length(word) desc limit 2);
  is_partner boolean := app.role() = 'partner';
  -- A long word shares more than that with what it was meant to be, and several together are enough.
  is_long boolean := length(keys[cardinality(keys)]) >= case cardinality(keys) when 1 then 8 else 5 end;
  -- Whether both stand in many of the newest cases.
  is_common boolean := (app.ways_of('case', (
    select jsonb_agg(jsonb_build_array(quote_literal(left(app.organisation()::text, 8) || 'c' || trim(stems(key))))) from unnest(keys) as key
  ))).share >= 0.02;
  try record;
  size integer;
  alike app.like_entry[];
  seen app.like_entry[] := '{}';
begin
  for try in
    -- Two words together hardly any name is like, unless both are common. Of what a partner sees the second would find too little.
    select * from (values (1, '0.5', true), (2, '0.5', false), (3, '0.4', false)) as one (place, degree, is_new)
    where place = 1 and (cardinality(keys) = 1 or is_common) or place = 2 and (is_long or not is_partner) or place = 3 and not is_long order by place
  loop
    -- Should all of these be of cases that are not seen, more are asked for.
    foreach size in array case when is_partner then '{30,2000}'::integer[] else '{100,2000}' end loop
      alike := case when number is not null then array(select entry from app.match_numbers(kinds, wanted, number) as entry)
        else array(select entry from app.match_names(kinds, wanted, keys, try.degree, try.is_new, size) as entry) end;
      seen := array(select one::app.like_entry from unnest(alike) as one
        where one.case_id is null or coalesce((select true from "case" c
          where c.organisation_id = app.organisation() and c.id = one.case_id), false));
      exit when cardinality(seen) > 0 or cardinality(alike) < size;
    end loop;
    exit when number is not null or cardinality(seen) >= case when try.is_new then most else 1 end;
  end loop;
  return query with ranked as (
      select one.*, row_number() over (partition by one.kind order by one.likeness desc, one.at desc) as place from unnest(seen) as one)
    select ranked.kind, ranked.record_id, ranked.part, ranked.case_id, ranked.at from ranked where place <= most order by place;
end $$;

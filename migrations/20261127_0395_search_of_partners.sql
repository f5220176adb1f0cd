-- Of a partner's own the next thousand entries have few, also where a word is common: that is told by how common it is among all.
-- A task may be of no case: a partner's own are looked for among all, not among those of the cases shared with them.
-- Of each kind the newest entries that have the words, `most` at most: `[{kind, words}]`, of each word the ways in which it is met.
-- First the newest are gone through, among which a common word stands often enough; then they are looked up by their words, at
-- first for a time and then for all. A partner of few cases has so few entries that all are looked up at once. Those of many
-- cases are thinly spread among the others: no more than `enough` are found, and `more` tells that there are.
create or replace function app.find_entries(sought jsonb, enough integer, most integer, before_at timestamptz, before_id uuid, before_part text)
  returns table (kind text, record_id uuid, part text, case_id uuid, at timestamptz, more boolean)
  language plpgsql stable set search_path = public set jit = off
as $$
#variable_conflict use_column
declare
  is_partner boolean := app.role() = 'partner';
  few uuid[] := case when is_partner then array(
    select m.case_id from case_member m where m.organisation_id = app.organisation() and m.member_id = app.member() limit 1000) end;
  own uuid[];
  asked record;
  last record;
  batch app.found_entry[];
  told app.found_entry[];
  needed integer;
  steps integer;
  size integer;
  further integer;
  since timestamptz;
  looked record;
begin
  for asked in
    select kind, query::tsquery as query, case when jsonb_array_length(words) > 1 then query::tsquery end as rest, words,
      is_partner and kind not in ('authority', 'task') as is_own
    from jsonb_to_recordset(sought) as one (kind text, query text, words jsonb)
  loop
    own := case when asked.is_own and cardinality(few) < 1000 then few end;
    needed := case when asked.is_own and own is null then enough else most end;
    steps := 1000;
    size := needed + case when asked.is_own then 1 else needed / 6 + 2 end;
    told := '{}';
    select coalesce(before_at, 'infinity') as at, coalesce(before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff') as record_id,
      coalesce(before_part, '') as part into last;
    since := null;
    if own is not null then
      since := '-infinity';
      looked := app.ways_of(asked.kind, asked.words);
    end if;
    loop
      if since is null then
        batch := array(select entry from app.walk_entries(asked.kind, asked.query, asked.is_own, steps, size, last.at, last.record_id, last.part) as entry);
      else
        batch := array(select entry from app.match_entries(asked.kind, looked.ways, asked.rest, own, asked.is_own, since, size,
          last.at, last.record_id, last.part) as entry);
      end if;
      told := told || array(
        select (one.kind, one.record_id, one.part, one.case_id, one.at)::app.found_entry
        from unnest(batch) with ordinality as one (kind, record_id, part, case_id, at, place)
        where one.case_id is null or coalesce((select true from "case"
          where "case".organisation_id = app.organisation() and "case".id = one.case_id), false)
        order by one.place limit needed - cardinality(told));
      exit when cardinality(told) = needed;
      -- How many more would have to be gone through, by what was come upon so far.
      further := (needed - cardinality(told)) * steps / greatest(cardinality(batch), 1);
      if cardinality(batch) = size then
        size := 4 * size;
      elsif since is null and cardinality(batch) > 0 and further < 4000 then
        steps := further * 3 / 2 + 500;
      elsif since is null then
        exit when app.time_beyond(asked.kind, steps, last.at, last.record_id, last.part) is null;
        looked := app.ways_of(asked.kind, asked.words);
        -- Of a common word a partner's own are come upon a little further on.
        if asked.is_own and looked.share >= 0.02 and steps < 4000 then
          steps := 4000;
        elsif looked.share < 0.003 then
          since := '-infinity';
        else
          since := app.time_beyond(asked.kind, steps, last.at, last.record_id, last.part);
          since := since - (app.time_beyond(asked.kind, 0, last.at, last.record_id, last.part) - since)
            * (case when cardinality(batch) = 0 then 15000 else least(further * 3, 24000) end::double precision / steps);
        end if;
      else
        exit when since = '-infinity';
        since := '-infinity';
      end if;
      if cardinality(batch) > 0 then
        last := batch[cardinality(batch)];
      end if;
    end loop;
    return query select one.*, cardinality(told) = needed from unnest(told) as one;
  end loop;
end $$;

-- A word that more than two thousand entries have, but few of the newest, was looked for among two thousand of them in no order:
-- newer ones could stay out. These are now found by going through the newest, as far as twenty thousand.
drop function app.match_entries(text, tsquery, integer, timestamptz, uuid, text);

-- Those that have the words by the index, as it comes upon them, of which the newest are told; each says how many the index came
-- upon, up to 2001.
create function app.match_entries(of_kind text, query tsquery, most integer, before_at timestamptz, before_id uuid, before_part text)
  returns table (candidates bigint, entry search_entry)
  language plpgsql stable security definer set search_path = public set enable_seqscan = off set enable_indexscan = off
as $$
begin
  -- The words bear their organisation and kind: to ask for these here as well would let another index be taken.
  return query with hit as materialized (
      select e as found from search_entry e where e.words @@ query
        and (before_at is null or (e.at, e.record_id, e.part) < (before_at, before_id, before_part))
      limit 2001)
    select (select count(*) from hit), hit.found from hit
    where (hit.found).organisation_id = app.organisation() and (hit.found).kind = of_kind
    order by (hit.found).at desc, (hit.found).record_id desc, (hit.found).part desc limit most;
end $$;

-- Entries of one kind with these words, the newest first; whether the case is seen is asked of the case by who reads.
-- Whatever the word, no more than this is looked through: the newest few hundred of the kind, among which a common word stands
-- often enough; else those of `match_entries`; else, where these are too many to be all, the newest twenty thousand. The cases of
-- a partner are few enough to go by.
create or replace function app.find_entries(of_kind text, query tsquery, most integer, before_at timestamptz, before_id uuid, before_part text)
  returns setof search_entry language plpgsql stable security definer set search_path = public set enable_seqscan = off
as $$
begin
  if app.role() = 'partner' and of_kind <> 'authority' then
    return query select e.* from search_entry e
      where e.organisation_id = app.organisation() and e.kind = of_kind and e.words @@ query
        and e.case_id in (select m.case_id from case_member m where m.organisation_id = app.organisation() and m.member_id = app.member())
        and (before_at is null or (e.at, e.record_id, e.part) < (before_at, before_id, before_part))
      order by e.at desc, e.record_id desc, e.part desc limit most;
    return;
  end if;
  return query with fresh as materialized (
      select recent.* from (
        select * from search_entry e where e.organisation_id = app.organisation() and e.kind = of_kind
          and (before_at is null or (e.at, e.record_id, e.part) < (before_at, before_id, before_part))
        order by e.at desc, e.record_id desc, e.part desc limit 400) as recent
      where recent.words @@ query limit most),
    matched as materialized (
      select m.candidates, m.entry from app.match_entries(of_kind, query, most, before_at, before_id, before_part) as m
      where (select count(*) from fresh) < most),
    walked as materialized (
      select recent.* from (
        select * from search_entry e where e.organisation_id = app.organisation() and e.kind = of_kind
          and (before_at is null or (e.at, e.record_id, e.part) < (before_at, before_id, before_part))
        order by e.at desc, e.record_id desc, e.part desc limit 20000) as recent
      where (select max(candidates) from matched) > 2000 and recent.words @@ query limit most)
    select * from (
      select * from fresh
      union
      select (entry).* from matched
      union
      select * from walked
    ) as known
    order by known.at desc, known.record_id desc, known.part desc limit most;
end $$;

-- A document is found by its tags too. Whatever has some already is put into the index anew.
create function app.index_annex() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  perform app.put_entry(new.organisation_id, 'annex', 'n', new.id, '', new.case_id, new.created_at,
    concat_ws(' ', new.title, new.source, array_to_string(new.tags, ' ')));
  return null;
end $$;
drop trigger indexed on annex;
create trigger indexed after insert or update of title, source, tags on annex for each row execute function app.index_annex();
update annex set tags = tags where tags <> '{}';

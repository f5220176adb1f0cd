-- What is like two common words is met among the newest cases, as what is like one is.
-- Cases and authorities whose title or number is like what was typed wrong by a letter, the likest of each kind: of the likeness
-- that any of them has. What many names are like is met among the newest. To compare a name costs more than to find it: the more
-- alike, the fewer come into question, and of what a partner sees fewer are compared.
create or replace function app.find_similar(kinds text[], typed text, most integer) returns setof app.found_entry
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

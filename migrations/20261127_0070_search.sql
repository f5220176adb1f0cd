-- One index for the search over everything: a row for each record (and each section of a brief) with the words by which it
-- is found, in the transaction that writes the record. Each word bears its organisation and its kind of record, so that one
-- index answers for all of them and reads nothing of others: `<8 of organisation><letter of kind><stem>`.
-- What lies sealed where it stands (names of people, the text of files) is not here as words but as keyed hashes of them,
-- written by the server (packages/api/src/blind-words.ts): the same word is the same hash, and nothing can be read.
create table search_entry (
  organisation_id uuid not null references organisation on delete cascade,
  kind text not null check (kind in ('case','event','person','annex','document','brief','comment','filing','authority')),
  record_id uuid not null,
  -- Which section of a brief; empty for the record itself.
  part text not null default '',
  -- Null for what belongs to no case.
  case_id uuid,
  -- The newest is found first.
  at timestamptz not null,
  words tsvector not null,
  -- What a word typed wrong by a letter is compared with: titles and numbers alone.
  name text,
  primary key (organisation_id, kind, record_id, part),
  foreign key (organisation_id, case_id) references "case" on delete cascade
);
create index search_entry_words on search_entry using gin (words) with (fastupdate = off);
create index search_entry_recent on search_entry (organisation_id, kind, at desc, record_id desc, part desc);
create index search_entry_case on search_entry (organisation_id, case_id, kind);
create index search_entry_name on search_entry using gin (name gin_trgm_ops) with (fastupdate = off) where name is not null;
alter table search_entry set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
call app.guard_case('search_entry');

-- The words of a text as the search knows them (`stems`), and each number also without its punctuation.
create function app.search_words(written text) returns text[] language sql immutable parallel safe set search_path = public
  as $$ select array(
    select distinct left(word, 60) from regexp_split_to_table(stems(written), ' +') as word where word <> ''
    union
    select left(regexp_replace(plain(number[1]), '[^[:alnum:]]+', '', 'g'), 60) from regexp_matches(written, '(\S*\d\S*)', 'g') as number
    except select '') $$;

create function app.put_entry(of_organisation uuid, of_kind text, letter text, record uuid, of_part text, of_case uuid, of_time timestamptz,
  written text, of_name text default null, marks text[] default '{}') returns void language sql set search_path = public
as $$
  insert into search_entry (organisation_id, kind, record_id, part, case_id, at, words, name)
  select of_organisation, of_kind, record, of_part, of_case, of_time,
    array_to_tsvector(array(select left(of_organisation::text, 8) || letter || word from unnest(app.search_words(written)) as word) || marks),
    plain(of_name)
  on conflict (organisation_id, kind, record_id, part) do update
    set case_id = excluded.case_id, at = excluded.at, words = excluded.words, name = excluded.name
    where (search_entry.words, search_entry.at, search_entry.name) is distinct from (excluded.words, excluded.at, excluded.name)
$$;

-- A case by what it is called, its numbers and what it is about; by its reference alone (`r`) for who reads the register.
create function app.index_case(of_organisation uuid, of_case uuid) returns void language plpgsql set search_path = public
as $$
declare
  told record;
  numbers text;
begin
  select reference, title, summary, territory, tags, updated_at into told from "case" where organisation_id = of_organisation and id = of_case;
  if not found then return; end if;
  select coalesce(string_agg(number, ' '), '') into numbers from proceeding where organisation_id = of_organisation and case_id = of_case;
  perform app.put_entry(of_organisation, 'case', 'c', of_case, '', of_case, told.updated_at,
    concat_ws(' ', told.reference, told.title, numbers, told.territory, array_to_string(told.tags, ' '), told.summary),
    concat_ws(' ', told.reference, told.title, numbers),
    array(select left(of_organisation::text, 8) || 'r' || word from unnest(app.search_words(told.reference)) as word));
end $$;

-- The triggers write for whoever writes the record: past the rules of who sees what, as an authority belongs to no case.
create function app.index_row() returns trigger language plpgsql security definer set search_path = public
as $$
declare
  of_case uuid;
begin
  case tg_table_name
    when 'case' then
      perform app.index_case(new.organisation_id, new.id);
    when 'proceeding' then
      perform app.index_case(new.organisation_id, new.case_id);
    when 'event' then
      -- What kind of event it is the law says, in every language, to whoever searches.
      perform app.put_entry(new.organisation_id, 'event', 'e', new.id, '', new.case_id, new.happened_on::timestamp at time zone 'UTC',
        concat_ws(' ', new.title, new.note), null, array[left(new.organisation_id::text, 8) || 'k' || new.kind]);
    when 'annex' then
      perform app.put_entry(new.organisation_id, 'annex', 'n', new.id, '', new.case_id, new.created_at, concat_ws(' ', new.title, new.source));
    when 'brief' then
      perform app.put_entry(new.organisation_id, 'brief', 'b', new.id, '', new.case_id, new.updated_at, new.title);
    when 'brief_section' then
      select case_id into of_case from brief where organisation_id = new.organisation_id and id = new.brief_id;
      perform app.put_entry(new.organisation_id, 'brief', 'b', new.brief_id, new.section, of_case, new.updated_at,
        left(texts_in(new.content, 'strict $.**?(exists(@.text)).text'), 400000));
    when 'brief_comment' then
      select case_id into of_case from brief where organisation_id = new.organisation_id and id = new.brief_id;
      perform app.put_entry(new.organisation_id, 'comment', 'm', new.id, '', of_case, new.created_at, new.body);
    when 'filing' then
      perform app.put_entry(new.organisation_id, 'filing', 'f', new.id, '', new.case_id, new.filed_at, new.note, null,
        array[left(new.organisation_id::text, 8) || 'l' || new.kind]);
    when 'authority' then
      if new.deleted_at is null then
        perform app.put_entry(new.organisation_id, 'authority', 'a', new.id, '', null, new.updated_at, concat_ws(' ', new.title, new.short_title,
          new.number, extract(year from new.date)::integer::text, new.body, new.authors, new.container, new.urn, new.ecli,
          texts_in(new.tags, '$[*]'), left(texts_in(new.passages, '$[*].text'), 60000), new.note),
          concat_ws(' ', new.title, new.short_title, new.number));
      else
        delete from search_entry where organisation_id = new.organisation_id and kind = 'authority' and record_id = new.id;
      end if;
  end case;
  return null;
end $$;

create function app.unindex_row() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  if tg_table_name = 'proceeding' then
    perform app.index_case(old.organisation_id, old.case_id);
  elsif tg_table_name = 'brief_section' then
    delete from search_entry where organisation_id = old.organisation_id and kind = 'brief' and record_id = old.brief_id and part = old.section;
  else
    delete from search_entry where organisation_id = old.organisation_id and record_id = old.id
      and kind = case tg_table_name when 'brief_comment' then 'comment' else tg_table_name end;
  end if;
  return null;
end $$;

create trigger indexed after insert or update of reference, title, summary, territory, tags on "case" for each row execute function app.index_row();
create trigger indexed after insert or update of number on proceeding for each row execute function app.index_row();
create trigger indexed after insert or update of kind, title, note, happened_on on event for each row execute function app.index_row();
create trigger indexed after insert or update of title, source on annex for each row execute function app.index_row();
create trigger indexed after insert or update of title on brief for each row execute function app.index_row();
create trigger indexed after insert or update of content on brief_section for each row execute function app.index_row();
create trigger indexed after insert or update of body on brief_comment for each row execute function app.index_row();
create trigger indexed after insert on filing for each row execute function app.index_row();
create trigger indexed after insert or update on authority for each row execute function app.index_row();
create trigger unindexed after delete on proceeding for each row execute function app.unindex_row();
create trigger unindexed after delete on event for each row execute function app.unindex_row();
create trigger unindexed after delete on person for each row execute function app.unindex_row();
create trigger unindexed after delete on annex for each row execute function app.unindex_row();
create trigger unindexed after delete on brief for each row execute function app.unindex_row();
create trigger unindexed after delete on brief_section for each row execute function app.unindex_row();
create trigger unindexed after delete on brief_comment for each row execute function app.unindex_row();
create trigger unindexed after delete on filing for each row execute function app.unindex_row();
create trigger unindexed after delete on authority for each row execute function app.unindex_row();

-- The text of a file is found as long as it is the one that its annex shows.
create function app.unindex_document() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  if old.file_id is not null and not exists (select from annex where organisation_id = old.organisation_id and file_id = old.file_id) then
    delete from search_entry where organisation_id = old.organisation_id and kind = 'document' and record_id = old.file_id;
    update file_reading set indexed = false where organisation_id = old.organisation_id and file_id = old.file_id;
  end if;
  return null;
end $$;
create trigger unindexed_document after delete or update of file_id on annex for each row execute function app.unindex_document();

-- Whether the words of the text are in the index, under the present key.
alter table file_reading add column indexed boolean not null default false;
create index file_reading_unindexed on file_reading (organisation_id, file_id) where text_sha256 is not null and not indexed;
-- Whether the shown names are; what stood here before waits for the house.
alter table person add column indexed boolean not null default false;
create index person_unindexed on person (organisation_id, id) where not indexed;

-- Those that have the words by the index, as it comes upon them: two thousand at most, of which the newest are told.
create function app.match_entries(of_kind text, query tsquery, most integer, before_at timestamptz, before_id uuid, before_part text)
  returns setof search_entry language plpgsql stable security definer set search_path = public set enable_seqscan = off set enable_indexscan = off
as $$
begin
  -- The words bear their organisation and kind: to ask for these here as well would let another index be taken.
  return query with hit as materialized (
      select * from search_entry e where e.words @@ query
        and (before_at is null or (e.at, e.record_id, e.part) < (before_at, before_id, before_part))
      limit 2000)
    select * from hit where hit.organisation_id = app.organisation() and hit.kind = of_kind
    order by hit.at desc, hit.record_id desc, hit.part desc limit most;
end $$;

-- Entries of one kind with these words, the newest first; whether the case is seen is asked of the case by who reads.
-- Whatever the word, no more than this is looked through: the newest few hundred of the kind, among which a common word stands
-- often enough, else those of `match_entries`. The cases of a partner are few enough to go by.
create function app.find_entries(of_kind text, query tsquery, most integer, before_at timestamptz, before_id uuid, before_part text)
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
      where recent.words @@ query limit most)
    select * from (
      select * from fresh
      union
      select m.* from app.match_entries(of_kind, query, most, before_at, before_id, before_part) as m where (select count(*) from fresh) < most
    ) as known
    order by known.at desc, known.record_id desc, known.part desc limit most;
end $$;

-- Cases and authorities whose title or number has a word like this one: for what was typed wrong by a letter.
create function app.find_similar(of_kind text, typed text, most integer) returns setof search_entry
  language plpgsql stable security definer set search_path = public set enable_seqscan = off set pg_trgm.word_similarity_threshold = 0.4
as $$
begin
  return query with alike as materialized (
      select * from search_entry e where e.name is not null and plain(typed) <% e.name limit 500)
    select * from alike where alike.organisation_id = app.organisation() and alike.kind = of_kind
    order by word_similarity(plain(typed), alike.name) desc, alike.at desc limit most;
end $$;

-- What stood here before.
insert into search_entry (organisation_id, kind, record_id, part, case_id, at, words, name)
select organisation_id, kind, record_id, part, case_id, at,
  array_to_tsvector(array(select left(organisation_id::text, 8) || letter || word from unnest(app.search_words(written)) as word)
    || array(select left(organisation_id::text, 8) || mark from unnest(marks) as mark)), plain(name)
from (
  select organisation_id, 'event' as kind, 'e' as letter, id as record_id, '' as part, case_id,
    happened_on::timestamp at time zone 'UTC' as at, concat_ws(' ', title, note) as written, null as name, array['k' || kind] as marks from event
  union all select organisation_id, 'annex', 'n', id, '', case_id, created_at, concat_ws(' ', title, source), null, '{}' from annex
  union all select organisation_id, 'brief', 'b', id, '', case_id, updated_at, title, null, '{}' from brief
  union all select part.organisation_id, 'brief', 'b', brief_id, section, case_id, part.updated_at,
    left(texts_in(content, 'strict $.**?(exists(@.text)).text'), 400000), null, '{}'
    from brief_section part join brief on brief.organisation_id = part.organisation_id and brief.id = part.brief_id
  union all select part.organisation_id, 'comment', 'm', part.id, '', case_id, part.created_at, body, null, '{}'
    from brief_comment part join brief on brief.organisation_id = part.organisation_id and brief.id = part.brief_id
  union all select organisation_id, 'filing', 'f', id, '', case_id, filed_at, note, null, array['l' || kind] from filing
) as stood;
select app.index_case(organisation_id, id) from "case";
-- The trigger knows how.
update authority set title = title where deleted_at is null;

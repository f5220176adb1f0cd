-- The library: norms, decisions, reports and works that briefs cite. Its search finds a word in the singular by its
-- plural and the reverse, with or without accents, in Portuguese, Spanish and English at once: titles are in the language
-- of their body and are asked for in the reader's.
create extension if not exists btree_gin;

-- One round of what `stems` does to the ends of words. Singular and plural end at the same letters, which need not be a word.
create function shorten(text) returns text language sql immutable parallel safe strict as $$
  select
    -- juiz, juízes, juez, jueces: juiz, juez
    regexp_replace(
    -- papel, papéis, útil, úteis, lei, leis: papi, uti, li
    regexp_replace(
    -- tribunal, tribunais, tribunales, ley, party: tribunai, lei, parti
    regexp_replace(
    -- ordem, ordens, orden, órdenes: orden
    regexp_replace(
    -- autores, leyes, base, party, parties: autor, ley, bas, parti
    regexp_replace(
    -- decisões, pães, mãe: decisão, pão, mão
    regexp_replace(
    -- the plural's s; not that of process, nor of a word of three letters
    regexp_replace($1,
      '([[:alpha:]]{2}[a-rt-z])s\M', '\1', 'g'),
      '(oe|ae)\M', 'ao', 'g'),
      '([[:alpha:]]{2})e\M', '\1', 'g'),
      'm\M', 'n', 'g'),
      '([aeiou])l\M|y\M', '\1i', 'g'),
      '([[:alpha:]])[ei]+i\M', '\1i', 'g'),
      'c\M', 'z', 'g')
$$;

-- The words of a text as the search knows them, in one line. A number loses its points: 13.445 is 13445. Words that say
-- nothing stay out. Abstract nouns end as in Portuguese: decisión and decision are decisão, sentencia is sentença.
create function stems(text) returns text language sql immutable parallel safe strict as $$
  select
    regexp_replace(
    regexp_replace(
    regexp_replace(
    regexp_replace(
    regexp_replace(
    public.shorten(public.shorten(public.shorten(
    regexp_replace(
    regexp_replace(
    regexp_replace(
    regexp_replace(
    regexp_replace(
    regexp_replace(
    regexp_replace(public.plain(normalize($1, NFKC)),
      '(\d)\.(?=\d{3}(\D|$))', '\1', 'g'),
      '[^[:alnum:]]+', ' ', 'g'),
      '\m(a|o|as|os|e|ou|de|do|da|dos|das|em|no|na|nos|nas|n|nr|um|uma|ao|aos|por|para|com|que|se|y|u|el|la|lo|los|las|del|al|en|un|una|con|the|of|and|or|in|on|to|for|an|by|with|v|vs|c)\M', '', 'g'),
      '\m(wo|)men\M', '\1man', 'g'),
      '\mchildren\M', 'child', 'g'),
      '\mcaracter(es|)\M', 'carater', 'g'),
      '\m(re|pe|fe)s\M', '\1', 'g')
    ))),
      '[ct]ion\M', 'cao', 'g'),
      '([sx])ion\M', '\1ao', 'g'),
      'ion\M', 'iao', 'g'),
      'cc(ao)\M', 'c\1', 'g'),
      'ncia\M', 'nca', 'g')
$$;

-- The texts inside a list, one after the other: `$[*]` of tags, `$[*].text` of passages.
create function texts_in(list jsonb, path jsonpath) returns text language sql immutable parallel safe strict as $$
  select coalesce(string_agg(one #>> '{}', ' '), '') from jsonb_path_query($1, $2) as one
$$;

-- What somebody types: every word must occur, the last one perhaps only begun: `violaci` on its way to violação. A word
-- of which two letters are left begins no other, only what was typed of it does: `lei` finds leis, but not liberdade.
-- Null when no word is left.
create function library_query(text) returns tsquery language sql immutable parallel safe strict as $$
  select to_tsquery('pg_catalog.simple', case
    when words = '' then null
    when words ~ '\m[[:alpha:]]{1,2}$' and words <> last and words !~ (' ' || last || '$')
      then replace(regexp_replace(words, '([[:alpha:]]+)$', case public.stems(last) when substring(words, '[[:alpha:]]+$')
        then '(\1|' || last || ':*)' else '\1' end), ' ', ' & ')
    else replace(regexp_replace(words, '([[:alpha:]]{4})[cstxz]i?o?$|([[:alpha:]]{3})i$', '\1\2'), ' ', ' & ') || ':*'
  end)
  from (select
    regexp_replace(btrim(public.stems($1)), ' +', ' ', 'g') as words,
    coalesce(substring(public.plain($1), '[[:alpha:]]+$'), '') as last) as typed
$$;

create table authority (
  organisation_id uuid not null references organisation on delete cascade,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('norm','decision','report','doctrine')),
  system text not null check (system in ('inter-american','un','europe','africa','brazil','other')),
  body text not null default '',
  title text not null check (title <> ''),
  short_title text not null default '',
  number text not null default '',
  form text not null default '',
  date date,
  precision text not null default 'day' check (precision in ('day','month','year')),
  authors text not null default '',
  container text not null default '',
  language text not null default '',
  url text not null default '',
  urn text not null default '',
  ecli text not null default '',
  passages jsonb not null default '[]',
  tags jsonb not null default '[]',
  note text not null default '',
  -- Of what came with the system: its key there, and how far it was checked. What people enter has neither.
  seed_key text,
  confidence text check (confidence in ('VERIFIED','KNOWN')),
  created_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- Kept as a trace, so that what came with the system does not come back.
  deleted_at timestamptz,
  version integer not null default 1,
  search tsvector not null generated always as (
    setweight(to_tsvector('pg_catalog.simple', public.stems(
      title || ' ' || short_title || ' ' || number || ' ' || coalesce(extract(year from date)::integer::text, ''))), 'A') ||
    setweight(to_tsvector('pg_catalog.simple', public.stems(
      body || ' ' || form || ' ' || authors || ' ' || container || ' ' || public.texts_in(tags, '$[*]'))), 'B') ||
    setweight(to_tsvector('pg_catalog.simple', public.stems(
      urn || ' ' || ecli || ' ' || left(public.texts_in(passages, '$[*].text'), 60000))), 'C') ||
    setweight(to_tsvector('pg_catalog.simple', public.stems(note)), 'D')
  ) stored,
  primary key (organisation_id, id),
  unique (organisation_id, seed_key),
  foreign key (organisation_id, created_by) references member
);
create index authority_search on authority using gin (organisation_id, search) with (fastupdate = off) where deleted_at is null;
create index authority_title on authority (organisation_id, left(plain(title), 60), id) where deleted_at is null;
alter table authority set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);

-- Which briefs cite what. An authority that is gone is still known here: the brief shows a gap in its place.
create table brief_authority (
  organisation_id uuid not null,
  brief_id uuid not null,
  authority_id uuid not null,
  primary key (organisation_id, brief_id, authority_id),
  foreign key (organisation_id, brief_id) references brief on delete cascade
);
create index brief_authority_authority on brief_authority (organisation_id, authority_id);

-- Which edition of what comes with the system an organisation has.
alter table organisation add column library_edition text not null default '';

-- The paper that a brief is printed on.
alter table brief add column paper text not null default 'a4' check (paper in ('a4','letter'));

-- Numbers of documents, telephones, addresses of a person, a line each: no output may carry them to those who may not
-- read the name.
alter table person add column identifiers text not null default '';

-- The sections of a brief that came from a document of no template of ours: [{ id, name }].
alter table brief add column outline jsonb;

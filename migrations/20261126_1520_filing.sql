-- What was filed, as it went: the moment, the way, and every file with its hash. Frozen when it is made: only a receipt
-- may come later, once. It goes with its whole case and in no other way.
create table filing (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null default gen_random_uuid(),
  proceeding_id uuid not null,
  brief_id uuid,
  event_id uuid not null,
  kind text not null,
  direction text not null default 'out' check (direction in ('out','in')),
  channel text not null,
  filed_at timestamptz not null,
  filed_on date not null,
  time text not null check (time ~ '^\d{2}:\d{2}$'),
  zone text not null,
  audience text not null check (audience in ('cleared','internal','body','state','public')),
  note text not null default '',
  size bigint not null,
  receipt_file_id uuid,
  receipt_at timestamptz,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (organisation_id, id),
  check ((receipt_file_id is null) = (receipt_at is null)),
  foreign key (organisation_id, case_id) references "case" on delete cascade,
  foreign key (organisation_id, case_id, proceeding_id) references proceeding (organisation_id, case_id, id),
  foreign key (organisation_id, case_id, event_id) references event (organisation_id, case_id, id),
  foreign key (organisation_id, brief_id) references brief,
  foreign key (organisation_id, case_id, receipt_file_id) references file (organisation_id, case_id, id),
  foreign key (organisation_id, made_by) references member
);
create index filing_case on filing (organisation_id, case_id, filed_at desc);
create index filing_event on filing (organisation_id, event_id);
create index filing_proceeding on filing (organisation_id, proceeding_id);

-- The files in their order. `part`: in which of the packages under the size limit; `annex`: its number in the brief.
create table filing_file (
  organisation_id uuid not null,
  filing_id uuid not null,
  position integer not null,
  part integer not null,
  role text not null check (role in ('brief','brief-pdf','annex','sheet','index','whole')),
  annex integer,
  name text not null,
  size bigint not null,
  sha256 text not null,
  pages integer,
  file_id uuid not null,
  primary key (organisation_id, filing_id, position),
  unique (organisation_id, filing_id, name),
  foreign key (organisation_id, filing_id) references filing on delete cascade,
  -- At the end, because the files of a case that goes as a whole go before its filings.
  foreign key (organisation_id, file_id) references file deferrable initially deferred
);
create index filing_file_file on filing_file (organisation_id, file_id);

-- A deletion that comes through a foreign key runs inside another trigger: that is the case that goes as a whole.
create function keep_filing() returns trigger language plpgsql as $$
declare
  receipt constant text[] := '{receipt_file_id,receipt_at}';
begin
  if tg_op = 'DELETE' and pg_trigger_depth() > 1 then
    return old;
  end if;
  if tg_op = 'UPDATE' and tg_table_name = 'filing' then
    if old.receipt_file_id is null and new.receipt_file_id is not null
      and to_jsonb(new) - receipt = to_jsonb(old) - receipt then
      return new;
    end if;
  end if;
  raise exception 'what was filed does not change' using errcode = 'restrict_violation';
end $$;
create trigger filing_stays before update or delete on filing for each row execute function keep_filing();
create trigger filing_file_stays before update or delete on filing_file for each row execute function keep_filing();
create trigger filing_stays_whole before truncate on filing for each statement execute function keep_filing();
create trigger filing_file_stays_whole before truncate on filing_file for each statement execute function keep_filing();

-- Files are added only by the transaction that makes the filing.
create function close_filing() returns trigger language plpgsql as $$
begin
  if not exists (
    select from filing
    where organisation_id = new.organisation_id and id = new.filing_id and xmin::text = pg_current_xact_id()::xid::text
  ) then
    raise exception 'what was filed does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger filing_file_closed before insert on filing_file for each row execute function close_filing();

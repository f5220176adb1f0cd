-- What the director's page says, counted ahead of whoever asks: its read is one row by its key, however many cases there are and
-- whatever was written just before.
create table overview (
  organisation_id uuid not null references organisation on delete cascade,
  -- With whose eyes it was counted; the organisation's own id: of all its cases, for directors whom no wall keeps from any.
  reader_id uuid not null,
  -- Which period, front, body and person it is about, as the address has them.
  scope jsonb not null,
  figures jsonb not null,
  -- The newest row of the trail at that moment: as long as it is the newest, nothing was written since.
  written bigint not null,
  reckoned_at timestamptz not null,
  -- When the figures were last known to hold; moves on without a count while nothing is written.
  counted_at timestamptz not null,
  asked_at timestamptz not null,
  primary key (organisation_id, reader_id, scope)
);
create index overview_counted on overview (counted_at);
alter table overview set (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.1, autovacuum_vacuum_threshold = 20);

alter table overview enable row level security;
grant select on overview to travessia_app;
create policy seen on overview to travessia_app using (
  organisation_id = (select app.organisation())
  and case
    when reader_id = organisation_id then (select app.role()) = 'director' and not (select app.has_walls())
    else reader_id = (select app.member()) and (select app.viewer()) is null
  end);

-- Whoever is let into a case or kept out of it sees other figures from that moment on, and so does everybody once a case is
-- restricted: what was counted with the eyes of before is gone with the same write.
create function app.forget_overview() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  changed record := coalesce(new, old);
begin
  if tg_table_name = 'case' then
    delete from overview where organisation_id = changed.organisation_id and reader_id <> changed.organisation_id;
  else
    delete from overview where organisation_id = changed.organisation_id and reader_id = changed.member_id;
  end if;
  return null;
end $$;

create trigger forget_overview after insert or update or delete on case_wall for each row execute function app.forget_overview();
create trigger forget_overview after insert or update or delete on case_member for each row execute function app.forget_overview();
create trigger forget_overview after update of visibility, lead_id on "case" for each row
  when (old.visibility is distinct from new.visibility or old.lead_id is distinct from new.lead_id)
  execute function app.forget_overview();

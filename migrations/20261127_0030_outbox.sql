-- Mails on their way, written in the transaction of what they tell of. A row says to whom, of what and when; the words and the
-- number of the case are put in when it goes, as the reader may have them at that moment.
create table outgoing_mail (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  kind text not null check (kind in ('reminder','assigned','digest','unowned','statement')),
  deadline_id uuid,
  -- The day in the reader's zone that a mail of every day or week stands for.
  for_day date,
  -- Made once, so that whoever is given a mail twice sees that it is one.
  message_id text not null unique default gen_random_uuid()::text || '@travessia',
  -- Not before.
  due_at timestamptz not null,
  queued_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  last_error text,
  -- held: this server has no mail server. expired: so old by the time there was one that it would mislead. withdrawn: what it
  -- told of is over, or its reader may not know of it any more.
  state text not null default 'queued' check (state in ('queued','sent','failed','held','expired','withdrawn')),
  primary key (organisation_id, id),
  check ((state = 'sent') = (sent_at is not null)),
  foreign key (organisation_id, member_id) references member on delete cascade,
  foreign key (organisation_id, deadline_id) references deadline on delete cascade
);
create index outgoing_mail_waiting on outgoing_mail (due_at, id) where state = 'queued';
create index outgoing_mail_held on outgoing_mail (queued_at) where state = 'held';
create index outgoing_mail_list on outgoing_mail (organisation_id, queued_at desc, id desc);
create index outgoing_mail_member on outgoing_mail (organisation_id, member_id);
create index outgoing_mail_deadline on outgoing_mail (organisation_id, deadline_id) where deadline_id is not null;
create unique index outgoing_mail_day on outgoing_mail (organisation_id, member_id, kind, for_day) where for_day is not null;

alter table outgoing_mail enable row level security;
grant select, insert, update on outgoing_mail to travessia_app;
-- Whoever looks after the house sees that mails go; whoever gives a deadline to somebody has them told.
create policy seen on outgoing_mail for select to travessia_app using (
  organisation_id = (select app.organisation()) and (select app.role()) in ('house','director','admin'));
create policy again on outgoing_mail for update to travessia_app using (
  organisation_id = (select app.organisation()) and (select app.role()) in ('house','director','admin'));
create policy told on outgoing_mail for insert to travessia_app with check (organisation_id = (select app.organisation()));

-- Who sends hears of it at once, on whichever server it was written.
create function app.tell_of_mail() returns trigger language plpgsql as $$
begin
  perform pg_notify('outgoing_mail', '');
  return null;
end $$;
create trigger told after insert on outgoing_mail for each statement execute function app.tell_of_mail();

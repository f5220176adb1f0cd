-- What somebody has beside the password: an app that shows codes, passkeys, and codes on paper for the day both are lost.

create table totp (
  organisation_id uuid not null,
  member_id uuid not null,
  -- Sealed by the organisation's key.
  secret text not null,
  -- The span of time of the code that was used last: no code serves twice.
  last_step bigint not null default 0,
  created_at timestamptz not null,
  -- It counts only once a first code was right.
  confirmed_at timestamptz,
  primary key (organisation_id, member_id),
  foreign key (organisation_id, member_id) references member on delete cascade
);

create table recovery_code (
  organisation_id uuid not null,
  member_id uuid not null,
  -- The code itself was shown once.
  code_hash text not null,
  used_at timestamptz,
  primary key (organisation_id, member_id, code_hash),
  foreign key (organisation_id, member_id) references member on delete cascade
);

create table passkey (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  name text not null check (name <> ''),
  credential_id text not null unique,
  public_key text not null,
  counter bigint not null,
  transports text[] not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, member_id) references member on delete cascade
);
create index passkey_member on passkey (organisation_id, member_id);

-- A way in that was begun and not ended: the password was right, or a passkey was asked for. Keys are hashes.
create table auth.pending (
  key text primary key,
  user_id uuid references auth."user" on delete cascade,
  challenge text,
  expires_at timestamptz not null
);
create index pending_expires_at on auth.pending (expires_at);
alter table auth.pending enable row level security;
grant select, insert, update, delete on auth.pending to travessia_app;
create policy own on auth.pending to travessia_app using (user_id = (select app.member()));

-- Whose role may not work without a second factor.
alter table organisation add column second_factor_roles text[] not null default '{}';

-- One's own; those who keep the users may take away what was lost.
create procedure app.guard_factor(of_table text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', of_table);
  execute format('grant select, insert, update, delete on %I to travessia_app', of_table);
  execute format('create policy own on %I to travessia_app using (
    organisation_id = (select app.organisation()) and member_id = (select app.member()))', of_table);
  execute format('create policy taken_away on %I for delete to travessia_app using (
    organisation_id = (select app.organisation()) and (select app.role()) in (''director'', ''admin''))', of_table);
  execute format('create policy found on %I for select to travessia_app using (
    organisation_id = (select app.organisation()) and (select app.role()) in (''director'', ''admin''))', of_table);
end $$;
call app.guard_factor('totp');
call app.guard_factor('recovery_code');
call app.guard_factor('passkey');
drop procedure app.guard_factor;

create function app.has_second_factor(of_organisation uuid, of_member uuid) returns boolean
  language sql stable security definer set search_path = public
  as $$
    select exists (select from totp where organisation_id = of_organisation and member_id = of_member and confirmed_at is not null)
      or exists (select from passkey where organisation_id = of_organisation and member_id = of_member)
  $$;

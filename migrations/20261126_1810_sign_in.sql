-- The token of a session lies as its SHA-256, as those of invitations and of other programs do. Open sessions stay open.
update auth.session set token = encode(sha256(convert_to(token, 'UTF8')), 'hex'), ip_address = null, user_agent = null;
alter table auth.session add constraint session_token_hashed check (token ~ '^[0-9a-f]{64}$');

-- When somebody last used it, and since when it is locked: until the password is given again it opens nothing.
alter table auth.session add column last_seen_at timestamptz not null default now();
alter table auth.session add column locked_at timestamptz;
delete from auth.verification;

-- Who asked for a new password by mail. Only the hash of what the mail brings is here; it serves once, for an hour.
create table auth.reset (
  token_hash text primary key,
  user_id uuid not null references auth."user" on delete cascade,
  expires_at timestamptz not null,
  created_at timestamptz not null
);
create index reset_user_id on auth.reset (user_id);
alter table auth.reset enable row level security;
-- Whoever changes the password, or leaves everywhere, ends their own open links.
grant select, delete on auth.reset to travessia_app;
create policy seen on auth.reset to travessia_app using (user_id = (select app.member()));

-- One account of another house is one person here; for passwords `account_id` is the person's own id.
create unique index account_provider on auth.account (provider_id, account_id);

-- After how many minutes without a touch the screen locks: the organisation's measure, and a shorter one of one's own.
alter table organisation add column idle_minutes smallint not null default 20 check (idle_minutes between 5 and 60);
alter table member add column idle_minutes smallint check (idle_minutes between 1 and 60);

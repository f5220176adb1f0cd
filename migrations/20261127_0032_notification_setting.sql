-- How somebody wants to be told; without a row, as the application thinks best.
create table notification_setting (
  organisation_id uuid not null references organisation,
  member_id uuid not null,
  zone text not null,
  -- Hours of the day in that zone. No quiet hours, and no digest, where there is none.
  quiet_from smallint check (quiet_from between 0 and 23),
  quiet_until smallint check (quiet_until between 0 and 23),
  digest_hour smallint check (digest_hour between 0 and 23),
  mail_assigned boolean not null,
  mail_fatal boolean not null,
  mail_escalated boolean not null,
  version integer not null default 1,
  primary key (organisation_id, member_id),
  check ((quiet_from is null) = (quiet_until is null)),
  foreign key (organisation_id, member_id) references member on delete cascade
);
call app.guard_own('notification_setting', 'member_id');

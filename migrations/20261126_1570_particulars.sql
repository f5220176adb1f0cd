-- What courts and bodies ask of the organisation that files, and of who signs for it.
alter table organisation
  add column legal_nature text not null default '',
  add column tax_id text not null default '',
  add column address text not null default '',
  add column email text not null default '',
  add column phone text not null default '',
  -- The State in which it is recognised (IACHR Rules of Procedure, art. 23).
  add column recognised_in text,
  add column version integer not null default 1;

-- Of a representative: the number at the bar, and the professional address with its contacts.
alter table person
  add column bar_number text not null default '',
  add column contact text not null default '';

-- Pages that have no words but in a picture of them: how many there are, those whose words nobody has recognised yet, and how
-- many gave none. A picture is one page.
alter table file_reading
  add column scanned_pages integer not null default 0,
  add column waiting_pages integer[] not null default '{}',
  add column illegible_pages integer not null default 0;
create index file_reading_scanned on file_reading (organisation_id, file_id) where waiting_pages <> '{}';

-- What gave no words before is looked at again.
update file_reading set state = 'waiting' from file
where file.organisation_id = file_reading.organisation_id and file.id = file_reading.file_id
  and file.type in ('pdf','jpg','png','gif') and file_reading.state = 'done' and file_reading.text_sha256 is null;

-- What a person called a file lies sealed. Nobody but the house may update these rows: it seals the names of older files,
-- and all of them anew under new keys; nothing but the name changes with it.
drop trigger file_stays on file;
create trigger file_stays before update on file for each row
  when (new.name not like 'v1.%' or to_jsonb(old) - 'name' is distinct from to_jsonb(new) - 'name')
  execute function refuse_change();

-- What was settled has these names to seal.
update data_key set settled_at = null where purpose = 'people' and retired_at is null;

import { sql } from 'kysely'
import type { Db } from '../../packages/api/src/db.ts'

/** What members write without a row in the trail, and why that is right. */
export const untrailed: Readonly<Record<string, string>> = {
  idempotency: 'the answer of a write that is sent again, not a write of its own',
  data_key: 'made by itself when an organisation first needs it; nothing that anybody wrote',
  brief_presence: 'who has a brief open at this moment; gone a minute later',
  upload_part: 'a part of a file on its way; the beginning, the end and what comes of it leave rows',
  kept_case: 'which cases somebody opened last or wants at hand: theirs alone, and nothing of the case',
  notification: 'told with an act that leaves its own row; that somebody has looked at it is theirs alone',
  pending: 'a way in or a passkey that was begun; gone ten minutes later, and what comes of it leaves a row',
}

/**
 * Lets the database refuse, in tests, whatever a member writes in a transaction that leaves no row in the trail. So the
 * tests of all routes together are the test that every write leaves one.
 */
export async function watchWrites(db: Db): Promise<void> {
  const exceptions = Object.keys(untrailed).map((name) => `'${name}'`)
  await sql
    .raw(`
    create schema watch;
    grant usage on schema watch to travessia_app;
    create function watch.note() returns trigger language plpgsql as $$
      begin perform set_config('watch.trailed', pg_current_xact_id()::text, true); return null; end $$;
    create function watch.refuse() returns trigger language plpgsql as $$
      begin
        if current_setting('app.member', true) <> '' and current_setting('watch.trailed', true) is distinct from pg_current_xact_id()::text then
          raise exception 'What was written in % leaves no trail.', tg_table_name;
        end if;
        return null;
      end $$;
    create trigger trailed after insert on audit for each row execute function watch.note();
    do $$
    declare found record;
    begin
      for found in select table_schema, table_name from information_schema.tables
        where table_schema in ('public', 'auth') and table_type = 'BASE TABLE' and table_name !~ '^kysely_'
          and table_name not in ('audit', 'audit_seal', ${exceptions.join(', ')})
      loop
        execute format('create constraint trigger watched after insert or update or delete on %I.%I
          deferrable initially deferred for each row execute function watch.refuse()', found.table_schema, found.table_name);
      end loop;
    end $$`)
    .execute(db)
}

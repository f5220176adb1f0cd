// Fills a database with a large, always equal organisation: node scripts/run.mjs scripts/seed.ts [cases].
// DATABASE_URL names the database; without it a new one is made under DATA_DIR.

import { forums, getForumOf, getProcedure } from '@travessia/shared/forums/index'
import type { UserRole } from '@travessia/shared/permissions'
import { searchText } from '@travessia/shared/search'
import { sql } from 'kysely'
import { readConfig } from '../packages/api/src/config.ts'
import { type Db, inTransaction, openDatabase, toJson } from '../packages/api/src/db.ts'
import { migrate } from '../packages/api/src/migrate.ts'
import { startPostgres } from '../packages/api/src/postgres.ts'
import { createMember } from '../packages/api/src/users/actions.ts'

/** The moment at which the organisation stands; measurements take it as now. */
export const seedNow = '2026-11-23T12:00:00Z'

export interface Seeded {
  organisationId: string
  /** One member of each role that the measurements use. */
  members: Record<'director' | 'lawyer' | 'partner' | 'auditor', string>
}

/** Writes about ten events, five deadlines and three filings for each case. The same size always gives the same rows. */
export async function seed(db: Db, cases = 100_000, say: (line: string) => void = () => undefined): Promise<Seeded> {
  const { id: organisationId } = await db
    .insertInto('organisation')
    .values({ name: `Instituto com ${cases} casos`, nextCase: cases + 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const staff = await hire(db, organisationId)
  const random = randomFrom(42)
  // Building the index of trigrams once is many times cheaper than keeping it up row by row.
  await sql`drop index case_search_text`.execute(db)
  for (let from = 1; from <= cases; from += batch) {
    await writeCases(db, organisationId, staff, from, Math.min(from + batch - 1, cases), random)
  }
  await sql`create index case_search_text on case_search using gin (text gin_trgm_ops) with (fastupdate = off)`.execute(db)
  say('cases')
  await writeProceedings(db, organisationId, cases)
  say('proceedings')
  await writeEvents(db, organisationId, cases)
  say('events')
  await writeFilings(db, organisationId, first(staff, 'lawyer'))
  say('filings')
  await writeDeadlines(db, organisationId, staff)
  say('deadlines')
  await sql`vacuum analyze`.execute(db)
  return {
    organisationId,
    members: {
      director: first(staff, 'director'),
      lawyer: first(staff, 'lawyer'),
      partner: first(staff, 'partner'),
      auditor: first(staff, 'auditor'),
    },
  }
}

const batch = 5_000
type Staff = { id: string; role: UserRole }[]

async function hire(db: Db, organisationId: string): Promise<Staff> {
  const roles: UserRole[] = [
    'director',
    'auditor',
    'partner',
    'partner',
    ...Array.from({ length: 12 }, () => 'lawyer' as const),
    ...Array.from({ length: 24 }, () => 'advocate' as const),
  ]
  const staff: Staff = []
  for (const [at, role] of roles.entries()) {
    const person = {
      organisationId,
      name: `${role} ${at}`,
      email: `${role}${at}@${organisationId}.example`,
      role,
      language: 'pt-BR' as const,
      passwordHash: 'none',
    }
    staff.push({ id: (await inTransaction(db, (tx) => createMember(tx, person, seedNow))).userId, role })
  }
  return staff
}

function first(staff: Staff, role: UserRole): string {
  const found = staff.find((one) => one.role === role)
  if (!found) throw new Error(`Nobody is ${role}.`)
  return found.id
}

const words =
  `violação direitos expulsão coletiva família criança fronteira detenção arbitrária refúgio acesso saúde moradia trabalho documento audiência
  decisão tribunal recurso garantia proteção medida cautelar urgente comunidade indígena demarcação terra remoção forçada polícia violência abuso
  autoridade migratória deportação não-devolução devido processo prazo razoável integridade pessoal liberdade vida tortura tratamento desumano
  reparação indenização investigação impunidade desaparecimento memória verdade acolhimento abrigo educação escola gênero discriminação racismo
  trabalho escravo resgate tráfico pessoas regularização residência naturalização apatridia registro nascimento venezuelanos haitianos warao
  boa vista pacaraima foz iguaçu curitiba acre brasileia corumbá manaus operação estado união município defensoria ministério público sentença
  acórdão liminar mandado segurança habeas corpus petição denúncia relatório comissão corte interamericana europeia nações unidas comitê parecer`.split(
    /\s+/,
  )
const places = ['Foz do Iguaçu', 'Curitiba', 'Pacaraima', 'Boa Vista', 'Brasileia', 'Corumbá', 'São Paulo', '']
const fronts = ['advocacy', 'advocacy', 'advocacy', 'policy', 'network', 'dialogue', 'course', 'project']

async function writeCases(db: Db, organisationId: string, staff: Staff, from: number, to: number, random: () => number) {
  const rows = Array.from({ length: to - from + 1 }, (_, at) => drawCase(from + at, staff, random))
  await sql`insert into "case" (organisation_id, id, reference, title, summary, state, territory, fronts, visibility, lead_id, closed_on, created_at, updated_at)
    select ${organisationId}, id, reference, title, summary, 'BR', territory, array[front], visibility, lead, closed, changed, changed
    from jsonb_to_recordset(${toJson(rows)}) as row (id uuid, reference text, title text, summary text, territory text, front text, visibility text, lead uuid, closed date, changed timestamptz)`.execute(
    db,
  )
  await sql`insert into case_search (organisation_id, case_id, text) select ${organisationId}, id, plain(search)
    from jsonb_to_recordset(${toJson(rows)}) as row (id uuid, search text)`.execute(db)
  await sql`insert into case_member (organisation_id, case_id, member_id) select ${organisationId}, id, jsonb_array_elements_text(members)::uuid
    from jsonb_to_recordset(${toJson(rows)}) as row (id uuid, members jsonb)`.execute(db)
}

function drawCase(number: number, staff: Staff, random: () => number) {
  // Few words are in many cases and many words in few.
  const draw = (count: number) => Array.from({ length: count }, () => words[Math.floor(words.length * random() ** 2)]).join(' ')
  const pick = <T>(list: readonly T[]): T => list[Math.floor(list.length * random())] as T
  const reference = `${2010 + (number % 17)}-${String(number).padStart(3, '0')}`
  const title = `${draw(5)} ${number}`
  const summary = draw(20 + Math.floor(random() * 40))
  const territory = pick(places)
  const docket = `${String(5_000_000 + number)}-${10 + (number % 89)}.20${10 + (number % 17)}.4.04.7${String(number % 1000).padStart(3, '0')}`
  const members = new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(staff.slice(2)).id))
  return {
    id: uuidOf('0', number),
    reference,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    summary,
    territory,
    front: pick(fronts),
    visibility: random() < 0.1 ? 'restricted' : 'organisation',
    lead: pick(staff.slice(4)).id,
    closed: random() < 0.3 ? `202${Math.floor(random() * 6)}-06-30` : null,
    changed: `2026-${String(1 + Math.floor(random() * 10)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}T${String(number % 24).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}:00Z`,
    search: searchText([reference, title, docket, territory, summary]),
    members: [...members],
  }
}

/** Every third case has a second proceeding. */
async function writeProceedings(db: Db, organisationId: string, cases: number) {
  const kinds = forums
    .flatMap((forum) => forum.procedures)
    // A procedure that sets no time yet has nothing to draw from.
    .filter((one) => one.events.length > 0 && one.rules.length > 0)
    .map((one) => ({
      id: one.id,
      forum: getForumOf(one.id).id,
      court: one.courts?.[0]?.id ?? null,
      stages: one.stages.map((stage) => stage.id),
    }))
  await sql`insert into proceeding (organisation_id, case_id, id, procedure, forum, court, number, our_role, stage, since, position)
    select ${organisationId}, ${uuidSql('0', 'n')}, ${uuidSql('1', 'n * 2 + place')}, kind ->> 'id', kind ->> 'forum', kind ->> 'court',
      (5000000 + n) || '-' || (10 + n % 89) || '.20' || (10 + n % 17) || '.4.04.7' || lpad((n % 1000)::text, 3, '0'), 'petitioner',
      kind -> 'stages' ->> (${drawSql('n + place', 's')} % jsonb_array_length(kind -> 'stages')), date '2012-01-01' + ${drawSql('n', 'd')} % 5000, place + 1
    from generate_series(1, ${cases}::int) as n, generate_series(0, 1) as place,
      lateral (select ${toJson(kinds)} -> (${drawSql('n * 2 + place', 'p')} % ${kinds.length}::int) as kind) as drawn
    where place = 0 or n % 3 = 0`.execute(db)
}

/** Some cases are long: one in two hundred has eighty events more. */
async function writeEvents(db: Db, organisationId: string, cases: number) {
  const kinds = Object.fromEntries(forums.flatMap((forum) => forum.procedures).map((one) => [one.id, one.events.map((kind) => kind.id)]))
  for (let from = 1; from <= cases; from += batch * 2) {
    await sql`insert into event (organisation_id, case_id, id, proceeding_id, kind, happened_on, title, note, sequence, created_at, updated_at)
      select ${organisationId}, proceeding.case_id, ${uuidSql('2', 'n * 1000 + step')}, proceeding.id, list ->> (${drawSql('n * 100 + step', 'k')} % jsonb_array_length(list)),
        date '2012-01-01' + ${drawSql('n * 10 + step', 'e')} % 5400, 'Andamento ' || step, repeat('Juntada aos autos a manifestação da parte. ', 1 + ${drawSql('n + step', 'b')} % 8),
        step, ${seedNow}, ${seedNow}
      from generate_series(${from}::int, ${Math.min(from + batch * 2 - 1, cases)}::int) as n, generate_series(1, 4 + ${drawSql('n', 'c')} % 13 + case when n % 200 = 0 then 80 else 0 end) as step,
        lateral (select id, case_id, procedure from proceeding where organisation_id = ${organisationId} and id = ${uuidSql('1', 'n * 2')}) as proceeding,
        lateral (select ${toJson(kinds)} -> proceeding.procedure as list) as drawn`.execute(db)
  }
}

/** Three of ten events are something that was filed, or that came in. */
async function writeFilings(db: Db, organisationId: string, madeBy: string) {
  await sql`insert into filing (organisation_id, case_id, proceeding_id, event_id, kind, direction, channel, filed_at, filed_on, time, zone, audience, size, made_by, made_at)
    select organisation_id, case_id, proceeding_id, id, kind, case when sequence % 2 = 0 then 'in' else 'out' end, 'portal', happened_on::timestamptz + interval '15 hours', happened_on,
      '12:00', 'America/Sao_Paulo', 'body', 100000, ${madeBy}, ${seedNow}
    from event where organisation_id = ${organisationId} and sequence % 10 < 3`.execute(db)
}

/** Half of the events open a deadline; most are long met, some run, some are superseded. */
async function writeDeadlines(db: Db, organisationId: string, staff: Staff) {
  const procedures = forums.flatMap((forum) => forum.procedures)
  const rules = Object.fromEntries(
    procedures.map((one) => [one.id, { rules: getProcedure(one.id).rules.map((rule) => rule.id), zone: getForumOf(one.id).zone }]),
  )
  const owners = staff.slice(4).map((one) => one.id)
  const steps = [
    { say: 'trigger', date: '2026-01-14' },
    { say: 'law', date: '2026-01-14', with: { cite: 'CPC, art. 1.003, §5' } },
  ]
  await sql`insert into deadline (organisation_id, case_id, proceeding_id, procedure, forum, rule, opened_by, holder, state, answer, due, due_at, zone, steps, source, confidence,
      owner_id, superseded_at, created_at)
    select ${organisationId}, case_id, proceeding_id, procedure, forum, rule, id, holder, case when chance < 26 then 'superseded' when chance < 76 then 'met' else 'running' end, 'due',
      due, (due + 1)::timestamp at time zone zone, zone, ${toJson(steps)}, ${toJson({ cite: 'CPC, art. 1.003, §5' })}, 'VERIFIED',
      case when chance % 3 = 0 then (${toJson(owners)} ->> (chance * 7 % ${owners.length}::int))::uuid end, case when chance < 26 then ${seedNow}::timestamptz end, ${seedNow}
    from (
      select event.case_id, event.proceeding_id, event.id, proceeding.procedure, proceeding.forum, law ->> 'zone' as zone, drawn.chance,
        law -> 'rules' ->> (drawn.number % jsonb_array_length(law -> 'rules')) as rule,
        (array['us','us','state','body'])[1 + drawn.number % 4] as holder,
        case when drawn.chance < 76 then event.happened_on + 30 else date '2026-10-01' + drawn.number % 500 end as due
      from event join proceeding on proceeding.organisation_id = event.organisation_id and proceeding.id = event.proceeding_id,
        lateral (select abs(hashtext(event.id::text)) as number, abs(hashtext(event.id::text || 'c')) % 100 as chance) as drawn,
        lateral (select ${toJson(rules)} -> proceeding.procedure as law) as known
      where event.organisation_id = ${organisationId} and event.sequence % 2 = 0) as opened`.execute(db)
  await sql`update "case" set next_due = next.due, next_due_at = next.due_at, next_holder = next.holder, next_rule = next.rule,
      next_procedure = next.procedure, next_checked = jsonb_build_object('confidence', next.confidence, 'isCalendarChecked', true) from (
      select distinct on (case_id) case_id, due, due_at, holder, rule, procedure, confidence from deadline
      where organisation_id = ${organisationId} and superseded_at is null and state = 'running' and (holder = 'us' or due_at > ${seedNow}::timestamptz) order by case_id, due_at) as next
    where organisation_id = ${organisationId} and id = next.case_id and closed_on is null`.execute(db)
}

function uuidOf(kind: string, number: number): string {
  return `${kind}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

function uuidSql(kind: string, number: string) {
  return sql.raw(`('${kind}0000000-0000-4000-8000-' || lpad((${number})::text, 12, '0'))::uuid`)
}

/** A number that looks drawn and is always the same. */
function drawSql(number: string, salt: string) {
  return sql.raw(`abs(hashtext((${number})::text || '${salt}'))`)
}

/** Mulberry32: numbers from 0 to 1 that are the same on every machine. */
function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

async function main() {
  const config = readConfig(process.env)
  const server = config.databaseUrl ? undefined : await startPostgres(config.dataDir)
  const db = openDatabase(config.databaseUrl ?? server?.url ?? '')
  try {
    await migrate(db)
    const began = performance.now()
    const seeded = await seed(db, Number(process.argv[2] ?? 100_000), (line) =>
      console.log(`${((performance.now() - began) / 1000).toFixed(1)} s: ${line}`),
    )
    console.log(seeded)
  } finally {
    await db.destroy()
    await server?.stop()
  }
}

if (import.meta.main) await main()

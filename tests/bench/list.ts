// The lists on the large organisation of scripts/seed.ts. DATA_DIR keeps it from run to run.
import { caseFilter } from '@travessia/shared/cases'
import { deadlineFilter } from '@travessia/shared/deadline-view'
import { getOpenCase, scopeOf } from '../../packages/api/src/access.ts'
import { readCase } from '../../packages/api/src/cases/case-file.ts'
import { listCases } from '../../packages/api/src/cases/list.ts'
import type { Actor } from '../../packages/api/src/context.ts'
import type { Database } from '../../packages/api/src/db.ts'
import { listDue } from '../../packages/api/src/deadlines/across.ts'
import { seedNow } from '../../scripts/seed.ts'
import { caseAt, type Large, withLarge } from './large.ts'
import { compare, show } from './measure.ts'

const rounds = 15

async function benchLists({ db, files, find }: Large) {
  const [lawyer, director, partner] = [await find('lawyer'), await find('director'), await find('partner')]
  const list = (actor: Actor, query: object) => () =>
    listCases(db.as(scopeOf(actor, seedNow)), actor, caseFilter.parse(query), seedNow, 'pt-BR')
  const due = (query: object) => () => listDue(db.as(scopeOf(lawyer, seedNow)), lawyer, deadlineFilter.parse(query), seedNow, 'pt-BR')

  for (const sort of ['next', 'updated', 'title'] as const) {
    const cursor = await turnPages(db, lawyer, sort, 200)
    const times = await compare(rounds, {
      first: list(lawyer, { sort }),
      deep: list(lawyer, { sort, cursor }),
      unseen: list(director, { sort }),
    })
    show(`first page by ${sort}`, times.first ?? 0, 'ms')
    show(`page 200 ÷ first page, by ${sort}`, (times.deep ?? 0) / (times.first ?? 1), '×')
    show(`list with visibility ÷ without, by ${sort}`, (times.first ?? 0) / (times.unseen ?? 1), '×')
  }
  await tell('list', {
    'forum iachr': list(lawyer, { forum: 'iachr' }),
    'forum and stage': list(lawyer, { forum: 'iachr', stage: 'merits' }),
    'forum and stage, by title': list(lawyer, { forum: 'iachr', stage: 'merits', sort: 'title' }),
    'a stage of nowhere': list(lawyer, { stage: 'nowhere' }),
    'front course': list(lawyer, { front: 'course' }),
    closed: list(lawyer, { status: 'closed', sort: 'updated' }),
    'shared with a partner': list(partner, {}),
  })
  await tell('search', {
    'a word in nearly all': list(lawyer, { q: 'violação' }),
    'a word in a tenth': list(lawyer, { q: 'parecer' }),
    'two common words': list(lawyer, { q: 'corte interamericana' }),
    'three words': list(lawyer, { q: 'apatridia warao corumbá', status: 'all' }),
    'a number': list(lawyer, { q: '5054321-', status: 'all' }),
    'a number without punctuation': list(lawyer, { q: '505432131', status: 'all' }),
    'a word of nowhere': list(lawyer, { q: 'ornitorrinco' }),
    'two letters': list(lawyer, { q: 'zx' }),
    'by a partner': list(partner, { q: 'violação' }),
    'by title': list(lawyer, { q: 'parecer', sort: 'title' }),
  })
  await tell('home', {
    everything: due({}),
    overdue: due({ group: 'overdue' }),
    today: due({ group: 'today' }),
    week: due({ group: 'week' }),
    month: due({ group: 'month' }),
    later: due({ group: 'later' }),
    waiting: due({ group: 'waiting' }),
    mine: due({ owner: 'me' }),
    'my week': due({ owner: 'me', group: 'week' }),
    'of nobody, month': due({ owner: 'nobody', group: 'month' }),
  })
  const long = await openAt(db, director, 200)
  const usual = await openAt(db, director, 201)
  await tell('case', {
    'with some ten events': () => readCase(db, files, usual, seedNow),
    'with ninety events': () => readCase(db, files, long, seedNow),
  })
}

async function tell(noun: string, works: Record<string, () => Promise<unknown>>) {
  for (const [name, took] of Object.entries(await compare(rounds, works))) show(`${noun}: ${name}`, took, 'ms')
}

async function turnPages(db: Database, actor: Actor, sort: 'next' | 'updated' | 'title', pages: number): Promise<string | undefined> {
  let cursor: string | undefined
  for (let page = 1; page < pages; page++)
    cursor =
      (await listCases(db.as(scopeOf(actor, seedNow)), actor, caseFilter.parse({ sort, cursor }), seedNow, 'pt-BR')).next ?? undefined
  return cursor
}

async function openAt(db: Database, actor: Actor, number: number) {
  return getOpenCase(db, actor, caseAt(number), seedNow)
}

await withLarge(benchLists)

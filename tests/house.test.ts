import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { createApp } from '../packages/api/src/app.ts'
import { readConfig } from '../packages/api/src/config.ts'
import { openDatabase } from '../packages/api/src/db.ts'
import { openFileStore } from '../packages/api/src/files.ts'
import { words as english } from '../packages/web/src/words/en.ts'
import { words as spanish } from '../packages/web/src/words/es.ts'
import { daily } from '../packages/web/src/words/pt-BR/daily.ts'
import { first } from '../packages/web/src/words/pt-BR/first.ts'
import { words as portuguese } from '../packages/web/src/words/pt-BR.ts'
import { findLateWords } from './house/first-words.ts'
import { findWrongImports } from './house/imports.ts'
import { findLateGuards, findUnguarded, listOpen } from './house/routes.ts'
import { readSources } from './house/sources.ts'
import { findDateReckoning, findLongFiles, findMachinePaths, findShortcuts } from './house/text.ts'
import { findWordTrouble } from './house/words.ts'

const packages = readSources(['packages/shared/src', 'packages/api/src', 'packages/web/src'])
const everything = [...packages, ...readSources(['scripts', 'tests', 'docs', 'migrations'], /\.(tsx?|mjs|md|sql)$/)]

describe('the house stands as drawn', () => {
  test('imports go one way', () => {
    expect(findWrongImports([...packages, ...readSources(['scripts'])])).toEqual([])
  })

  test('every route names its right, before anything else', () => {
    const routes = listRoutes()

    expect(routes.length).toBeGreaterThan(100)
    expect(findUnguarded(routes)).toEqual([])
    expect(findLateGuards(routes)).toEqual([])
  })

  test('strangers may use these routes and no others', () => {
    expect(listOpen(listRoutes()).toSorted()).toEqual([
      'GET /api/auth/oidc',
      'GET /api/auth/oidc/back',
      'GET /api/auth/session',
      'GET /api/auth/ways',
      'GET /api/feeds/:file',
      'GET /api/forums',
      'GET /api/forums/:procedure/details',
      'GET /api/forums/names',
      'GET /api/forums/search',
      'GET /api/forums/unchecked',
      'GET /api/health',
      'GET /api/invitations/:token',
      'GET /api/notification-settings/digest/:token',
      'GET /api/openapi.json',
      'GET /api/setup',
      'POST /api/auth/lock',
      'POST /api/auth/reset',
      'POST /api/auth/reset/ask',
      'POST /api/auth/sign-in/code',
      'POST /api/auth/sign-in/email',
      'POST /api/auth/sign-in/passkey',
      'POST /api/auth/sign-in/passkey/options',
      'POST /api/auth/sign-out',
      'POST /api/auth/unlock',
      'POST /api/docket/preview',
      'POST /api/invitations/:token/accept',
      'POST /api/notification-settings/digest/:token',
      'POST /api/setup',
    ])
  })

  test('every word is said in three languages, with the same arguments and all plurals', () => {
    expect(findWordTrouble({ 'pt-BR': portuguese, es: spanish, en: english })).toEqual([])
  })

  test('what is opened first says nothing whose words come later', () => {
    const [beginning, all] = [Object.keys(first), Object.keys(portuguese)]
    expect(findLateWords(packages, 'lazyRouteComponent', beginning, all)).toEqual([])
    expect(findLateWords(packages, 'dailyPage', [...beginning, ...Object.keys(daily)], all)).toEqual([])
  })

  test('no file does too much', () => {
    expect(findLongFiles(packages)).toEqual([])
  })

  test('days are reckoned in one file', () => {
    expect(findDateReckoning(packages)).toEqual([])
  })

  test('no place of one machine is named', () => {
    expect(findMachinePaths(everything)).toEqual([])
  })

  test('no shortcut is taken', () => {
    expect(findShortcuts(packages)).toEqual([])
  })
})

describe('the checks see what is planted', () => {
  test.each([
    ['packages/shared/src/a.ts', `import { openDatabase } from '@travessia/api/db'`, 'shared knows only itself'],
    ['packages/shared/src/a.ts', `import { readFileSync } from 'node:fs'`, 'shared knows only itself'],
    ['packages/shared/src/a.ts', `import { Temporal } from 'temporal-polyfill'`, 'only dates.ts knows Temporal'],
    ['packages/api/src/a.ts', `import { theme } from '../../web/src/theme.ts'`, 'api does not know web'],
    ['packages/web/src/a.ts', `import { createApp } from '@travessia/api/app'`, 'only `import type { App }`'],
    ['packages/web/src/a.ts', `import type { Db } from '@travessia/api/db'`, 'only `import type { App }`'],
    ['packages/web/src/a.ts', `const app = await import('@travessia/api/app')`, 'only `import type { App }`'],
    ['packages/api/src/cases/queries.ts', `import { closeCase } from './actions.ts'`, 'queries do not call actions'],
    ['packages/api/src/cases/actions.ts', `import { routes } from '../events/routes.ts'`, 'only the app mounts routes'],
    ['packages/api/src/cases/routes.ts', `import { routes } from '../events/routes.ts'`, 'another slice’s routes'],
    ['packages/api/src/cases/routes.ts', `import { sql } from 'kysely'`, 'routes hold no SQL'],
    ['packages/web/src/ui/due.tsx', `import { CasePage } from '../cases/case-page.tsx'`, 'ui/ knows no page'],
    ['packages/api/src/a.ts', `import { openTestDatabase } from '../../../tests/support/database.ts'`, 'only tests know tests'],
  ])('%s with %s', (path, text, says) => {
    expect(findWrongImports([{ path, text: `${text}\n` }])).toEqual([expect.stringContaining(says)])
  })

  test('a type of the app is not a wrong import', () => {
    expect(findWrongImports([{ path: 'packages/web/src/api.ts', text: `import type { App } from '@travessia/api/app'\n` }])).toEqual([])
  })

  test('two slices that use each other', () => {
    const sources = [
      { path: 'packages/api/src/cases/actions.ts', text: `import { listEvents } from '../events/queries.ts'\n` },
      { path: 'packages/api/src/events/actions.ts', text: `import { lockCase } from '../cases/queries.ts'\n` },
    ]

    expect(findWrongImports(sources)).toHaveLength(2)
  })

  test('a route without a right, and one that asks too late', () => {
    const [guard, step] = [Object.assign(() => undefined, { permission: 'event.write' }), () => undefined]
    const at = (path: string, handlers: object[]) => handlers.map((handler) => ({ method: 'POST', path, handler }))
    const routes = [...at('/api/a', [step, step]), ...at('/api/b', [step, guard, step]), ...at('/api/c', [guard, step])]

    expect(findUnguarded(routes)).toEqual(['POST /api/a carries no right'])
    expect(findLateGuards(routes)).toEqual(['POST /api/b does something before it asks for the right'])
  })

  test('a route that is added to the real app without a right', () => {
    const planted = [...listRoutes(), { method: 'DELETE', path: '/api/planted', handler: () => undefined }]

    expect(findUnguarded(planted)).toEqual(['DELETE /api/planted carries no right'])
  })

  test('a word that one language lacks, an argument that it forgets, a plural that it does not have', () => {
    const pt = { 'a.one': 'Olá', 'a.two': 'Olá, {name}', 'a.three': '{n, plural, one {um} many {# de} other {#}}' }

    expect(findWordTrouble({ 'pt-BR': pt, en: { 'a.two': 'Hello', 'a.three': '{n, plural, other {#}}' } })).toEqual([
      'a.one is missing in en',
      'a.two takes different arguments: pt-BR {name}, en {}',
      'a.three has no plural “one” in en',
    ])
  })

  test('a word on the first page that comes with the later ones', () => {
    const pages = [
      { path: 'packages/web/src/routes.tsx', text: "lazyRouteComponent(() => import('./home/home-page.tsx'), 'Home')" },
      { path: 'packages/web/src/home/home-page.tsx', text: "import { Part } from './part.tsx'\nsay('home.title')" },
      {
        path: 'packages/web/src/home/part.tsx',
        text: `say(open ? 'task.title' : 'home.title')\nsay(\`task.state.$\{state}\`)\nconst Later = lazy(() => import('./later.tsx'))`,
      },
      { path: 'packages/web/src/home/later.tsx', text: "say('task.note')" },
    ]

    expect(
      findLateWords(pages, 'lazyRouteComponent', ['home.title'], ['home.title', 'task.title', 'task.note', 'task.state.done']),
    ).toEqual(['packages/web/src/home/part.tsx says task.title', 'packages/web/src/home/part.tsx says task.state.done'])
  })

  test('a long file, a date reckoned by hand, a place on a machine, a shortcut', () => {
    const plant = (text: string) => [{ path: 'packages/api/src/a.ts', text }]

    expect(findLongFiles(plant('line\n'.repeat(251)))).toHaveLength(1)
    expect(findLongFiles([{ path: 'packages/shared/src/forums/a/b.ts', text: 'line\n'.repeat(251) }])).toEqual([])
    expect(findDateReckoning(plant('const due = new Date(day)'))).toHaveLength(1)
    expect(findDateReckoning(plant('const now = Date.now()'))).toHaveLength(1)
    expect(findMachinePaths(plant(`open('${['', 'root', 'data'].join('/')}')`))).toHaveLength(1)
    expect(findShortcuts(plant(['// @ts', 'ignore'].join('-')))).toHaveLength(1)
  })
})

function listRoutes() {
  const db = openDatabase('postgres://nobody@127.0.0.1:1/none')
  const tools = {
    db,
    config: readConfig({}),
    files: openFileStore({ folder: 'never', key: Buffer.alloc(32), maxBytes: 1 }),
    secret: 'a secret of the test that is long enough',
    log: pino({ level: 'silent' }),
    now: () => '2026-01-01T00:00:00Z',
  }
  return createApp(tools).routes
}

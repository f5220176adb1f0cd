import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type * as docketModule from '@travessia/shared/docket'
import type * as forumsModule from '@travessia/shared/forums/index'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, proceeding } from '../support/docket.ts'

/* A copy of the room, in which a body that does not exist is added as CONTRIBUTING.md says: two files and a line. */

const room = path.resolve('packages/shared')
let copy = ''

beforeAll(() => {
  copy = mkdtempSync(path.join(room, '.copy-'))
  cpSync(path.join(room, 'src'), path.join(copy, 'src'), { recursive: true })
  const forums = path.join(copy, 'src/forums')
  mkdirSync(path.join(forums, 'lighthouse'))
  for (const file of ['forum.ts', 'request.ts']) cpSync(`tests/support/lighthouse/${file}.txt`, path.join(forums, 'lighthouse', file))
  const index = path.join(forums, 'index.ts')
  const text = readFileSync(index, 'utf8')
    .replace('import { iachr }', "import { lighthouse } from './lighthouse/forum.ts'\nimport { iachr }")
    .replace('readonly Forum[] = [', 'readonly Forum[] = [lighthouse, ')
  writeFileSync(index, text)
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('a new body is two files and a line: its stages, dates and doors are read by code that did not change', async () => {
  const { catalogue } = (await import(path.join(copy, 'src/forums/index.ts'))) as typeof forumsModule
  const { readDocket } = (await import(path.join(copy, 'src/docket.ts'))) as typeof docketModule
  const story = {
    state: 'BR',
    proceedings: [proceeding('p', 'lighthouse-request')],
    events: [at('p', 'request-sent', '2026-03-02'), at('p', 'keeper-asked', '2026-03-31')],
  }

  const docket = readDocket(catalogue, story, '2026-04-02T12:00:00Z')

  expect(catalogue.forums[0]?.id).toBe('lighthouse')
  expect(docket.proceedings[0]).toMatchObject({ stage: 'asked', next: ['request-answered'] })
  expect(docket.deadlines).toMatchObject([{ rule: 'lighthouse-answer', due: '2026-04-30', holder: 'body' }])
})

test('and it is all typed', () => {
  const settings = { extends: path.resolve('tsconfig.json'), include: ['src'] }
  writeFileSync(path.join(copy, 'tsconfig.json'), JSON.stringify(settings))
  const compiler = createRequire(import.meta.url)
    .resolve('typescript/package.json')
    .replace('package.json', 'bin/tsc')

  const { stdout } = spawnSync(process.execPath, [compiler, '--noEmit', '-p', copy], { encoding: 'utf8' })

  expect(stdout).toBe('')
})

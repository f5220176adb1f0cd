import { deadlineView } from '@travessia/shared/deadline-view'
import { milestoneWords } from '@travessia/shared/milestones'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { deadlineDesk } from '../../packages/web/src/words/pt-BR/deadline-desk.ts'
import { shell } from '../../packages/web/src/words/pt-BR/shell.ts'
import { findOutWho, type House, openHouse, signIn, write } from './support.ts'

const say = { ...deadlineDesk, ...shell }
const draft = milestoneWords.draft['pt-BR']

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

async function readDeadline(page: Page, caseId: string) {
  const answer = await page.context().request.get(`/api/cases/${caseId}`)
  const { deadlines } = z.object({ deadlines: z.array(deadlineView) }).parse(await answer.json())
  const found = deadlines.find(({ holder, state }) => holder === 'us' && state === 'running')
  if (!found) throw new Error('The case has no deadline of ours.')
  return found
}

test('milestones that somebody is changing outlive what others change meanwhile; of two versions a person chooses', async () => {
  const page = await signIn(house)
  const { id: caseId } = await write(page, '/api/cases', { title: 'Família Quispe', state: 'BR' })
  const { id: writ } = await write(page, `/api/cases/${caseId}/proceedings`, { procedure: 'br-ms', court: 'jfpr' })
  await write(page, `/api/cases/${caseId}/events`, { proceedingId: writ, kind: 'final-decision-notified', on: '2026-11-14' })
  const { id, version } = await readDeadline(page, caseId)
  await page.goto(`/deadlines?deadline=${id}`)
  const done = page.getByRole('checkbox', { name: draft, exact: true })
  const save = page.getByRole('button', { name: say['milestone.save'] })

  await page.getByRole('button', { name: say['milestone.offer'] }).click()
  await expect.poll(() => done.evaluate((box) => box === document.activeElement)).toBe(true)
  const given = await page
    .context()
    .request.patch(`/api/cases/${caseId}/deadlines/${id}`, { data: { ownerId: await findOutWho(page), version } })
  expect(given.status()).toBe(200)
  await page.getByRole('row').getByText('Ana').waitFor()
  await save.click()
  await save.waitFor({ state: 'detached' })
  const planned = await readDeadline(page, caseId)
  expect(planned.milestones.map(({ kind }) => kind)).toEqual(['draft', 'review', 'signature', 'filing'])

  await done.check()
  const elsewhere = { version: planned.version, items: [{ kind: 'draft', daysBefore: 0, isDone: false }] }
  const sent = await page.context().request.put(`/api/cases/${caseId}/deadlines/${id}/milestones`, { data: elsewhere })
  expect(sent.status()).toBe(200)
  await save.click()
  const conflict = page.getByRole('table').filter({ hasText: say['conflict.theirs'] })
  await conflict.getByRole('row', { name: milestoneWords.review['pt-BR'] }).getByText(say['conflict.empty']).waitFor()
  expect((await readDeadline(page, caseId)).milestones).toHaveLength(1)
  await page.getByRole('button', { name: say['conflict.keepMine'] }).click()
  await expect.poll(async () => (await readDeadline(page, caseId)).milestones.length).toBe(4)
  expect((await readDeadline(page, caseId)).milestones[0]?.doneAt).not.toBeNull()
  await conflict.waitFor({ state: 'detached' })
  await save.waitFor({ state: 'detached' })
  expect(await done.isChecked()).toBe(true)
})

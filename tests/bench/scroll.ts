// How smoothly the list of all cases scrolls once every row of the large organisation has come, against a bare page as long:
// frames that came late, of those that a screen of sixty shows.
import type { Page } from 'playwright-core'
import { build } from '../../scripts/build.ts'
import { launchBrowser } from '../support/browser.ts'
import { serveApplication } from './http.ts'
import { withLarge } from './large.ts'
import { median, show } from './measure.ts'

const rounds = 5

await build()
await withLarge(async (large) => {
  const [served, browser] = [await serveApplication(large, await large.find('director')), await launchBrowser()]
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, extraHTTPHeaders: served.headers })
    const list = await context.newPage()
    await list.goto(`http://127.0.0.1:${served.port}/cases?status=all`)
    const rows = await loadAll(list)
    // Only now: behind another page the list would draw, and so read on, once in a while.
    const bare = await context.newPage()
    await bare.setContent('<p style="height: 8000000px; margin: 0; background: linear-gradient(white, black) 0 0 / 100% 84px">')
    show('rows that the list holds', rows, '')
    const late: Record<string, number[]> = { list: [], bare: [] }
    for (let round = 0; round < rounds; round++) {
      for (const [name, page] of Object.entries({ list, bare })) late[name]?.push(await countLate(page))
    }
    show('a bare page: frames that came late, of a hundred', median(late.bare ?? []), '%')
    show('the list: frames that came late, of a hundred (goal ≤ 1)', median(late.list ?? []), '%')
  } finally {
    await browser.close()
    served.close()
  }
})

/** Goes to the end of what has come until all has. Answers how many rows there are, without the heading. */
async function loadAll(page: Page): Promise<number> {
  const table = page.getByRole('table')
  await table.getByRole('row').nth(1).getByRole('link').first().focus()
  for (;;) {
    // It says how many there are once it knows.
    const rows = Number(await table.getAttribute('aria-rowcount')) - 1
    if (rows > 0) return rows
    await page.keyboard.press('End')
    await page.waitForTimeout(20)
  }
}

/** Scrolls from somewhere in the middle for two seconds, as a wheel does, and tells how many of a hundred frames were late. */
async function countLate(page: Page): Promise<number> {
  await page.bringToFront()
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight * (0.2 + Math.random() * 0.6)))
  await page.waitForTimeout(1000)
  const watching = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const [began, frames]: [number, number[]] = [performance.now(), []]
        const note = (at: number) => {
          frames.push(at)
          if (at - began < 2000) requestAnimationFrame(note)
          else resolve(frames)
        }
        requestAnimationFrame(note)
      }),
  )
  const client = await page.context().newCDPSession(page)
  await client.send('Input.synthesizeScrollGesture', { x: 640, y: 600, yDistance: -6000, speed: 3000, gestureSourceType: 'mouse' })
  const frames = await watching
  await client.detach()
  const gaps = frames.slice(1).map((at, place) => at - (frames[place] ?? at))
  return (100 * gaps.reduce((sum, gap) => sum + Math.max(0, Math.round((gap * 60) / 1000) - 1), 0)) / gaps.length
}

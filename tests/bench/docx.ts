// A brief of forty pages as DOCX, ours against the bare library: time in turn in one process, memory each in its own.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { makeDocx } from '@travessia/api/docx'
import { packBrief } from '@travessia/api/docx/document'
import { longBrief } from '../support/long-brief.ts'
import { packBare } from './docx-bare.ts'
import { compare, median, show } from './measure.ts'

const brief = longBrief()

const works = { ours: () => packBrief(brief), bare: () => packBare(brief) }
await compare(6, works)
const { ours = Number.NaN, bare = Number.NaN } = await compare(20, works)
show('DOCX of forty pages', ours, 'ms')
show('the same by the bare library', bare, 'ms')
show('ratio (goal ≤ 1.5)', ours / bare, '×')
const memory = measureMemory(7)
show('peak memory over a process that only loads the library', memory.ours, 'MB')
show('the same by the bare library', memory.bare, 'MB')
show('ratio (goal ≤ 1.3)', memory.ours / memory.bare, '×')
show('longest pause of the event loop while 5 are made', await measureBlocking(), 'ms')

/** Megabytes at the peak of a process that makes one, above one that makes none; the median of rounds in turn. */
function measureMemory(rounds: number): { ours: number; bare: number } {
  const peaks: Record<'none' | 'ours' | 'bare', number[]> = { none: [], ours: [], bare: [] }
  for (let round = 0; round < rounds; round++) {
    for (const what of ['none', 'ours', 'bare'] as const) peaks[what].push(peakOf(what))
  }
  const none = median(peaks.none)
  return { ours: median(peaks.ours) - none, bare: median(peaks.bare) - none }
}

function peakOf(what: string): number {
  const child = fileURLToPath(new URL('docx-memory.ts', import.meta.url))
  return Number(spawnSync(process.execPath, [...process.execArgv, child, what], { encoding: 'utf8' }).stdout) / 1024
}

async function measureBlocking(): Promise<number> {
  await makeDocx(brief)
  let [last, longest] = [performance.now(), 0]
  const beat = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  await Promise.all(Array.from({ length: 5 }, () => makeDocx(brief)))
  clearInterval(beat)
  return longest
}

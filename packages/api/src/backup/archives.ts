import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { addDays, clockIn, type Instant, type IsoDate, instantAt, weekdayOf } from '@travessia/shared/dates'
import { houseDay, houseZone } from '../house-day.ts'

/** How many days, weeks and months are kept, the newest archive of each. */
export interface Keep {
  readonly daily: number
  readonly weekly: number
  readonly monthly: number
}

export interface Archive {
  readonly file: string
  readonly day: IsoDate
  /** To the minute. */
  readonly madeAt: Instant
  readonly bytes: number
}

/** The name tells when it was made, and nothing else. */
export function nameArchive(now: Instant): string {
  const time = clockIn(houseZone, now).replace(':', '') + now.slice(17, 19)
  return `travessia-${houseDay(now)}-${time}.backup`
}

/** The archives of a folder, newest first. */
export async function listArchives(folder: string): Promise<Archive[]> {
  const names = await readdir(folder).catch(() => [])
  const found = await Promise.all(
    names
      .toSorted()
      .reverse()
      .map((name) => weigh(path.join(folder, name))),
  )
  return found.filter((one) => one !== undefined)
}

/** Those that need not be kept. Of each day, week and month that counts, the newest stays. */
export function listSpare(archives: readonly Archive[], { daily, weekly, monthly }: Keep): Archive[] {
  const kept = new Set([
    ...newestOf(archives, daily, ({ day }) => day),
    ...newestOf(archives, weekly, ({ day }) => addDays(day, -((weekdayOf(day) + 6) % 7))),
    ...newestOf(archives, monthly, ({ day }) => day.slice(0, 7)),
  ])
  return archives.filter((one) => !kept.has(one))
}

/** Removes what a backup left half-written when its process was ended. */
export async function clearUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) if (form.test(name.replace(/\.part$/, '')) && name.endsWith('.part')) await rm(path.join(folder, name))
}

const form = /^travessia-(\d{4}-\d\d-\d\d)-(\d\d)(\d\d)\d\d\.backup$/

async function weigh(file: string): Promise<Archive | undefined> {
  const [, day, hour, minute] = form.exec(path.basename(file)) ?? []
  const found = day && (await stat(file).catch(() => undefined))
  return found ? { file, day, madeAt: instantAt(day, `${hour}:${minute}`, houseZone), bytes: found.size } : undefined
}

function newestOf(archives: readonly Archive[], most: number, spanOf: (archive: Archive) => string): Archive[] {
  const spans = new Map<string, Archive>()
  for (const one of archives) if (!spans.has(spanOf(one))) spans.set(spanOf(one), one)
  return [...spans.values()].slice(0, most)
}

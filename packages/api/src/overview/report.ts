import { longDay } from '@travessia/shared/briefs/long-day'
import { fronts } from '@travessia/shared/choices'
import { type Language, languages } from '@travessia/shared/languages'
import { type OverviewPage, type OverviewScope, overviewScope } from '@travessia/shared/overview'
import { z } from 'zod'
import type { Db } from '../db.ts'
import { bodyName } from '../law-names.ts'
import { findLetterheadFile } from '../letterhead/queries.ts'
import { getOrganisation } from '../organisation/queries.ts'
import { openWorkshop } from '../workshop.ts'
import type { ReportTask } from './report-worker.ts'
import { frontNames, sayOverview } from './words.ts'

export const reportQuestion = overviewScope.extend({ language: z.enum(languages).optional() })

const work = openWorkshop<ReportTask, Uint8Array<ArrayBuffer>>(new URL('./report-worker.ts', import.meta.url), {
  seconds: 60,
  megabytes: 512,
})

/** The page as a Word document for the board, on the organisation's letterhead. It names nobody but the team. */
export async function printReport(db: Db, organisationId: string, page: OverviewPage, language: Language) {
  const [organisation, letterhead, lead] = await Promise.all([
    getOrganisation(db, organisationId),
    findLetterheadFile(db, organisationId),
    page.scope.lead ? findName(db, page.scope.lead) : undefined,
  ])
  const report = {
    language,
    organisation: organisation.name,
    title: sayOverview('report', language),
    about: tellSelection(page, language, lead),
    sentences: page.sentences.map(({ parts }) => parts.map(({ text }) => text).join(' ')),
    inWords: sayOverview('inWords', language),
    charts: page.charts,
    nothing: sayOverview('nothing', language),
  }
  const bytes = await work({ report, letterhead })
  return { name: `${sayOverview('file', language)}-${page.today}`, bytes }
}

function tellSelection({ scope, today }: OverviewPage, language: Language, lead: string | undefined): string[] {
  const made = sayOverview('madeFrom', language, { day: longDay(today, language), months: Number(scope.months) })
  const what = namesOf(scope, language, lead)
  return what.length === 0 ? [made] : [made, sayOverview('only', language, { what: what.join(' · ') })]
}

function namesOf({ front, forum }: OverviewScope, language: Language, lead: string | undefined): string[] {
  const known = fronts.find((one) => one === front)
  return [...(known ? [frontNames[known][language]] : []), ...(forum ? [bodyName(forum, language)] : []), ...(lead ? [lead] : [])]
}

async function findName(db: Db, memberId: string): Promise<string | undefined> {
  return (await db.selectFrom('member').select('name').where('id', '=', memberId).executeTakeFirst())?.name
}

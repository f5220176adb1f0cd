import { annexView } from '@travessia/shared/annexes'
import { authorityDetail, authorityRow, importPreview } from '@travessia/shared/authority-views'
import { backupState } from '@travessia/shared/backups'
import { calendarView, changeView, effectRow, standingAddition } from '@travessia/shared/calendar-additions'
import { caseFacts, caseRow } from '@travessia/shared/cases'
import { deadlineView } from '@travessia/shared/deadline-view'
import { doorStates } from '@travessia/shared/doors'
import { eventView } from '@travessia/shared/events'
import { languages } from '@travessia/shared/languages'
import { organisationView } from '@travessia/shared/organisation'
import { personView, revealedPerson } from '@travessia/shared/people'
import { allRights, roles } from '@travessia/shared/permissions'
import { proceedingView } from '@travessia/shared/proceedings'
import { readerView } from '@travessia/shared/readers'
import { trailCheck, trailRow } from '@travessia/shared/trail'
import { userView } from '@travessia/shared/users'
import { z } from 'zod'
import { acrossAnswers } from './openapi-across-answers.ts'
import { type Answer, list, made, one } from './openapi-answer.ts'
import { briefAnswers } from './openapi-brief-answers.ts'
import { dataProtectionAnswers } from './openapi-data-protection-answers.ts'
import { deadlineAnswers } from './openapi-deadline-answers.ts'
import { deskAnswers } from './openapi-desk-answers.ts'
import { fileAnswers } from './openapi-file-answers.ts'
import { importAnswers } from './openapi-import-answers.ts'
import { measureAnswers } from './openapi-measure-answers.ts'
import { postAnswers } from './openapi-post-answers.ts'
import { secondFactorAnswers } from './openapi-second-factor-answers.ts'
import { signInAnswers } from './openapi-sign-in-answers.ts'
import { teamAnswers } from './openapi-team-answers.ts'

const me = z.object({
  user: z.object({ id: z.uuid(), name: z.string(), email: z.string(), role: z.enum(roles), language: z.enum(languages) }),
  organisation: z.object({ id: z.uuid(), name: z.string(), demonstration: z.boolean() }),
  rights: z.array(z.enum(allRights)),
  owesSecondFactor: z.boolean(),
  idleMinutes: z.number().int(),
})

const invitation = z.object({ id: z.uuid(), email: z.string(), role: z.enum(roles), expiresAt: z.string(), createdAt: z.string() })

/** A case beside what its row in the list says. */
const caseView = caseFacts.extend({
  summary: z.string(),
  territory: z.string(),
  fronts: z.array(z.string()),
  axes: z.array(z.string()),
  tags: z.array(z.string()),
  leadId: z.uuid().nullable(),
  members: z.array(z.object({ id: z.uuid(), name: z.string(), role: z.string(), until: z.string().nullable() })),
  createdAt: z.string(),
  version: z.number().int(),
})

const caseFile = caseView.extend({
  bodies: z.array(z.string()),
  proceedings: z.array(proceedingView),
  people: z.array(personView),
  events: z.array(eventView),
  deadlines: z.array(deadlineView),
  annexes: z.array(annexView),
})

const source = z.object({ cite: z.string(), url: z.string().optional(), seen: z.string().optional() })
const step = z.object({ text: z.string(), date: z.string().nullable(), say: z.string(), until: z.string().optional() })
const mark = z.object({ id: z.string(), kind: z.string(), on: z.string() })

const docket = z.object({
  proceedings: z.array(
    z.object({
      id: z.string(),
      stage: z.string(),
      since: z.string().nullable(),
      outcome: z.string().nullable(),
      next: z.array(z.string()),
      silences: z.array(z.object({ rule: z.string(), since: z.string(), mayFollow: z.array(z.string()) })),
      warnings: z.array(step),
    }),
  ),
  deadlines: z.array(
    deadlineView
      .pick({
        rule: true,
        procedure: true,
        holder: true,
        state: true,
        answer: true,
        due: true,
        safe: true,
        dueAt: true,
        computed: true,
        zone: true,
        confidence: true,
      })
      .extend({ proceeding: z.string().nullable(), opens: mark, closes: mark.nullable(), steps: z.array(step), source }),
  ),
})

const forum = z.object({
  id: z.string(),
  name: z.string(),
  short: z.string(),
  zone: z.string(),
  procedures: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      country: z.string().nullable(),
      courts: z.array(z.object({ id: z.string(), name: z.string() })),
      stages: z.array(z.object({ id: z.string(), name: z.string() })),
      events: z.array(z.looseObject({ id: z.string(), name: z.string(), by: z.string(), moves: z.string().optional() })),
      rules: z.array(
        z.looseObject({
          id: z.string(),
          name: z.string(),
          opens: z.array(z.string()),
          closes: z.array(z.string()),
          holder: z.string(),
          source,
          confidence: z.string(),
          terms: z.array(z.looseObject({ from: z.string().nullable(), to: z.string().nullable(), source })),
        }),
      ),
    }),
  ),
})

const named = z.object({ id: z.string(), name: z.string() })
const provision = z.looseObject({ id: z.string(), says: z.string(), source, confidence: z.string() })

const details = z.object({
  rules: z.array(
    z.object({ rule: z.string(), examples: z.array(z.looseObject({ trigger: z.string(), due: z.string().nullable(), why: z.string() })) }),
  ),
  filings: z.array(
    named.extend({
      by: z.string(),
      events: z.array(z.string()),
      languages: z.array(z.string()),
      outline: z.array(z.string()),
      requirements: z.array(provision),
      checklist: z.array(z.string()),
    }),
  ),
  provisions: z.array(provision),
})

const uncheckedRow = z.looseObject({
  kind: z.enum(['rule', 'provision', 'acceptance', 'counting']),
  name: z.string().nullable(),
  state: z.string().nullable(),
  source,
  confidence: z.string(),
})

export const answers: Readonly<Record<string, Answer | undefined>> = {
  'GET /health': one(z.object({ status: z.string() })),
  'GET /setup': one(z.object({ needed: z.boolean() })),
  'POST /setup': made(me),
  ...secondFactorAnswers,
  'POST /auth/sign-out': one(z.object({ signedIn: z.boolean() })),
  ...postAnswers,
  ...signInAnswers,
  ...teamAnswers,
  ...acrossAnswers,
  'GET /me': one(me),
  'PATCH /me': one(me),
  'POST /me/password': 'nothing',
  'GET /users': list(userView),
  'PATCH /users/{id}': one(userView),
  'GET /cases/{case}/readers': list(readerView),
  'PUT /cases/{case}/readers/{member}': list(readerView),
  'DELETE /cases/{case}/readers/{member}': list(readerView),
  'PUT /cases/{case}/readers/{member}/wall': list(readerView),
  'DELETE /cases/{case}/readers/{member}/wall': list(readerView),
  'GET /invitations': list(invitation),
  'POST /invitations': made(invitation.extend({ link: z.string(), isMailed: z.boolean() })),
  'DELETE /invitations/{id}': 'nothing',
  'GET /forums': one(z.array(forum)),
  'GET /forums/names': one(z.array(z.looseObject({ id: z.string(), name: z.string(), system: named }))),
  'GET /forums/{procedure}/details': one(details),
  'GET /forums/unchecked': list(named.extend({ short: z.string(), procedures: z.array(named.extend({ items: z.array(uncheckedRow) })) })),
  'GET /forums/contact': one(z.object({ email: z.string().nullable() })),
  'GET /forums/search': one(
    z.object({
      items: z.array(z.looseObject({ kind: z.string(), id: z.string(), name: z.string(), cite: z.string().nullable() })),
      next: z.null(),
      total: z.number().int(),
    }),
  ),
  'POST /docket/preview': one(docket),
  'GET /calendars': list(calendarView),
  'GET /calendars/additions': list(standingAddition),
  'POST /calendars/{calendar}/additions': made(changeView),
  'POST /calendars/additions/{addition}/withdraw': made(changeView),
  'GET /calendars/changes/{change}': one(changeView),
  'GET /calendars/changes/{change}/effects': list(effectRow),
  'POST /calendars/changes/{change}/confirm': one(changeView),
  'POST /calendars/changes/{change}/drop': one(changeView),
  'GET /cases': list(caseRow),
  'POST /cases': made(caseView),
  'POST /cases/search': list(caseRow),
  'GET /cases/{case}': one(caseFile),
  'PATCH /cases/{case}': one(caseView),
  'DELETE /cases/{case}': 'nothing',
  'GET /cases/{case}/doors': list(
    z.looseObject({ procedure: z.string(), state: z.enum(doorStates), until: z.string().nullable(), safe: z.string().nullable() }),
  ),
  'GET /cases/{case}/proceedings': list(proceedingView),
  'POST /cases/{case}/proceedings': made(proceedingView),
  'PATCH /cases/{case}/proceedings/{proceeding}': one(proceedingView),
  'DELETE /cases/{case}/proceedings/{proceeding}': 'nothing',
  'GET /cases/{case}/events': list(eventView),
  'POST /cases/{case}/events': made(eventView),
  'PATCH /cases/{case}/events/{event}': one(eventView),
  'DELETE /cases/{case}/events/{event}': 'nothing',
  'GET /backups': one(backupState),
  'GET /trail': list(trailRow),
  'GET /trail/writers': list(z.object({ id: z.uuid(), name: z.string() })),
  'GET /trail/check': one(trailCheck),
  'GET /trail/export': 'file',
  'GET /cases/{case}/history': list(trailRow),
  'GET /organisation': one(organisationView),
  'PATCH /organisation': one(organisationView),
  'GET /cases/export': 'file',
  'POST /cases/export': 'file',
  'GET /cases/{case}/people': list(personView),
  'POST /cases/{case}/people': made(personView),
  'PATCH /cases/{case}/people/{person}': one(personView),
  'POST /cases/{case}/people/{person}/reveal': one(revealedPerson),
  'DELETE /cases/{case}/people/{person}': 'nothing',
  ...briefAnswers,
  ...deadlineAnswers,
  ...importAnswers,
  ...fileAnswers,
  ...dataProtectionAnswers,
  ...measureAnswers,
  ...deskAnswers,
  'GET /authorities': list(authorityRow),
  'POST /authorities': made(authorityRow.omit({ usedIn: true })),
  'POST /authorities/import': one(importPreview),
  'GET /authorities/{authority}': one(authorityDetail),
  'PATCH /authorities/{authority}': one(authorityRow.omit({ usedIn: true })),
  'DELETE /authorities/{authority}': 'nothing',
  'POST /demonstration': made(z.object({ cases: z.number().int() })),
  'DELETE /demonstration': one(z.object({ cases: z.number().int() })),
}

import { consentWithdrawal, newConsent } from '@travessia/shared/data-protection/consents'
import { languages } from '@travessia/shared/languages'
import { mayDo } from '@travessia/shared/permissions'
import { Hono } from 'hono'
import { z } from 'zod'
import { allow, openCase } from '../access.ts'
import type { Env } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { recordConsent, withdrawConsent } from './actions.ts'
import { makeConsentForm } from './form.ts'
import { listConsents } from './queries.ts'

/** Absent: the language of whoever prints it. */
const formQuery = z.object({ language: z.enum(languages).optional() })

export const consentRoutes = new Hono<Env>()
  .get('/', allow('case.read'), openCase(), async (c) =>
    c.json({ items: await listConsents(c.var.db, c.var.case, mayDo(c.var.actor.role, 'person.read')), next: null }, 200),
  )
  .post('/', allow('consent.write'), openCase(), validate('json', newConsent), async (c) => {
    const items = await recordConsent(c.var.db, c.var.actor, c.var.case, c.req.valid('json'), c.var.now())
    return c.json({ items, next: null }, 201)
  })
  .post(
    '/:consent/withdrawal',
    allow('consent.write'),
    openCase(),
    validateId('consent', 'consent'),
    validate('json', consentWithdrawal),
    async (c) =>
      c.json(await withdrawConsent(c.var.db, c.var.actor, c.var.case, c.req.valid('param').consent, c.req.valid('json'), c.var.now()), 200),
  )
  .get('/form/:person', allow('consent.write'), openCase(), validateId('person', 'person'), validate('query', formQuery), async (c) => {
    const { name, bytes } = await makeConsentForm(
      c.var.db,
      c.var.case,
      c.req.valid('param').person,
      c.req.valid('query').language ?? c.var.language,
    )
    return c.body(bytes, 200, {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    })
  })

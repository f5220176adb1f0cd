import { registerEdit } from '@travessia/shared/data-protection/register'
import { languages } from '@travessia/shared/languages'
import { Hono } from 'hono'
import { z } from 'zod'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { validate } from '../validate.ts'
import { readRegister, saveRegister } from './actions.ts'
import { printRegister } from './document.ts'
import { listRegisterVersions } from './queries.ts'

const which = z.object({ version: z.coerce.number().int().positive().max(1_000_000).optional(), language: z.enum(languages).optional() })

/** The register of processing. Who reads cases may read what is done with what they write. */
export const registerRoutes = new Hono<Env>()
  .get('/', allow('register.read'), validate('query', which), async (c) => {
    const { version, language = c.var.language } = c.req.valid('query')
    return c.json(await readRegister(c.var.db, c.var.actor.organisationId, language, version), 200)
  })
  .put('/', allow('register.write'), validate('json', registerEdit), async (c) =>
    c.json(await saveRegister(c.var.db, c.var.actor, c.req.valid('json'), c.var.now()), 200),
  )
  .get('/versions', allow('register.read'), async (c) =>
    c.json({ items: await listRegisterVersions(c.var.db, c.var.actor.organisationId), next: null }, 200),
  )
  .get('/document', allow('register.read'), validate('query', which), async (c) => {
    const { version, language = c.var.language } = c.req.valid('query')
    const { organisationId } = c.var.actor
    const register = await readRegister(c.var.db, organisationId, language, version)
    return c.body(await printRegister(c.var.db, organisationId, register, language), 200, {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': `attachment; filename="${fileNames[language]}.docx"`,
      'Cache-Control': 'no-store',
    })
  })

const fileNames = { 'pt-BR': 'registro-de-tratamento', es: 'registro-de-tratamiento', en: 'register-of-processing' }

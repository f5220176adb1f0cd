import { languages } from '@travessia/shared/languages'
import { allRights, roles } from '@travessia/shared/permissions'
import { userView } from '@travessia/shared/users'
import { z } from 'zod'

/** What a route answers when all goes well; absent: any JSON. */
type Answer = { readonly status: number; readonly schema: z.ZodType } | 'nothing' | 'docx'

const me = z.object({
  user: z.object({ id: z.uuid(), name: z.string(), email: z.string(), role: z.enum(roles), language: z.enum(languages) }),
  organisation: z.object({ id: z.uuid(), name: z.string(), demonstration: z.boolean() }),
  rights: z.array(z.enum(allRights)),
})

const invitation = z.object({ id: z.uuid(), email: z.string(), role: z.enum(roles), expiresAt: z.string(), createdAt: z.string() })

const token = z.object({
  id: z.uuid(),
  name: z.string(),
  expiresOn: z.string().nullable(),
  lastUsedAt: z.string().nullable(),
  createdAt: z.string(),
})

/** A list answers its items and where the next page begins. */
const list = (item: z.ZodType) => ({ status: 200, schema: z.object({ items: z.array(item), next: z.string().nullable() }) })
const one = (schema: z.ZodType) => ({ status: 200, schema })
const made = (schema: z.ZodType) => ({ status: 201, schema })

export const answers: Readonly<Record<string, Answer | undefined>> = {
  'GET /health': one(z.object({ status: z.string() })),
  'GET /setup': one(z.object({ needed: z.boolean() })),
  'POST /setup': made(me),
  'POST /auth/sign-in/email': one(z.object({ signedIn: z.boolean() })),
  'POST /auth/sign-out': one(z.object({ signedIn: z.boolean() })),
  'GET /me': one(me),
  'PATCH /me': one(me),
  'GET /users': list(userView),
  'PATCH /users/{id}': one(userView),
  'GET /invitations': list(invitation),
  'POST /invitations': made(invitation.extend({ link: z.string() })),
  'DELETE /invitations/{id}': 'nothing',
  'GET /tokens': list(token),
  'POST /tokens': made(token.extend({ token: z.string() })),
  'DELETE /tokens/{id}': 'nothing',
  'POST /docket/preview': one(z.object({ proceedings: z.array(z.unknown()), deadlines: z.array(z.unknown()) })),
}

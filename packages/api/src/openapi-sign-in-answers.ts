import { feedView } from '@travessia/shared/feeds'
import { idleView, sessionView } from '@travessia/shared/sessions'
import { z } from 'zod'
import { type Answer, list, made, one } from './openapi-answer.ts'

const token = z.object({
  id: z.uuid(),
  name: z.string(),
  expiresOn: z.string().nullable(),
  lastUsedAt: z.string().nullable(),
  createdAt: z.string(),
})

/** What the ways in answer: sign-in, sessions, and what is given to other programs. */
export const signInAnswers: Readonly<Record<string, Answer | undefined>> = {
  'GET /auth/ways': one(z.object({ mail: z.boolean(), oidc: z.string().nullable() })),
  'POST /auth/reset/ask': { status: 202, schema: z.object({ asked: z.boolean() }) },
  'POST /auth/reset': one(z.object({ changed: z.boolean() })),
  'GET /auth/session': one(z.object({ state: z.enum(['open', 'locked', 'none']) })),
  'POST /auth/lock': one(z.object({ locked: z.boolean() })),
  'POST /auth/unlock': one(z.object({ locked: z.boolean() })),
  'GET /sessions': list(sessionView),
  'DELETE /sessions/{id}': 'nothing',
  'POST /sessions/end-others': one(z.object({ sessions: z.number().int() })),
  'POST /sessions/end-all': one(z.object({ sessions: z.number().int(), tokens: z.number().int() })),
  'GET /sessions/idle': one(idleView),
  'PATCH /sessions/idle': one(idleView),
  'PATCH /sessions/idle/own': one(idleView),
  'DELETE /users/{id}/sessions': one(z.object({ sessions: z.number().int() })),
  'GET /tokens': list(token),
  'POST /tokens': made(token.extend({ token: z.string() })),
  'DELETE /tokens/{id}': 'nothing',
  'GET /feeds': list(feedView),
  'POST /feeds': made(feedView.extend({ address: z.url() })),
  'DELETE /feeds/{id}': 'nothing',
  'GET /feeds/{id}': 'file',
}

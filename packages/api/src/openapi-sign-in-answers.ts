import { idleView, sessionView } from '@travessia/shared/sessions'
import { z } from 'zod'
import { type Answer, list, one } from './openapi-answer.ts'

/** What the ways in and the sessions answer. */
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
}

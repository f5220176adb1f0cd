import { problem } from '@travessia/shared/problem'
import { z } from 'zod'
import { problemError, travel } from '../api.ts'

export const credentials = z.object({ email: z.email(), password: z.string().min(1) })

export type Credentials = z.output<typeof credentials>

/** Opens a session; throws a problem of status 401 when e-mail or password are wrong. */
export async function signIn({ email, password }: Credentials): Promise<void> {
  const response = await travel('/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  if (response.ok) return
  const answer = problem.safeParse(await response.json().catch(() => undefined))
  if (answer.success) throw problemError(answer.data)
  throw problemError({ type: 'about:blank', title: 'bad-credentials', status: response.status, code: codeOf(response.status) })
}

function codeOf(status: number): string {
  if (status === 429) return 'too-many'
  return status < 500 ? 'bad-credentials' : 'internal'
}

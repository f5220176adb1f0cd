import { z } from 'zod'
import type { Auth } from '../auth.ts'
import { ProblemError } from '../problems.ts'

/** Opens a session for whoever knows the password; answers what the browser must keep. Throws 401, or 403 when suspended. */
export async function signIn(auth: Auth, email: string, password: string, headers = new Headers()): Promise<Response> {
  const { api } = await auth()
  const answer = await api.signInEmail({ body: { email, password }, headers, asResponse: true })
  if (answer.ok) return answer
  const { code } = z.object({ code: z.string().optional() }).parse(await answer.json())
  if (code === 'SUSPENDED') throw new ProblemError('suspended')
  if (answer.status < 500) throw new ProblemError('bad-credentials')
  throw new Error(`Sign-in answered ${answer.status}.`)
}

/** Hands the cookies of the sign-in library on to the browser. */
export function carryCookies(answer: Response, setHeader: (name: string, value: string, options: { append: true }) => void) {
  for (const cookie of answer.headers.getSetCookie()) setHeader('Set-Cookie', cookie, { append: true })
}

import type { Logger } from 'pino'
import type { Config } from './config.ts'

/** A mail holds no fact of a case and no name of a person in one: only what to do and a link. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html?: string
}

export interface Mailer {
  /** Whether the server knows how to send; where it does not, the screens say what to do instead. */
  readonly isSetUp: boolean
  /** Hands a mail over. Answers whether it was taken; never throws, and logs no address. */
  sendMail(mail: Mail): Promise<boolean>
}

/** Sends by `SMTP_URL`. What cannot be undone: never to be called within a transaction. */
export function openMailer(config: Partial<Pick<Config, 'mail'>>, log: Pick<Logger, 'warn'>): Mailer {
  const { mail: setting } = config
  if (!setting) return { isSetUp: false, sendMail: () => Promise.resolve(false) }
  let opening: ReturnType<typeof openTransport> | undefined
  return { isSetUp: true, sendMail }

  async function sendMail(mail: Mail): Promise<boolean> {
    try {
      opening ??= openTransport(setting?.url ?? '')
      const { rejected } = await (await opening).sendMail({ from: setting?.from, ...mail, textEncoding: 'quoted-printable' })
      if (rejected.length > 0) log.warn('a mail was refused by the mail server')
      return rejected.length === 0
    } catch (error) {
      log.warn(`a mail was not sent: ${tellCode(error)}`)
      return false
    }
  }
}

/** A link that opens an account goes over the open net only encrypted; on the own machine or network it may go plain. */
async function openTransport(url: string) {
  const { createTransport } = await import('nodemailer')
  return createTransport({
    url,
    requireTLS: !near.test(new URL(url).hostname),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

const near = /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\]|\[f[cd])/

/** The message of the error may hold the address. */
function tellCode(error: unknown): string {
  const told = typeof error === 'object' && error !== null ? error : {}
  const code = 'code' in told && typeof told.code === 'string' ? told.code : 'unknown'
  return 'responseCode' in told && typeof told.responseCode === 'number' ? `${code} ${told.responseCode}` : code
}

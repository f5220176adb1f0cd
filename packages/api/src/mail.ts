import type { Logger } from 'pino'
import type { Config } from './config.ts'

/** A mail holds no fact of a case and no name of a person in one: only what to do and a link. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html?: string
  /** Without the angle brackets; made by the one who sends, where it must stay the same if it goes twice. */
  readonly messageId?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What became of a mail: nothing wrong, or the code of what was; `isFinal` where another try would end the same. */
export interface Handover {
  readonly error: string | undefined
  readonly isFinal: boolean
}

export interface Mailer {
  /** Whether the server knows how to send; where it does not, the screens say what to do instead. */
  readonly isSetUp: boolean
  /** Hands a mail over. Answers whether it was taken; never throws, and logs no address. */
  sendMail(mail: Mail): Promise<boolean>
  /** As `sendMail`, and tells what was wrong, in a code that holds no address. */
  handOver(mail: Mail): Promise<Handover>
}

/** Sends by `SMTP_URL`. What cannot be undone: never to be called within a transaction, but where the row of the mail is held. */
export function openMailer(config: Partial<Pick<Config, 'mail'>>, log: Pick<Logger, 'warn'>): Mailer {
  const { mail: setting } = config
  let opening: ReturnType<typeof openTransport> | undefined
  return { isSetUp: setting !== undefined, sendMail, handOver }

  async function sendMail(mail: Mail): Promise<boolean> {
    if (!setting) return false
    const { error } = await handOver(mail)
    if (error !== undefined) log.warn(`a mail was not sent: ${error}`)
    return error === undefined
  }

  async function handOver({ messageId, ...mail }: Mail): Promise<Handover> {
    if (!setting) return { error: 'NOT_SET_UP', isFinal: false }
    try {
      opening ??= openTransport(setting.url)
      const marked = messageId === undefined ? mail : { ...mail, messageId: `<${messageId}>` }
      await (await opening).sendMail({ from: setting.from, ...marked, textEncoding: 'quoted-printable' })
      return { error: undefined, isFinal: true }
    } catch (error) {
      return tellTrouble(error)
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

/** The message of the error may hold the address. What a mail server refuses for good (5xx) it refuses again. */
function tellTrouble(error: unknown): Handover {
  const told = typeof error === 'object' && error !== null ? error : {}
  const code = 'code' in told && typeof told.code === 'string' ? told.code : 'UNKNOWN'
  if (!('responseCode' in told) || typeof told.responseCode !== 'number') return { error: code, isFinal: false }
  return { error: `${code} ${told.responseCode}`, isFinal: told.responseCode >= 500 && code !== 'EAUTH' }
}

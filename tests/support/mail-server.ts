import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface MailServer {
  url: string
  /** What has come in, oldest first. */
  mails: ParsedMail[]
  /** The first mail to an address that has not been taken yet; waits for it. */
  take(to: string): Promise<ParsedMail>
  close(): Promise<void>
}

/** A mail server on this machine that keeps what it is given, and refuses whoever is called `nobody`. */
export async function openMailServer(): Promise<MailServer> {
  const mails: ParsedMail[] = []
  const taken = new Set<ParsedMail>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, answer) =>
      answer(address.startsWith('nobody') ? Object.assign(new Error(`no mailbox ${address}`), { responseCode: 550 }) : null),
    onData: (stream, _session, answer) => {
      simpleParser(stream).then(
        (mail) => {
          mails.push(mail)
          answer()
        },
        (error: unknown) => answer(error instanceof Error ? error : new Error(String(error))),
      )
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, mails, take, close: () => new Promise((done) => server.close(done)) }

  async function take(to: string): Promise<ParsedMail> {
    for (let tries = 0; tries < 200; tries += 1) {
      const found = mails.find((mail) => !taken.has(mail) && addressOf(mail) === to.toLowerCase())
      if (found) {
        taken.add(found)
        return found
      }
      await new Promise((go) => setTimeout(go, 25))
    }
    throw new Error(`No mail to ${to} came in.`)
  }
}

/** To whom a mail went. */
export function addressOf({ to }: ParsedMail): string {
  return (Array.isArray(to) ? to : [to]).flatMap((one) => one?.value ?? []).map(({ address }) => address?.toLowerCase())[0] ?? ''
}

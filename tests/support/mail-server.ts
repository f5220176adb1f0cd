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

export interface MailSink {
  url: string
  /** How often each Message-ID came in. */
  ids: ReadonlyMap<string, number>
  count(): number
  /** Waits until so many mails came in, repeated ones counted. */
  waitFor(number: number): Promise<void>
  waitForDistinct(number: number): Promise<void>
  close(): Promise<void>
}

/** A mail server that keeps of each mail its Message-ID alone, for mails by the thousand. */
export async function openMailSink(): Promise<MailSink> {
  const ids = new Map<string, number>()
  let number = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, answer) => {
      let text = ''
      stream.on('data', (chunk) => (text += String(chunk)))
      stream.on('end', () => {
        const id = /^message-id: *(<[^>]+>)/im.exec(text)?.[1] ?? ''
        ids.set(id, (ids.get(id) ?? 0) + 1)
        number += 1
        answer()
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    ids,
    count: () => number,
    waitFor: (wanted) => until(() => number >= wanted),
    waitForDistinct: (wanted) => until(() => ids.size >= wanted),
    close: () => new Promise((done) => server.close(done)),
  }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((go) => setTimeout(go, 20))
}

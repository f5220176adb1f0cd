import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../packages/api/src/config.ts'
import { openMailer } from '../../packages/api/src/mail.ts'
import { writeMail } from '../../packages/api/src/mail-words.ts'
import { addressOf, type MailServer, openMailServer } from '../support/mail-server.ts'

let server: MailServer
const warnings: string[] = []
const log = { warn: (line: string) => void warnings.push(line) }

beforeAll(async () => {
  server = await openMailServer()
})
afterAll(() => server.close())

test('a mail comes in with its words in the language of its reader, as text and as a page', async () => {
  const mailer = openMailer(
    readConfig({ SMTP_URL: server.url, MAIL_FROM: 'Travessia <casos@example.org>', PUBLIC_URL: 'https://casos.example.org' }),
    log,
  )
  const link = 'https://casos.example.org/new-password#a&b'

  const isTaken = await mailer.sendMail(writeMail('reset', 'ana@example.org', link, 'pt-BR'))

  const mail = await server.take('ana@example.org')
  expect(isTaken).toBe(true)
  expect(mail.from?.text).toBe('"Travessia" <casos@example.org>')
  expect(mail.subject).toBe('Nova senha do Travessia')
  expect(mail.text).toContain(`Escolher a senha nova:\n${link}\n`)
  expect(mail.html).toContain('<a href="https://casos.example.org/new-password#a&amp;b">Escolher a senha nova</a>')
  expect(addressOf(mail)).toBe('ana@example.org')
})

test('what the mail server refuses is told by its number, without the address', async () => {
  const mailer = openMailer({ mail: { url: server.url, from: 'casos@example.org' } }, log)

  expect(await mailer.sendMail(writeMail('reset', 'nobody@example.org', 'https://x.example.org', 'en'))).toBe(false)
  expect(warnings.at(-1)).toBe('a mail was not sent: EENVELOPE 550')
})

test('a mail server that does not answer is a line in the log, not an error', async () => {
  const mailer = openMailer({ mail: { url: 'smtp://127.0.0.1:9', from: 'casos@example.org' } }, log)

  expect(await mailer.sendMail(writeMail('reset', 'ana@example.org', 'https://x.example.org', 'en'))).toBe(false)
  expect(warnings.at(-1)).toMatch(/^a mail was not sent: E\w+$/)
})

test('without a setting nothing is sent; half a setting does not start', async () => {
  const mailer = openMailer(readConfig({}), log)

  expect([mailer.isSetUp, await mailer.sendMail(writeMail('reset', 'ana@example.org', 'x', 'es'))]).toEqual([false, false])
  expect(() => readConfig({ SMTP_URL: server.url })).toThrow(
    'MAIL_FROM is missing, as SMTP_URL is given. PUBLIC_URL is missing, as SMTP_URL is given.',
  )
  expect(() => readConfig({ SMTP_URL: 'mail.example.org', MAIL_FROM: 'a@example.org' })).toThrow('SMTP_URL must be an address such as')
  expect(() => readConfig({ SMTP_URL: server.url, MAIL_FROM: 'Ana' })).toThrow('MAIL_FROM must be a sender such as')
})

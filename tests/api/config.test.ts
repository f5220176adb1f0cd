import path from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../../packages/api/src/config.ts'

test('nothing needs to be set; an empty setting is none', () => {
  const config = readConfig({ PORT: '', HOST: '', SETUP_EMAIL: '' })

  expect(config).toMatchObject({ port: 3000, host: '127.0.0.1', dataDir: path.resolve('data'), logLevel: 'warn' })
  expect([config.databaseUrl, config.publicUrl, config.setup]).toEqual([undefined, undefined, undefined])
})

test('the first director is made only when organisation, e-mail and password are all given', () => {
  const given = { SETUP_ORGANISATION: 'Instituto', SETUP_EMAIL: 'ana@example.org', SETUP_PASSWORD: 'correct horse' }

  expect(readConfig({ ...given, SETUP_PASSWORD: '' }).setup).toBeUndefined()
  expect(readConfig(given).setup).toEqual({
    organisation: 'Instituto',
    name: 'ana',
    email: 'ana@example.org',
    password: 'correct horse',
    language: 'pt-BR',
    demonstration: false,
  })
  expect(readConfig({ ...given, SETUP_DEMO: '1' }).setup?.demonstration).toBe(true)
})

test('every wrong setting is named, in two languages, and its value is not repeated', () => {
  const wrong = { PORT: '99999999', DATABASE_URL: 'mysql://root:secret@db/x', SETUP_PASSWORD: 'short', LOG_LEVEL: 'loud' }

  expect(() => readConfig(wrong)).toThrow(
    'PORT deve ser um número de 0 a 65535. DATABASE_URL deve ser um endereço que começa com postgres://. ' +
      'LOG_LEVEL deve ser debug, info, warn, error ou silent. SETUP_PASSWORD deve ser uma senha de pelo menos 10 caracteres.\n' +
      'PORT must be a number from 0 to 65535. DATABASE_URL must be an address that begins with postgres://. ' +
      'LOG_LEVEL must be debug, info, warn, error or silent. SETUP_PASSWORD must be a password of at least 10 characters.',
  )
})

test('a port beyond the last is refused', () => {
  expect(() => readConfig({ PORT: '65536' })).toThrow('PORT must be')
})

test('a store that speaks S3 is asked for with all that it needs, a scanner by its place, and sizes by whole numbers', () => {
  const s3 = { S3_ENDPOINT: 'https://s3.example.org', S3_BUCKET: 'casos', S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 'b' }

  expect(readConfig({})).toMatchObject({
    maxFileBytes: 200_000_000,
    maxOrganisationBytes: 50_000_000_000,
    s3: undefined,
    scanner: undefined,
  })
  expect(readConfig({ ...s3, CLAMD: 'clamav:3310' })).toMatchObject({
    s3: { endpoint: 'https://s3.example.org', bucket: 'casos', region: 'auto', accessKey: 'a', secretKey: 'b' },
    scanner: { at: 'clamav:3310', whenAway: 'refuse' },
  })
  expect(() => readConfig({ ...s3, S3_SECRET_KEY: '' })).toThrow('S3_SECRET_KEY is missing, as S3_ENDPOINT is given.')
  expect(() => readConfig({ CLAMD: 'clamav', MAX_ORGANISATION_GB: '0' })).toThrow(/MAX_ORGANISATION_GB must be .* CLAMD must be host:port/)
})

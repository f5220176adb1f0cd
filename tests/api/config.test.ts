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

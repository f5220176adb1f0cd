import path from 'node:path'
import { z } from 'zod'
import { backupFrom, backupSettings } from './backup/settings.ts'
import { filePairs, fileSettings, filesFrom } from './files/settings.ts'
import { ownMachine, readProxies } from './proxies.ts'
import { empty, wrong } from './setting.ts'

/** A setting or surrounding that keeps the server from starting, said in plain sentences in two languages. */
export class StartError extends Error {
  override name = 'StartError'

  constructor(portuguese: string, english: string) {
    super(`${portuguese}\n${english}`)
  }
}

export type Config = z.output<typeof settings>

const settings = z
  .object({
    PORT: z.preprocess(
      empty,
      z
        .string()
        .refine(isPort, wrong('PORT', 'um número de 0 a 65535', 'a number from 0 to 65535'))
        .default('3000'),
    ),
    HOST: z.preprocess(empty, z.string().default('127.0.0.1')),
    PUBLIC_URL: z.preprocess(
      empty,
      z.url(wrong('PUBLIC_URL', 'um endereço como https://casos.example.org', 'an address such as https://casos.example.org')).optional(),
    ),
    TRUSTED_PROXIES: z.preprocess(
      empty,
      z
        .string()
        .transform(readProxies)
        .refine(
          (proxies) => proxies !== undefined,
          wrong(
            'TRUSTED_PROXIES',
            'um número de 0 a 9, ou endereços e redes como 10.0.0.0/8',
            'a number from 0 to 9, or addresses and networks such as 10.0.0.0/8',
          ),
        )
        .optional(),
    ),
    DATA_DIR: z.preprocess(empty, z.string().default('data')),
    DATABASE_URL: z.preprocess(
      empty,
      z
        .string()
        .regex(
          /^postgres(ql)?:\/\//,
          wrong('DATABASE_URL', 'um endereço que começa com postgres://', 'an address that begins with postgres://'),
        )
        .optional(),
    ),
    LOG_LEVEL: z.preprocess(
      empty,
      z
        .enum(
          ['debug', 'info', 'warn', 'error', 'silent'],
          wrong('LOG_LEVEL', 'debug, info, warn, error ou silent', 'debug, info, warn, error or silent'),
        )
        .default('warn'),
    ),
    ...fileSettings,
    ...backupSettings,
    SMTP_URL: z.preprocess(
      empty,
      z
        .string()
        .refine(
          isSmtpUrl,
          wrong(
            'SMTP_URL',
            'um endereço como smtps://usuario:senha@correio.example.org',
            'an address such as smtps://user:password@mail.example.org',
          ),
        )
        .optional(),
    ),
    MAIL_FROM: z.preprocess(
      empty,
      z
        .string()
        .regex(
          /^([^<>\r\n"]{1,80} <)?[^\s<>@]+@[^\s<>@]+>?$/,
          wrong('MAIL_FROM', 'um remetente como Travessia <casos@example.org>', 'a sender such as Travessia <casos@example.org>'),
        )
        .optional(),
    ),
    OIDC_ISSUER: z.preprocess(
      empty,
      z.url(wrong('OIDC_ISSUER', 'um endereço como https://login.example.org', 'an address such as https://login.example.org')).optional(),
    ),
    OIDC_CLIENT_ID: z.preprocess(empty, z.string().optional()),
    OIDC_CLIENT_SECRET: z.preprocess(empty, z.string().optional()),
    OIDC_NAME: z.preprocess(empty, z.string().max(60).optional()),
    MASTER_KEY: z.preprocess(
      empty,
      z
        .base64()
        .refine(
          (text) => Buffer.from(text, 'base64').length === 32,
          wrong(
            'MASTER_KEY',
            '32 bytes em base64, como os de: openssl rand -base64 32',
            '32 bytes in base64, as from: openssl rand -base64 32',
          ),
        )
        .optional(),
    ),
    MASTER_KEY_FILE: z.preprocess(empty, z.string().optional()),
    TRAIL_MAIL: z.preprocess(empty, z.email(wrong('TRAIL_MAIL', 'um endereço de e-mail', 'an e-mail address')).optional()),
    LAW_CONTACT: z.preprocess(empty, z.email(wrong('LAW_CONTACT', 'um endereço de e-mail', 'an e-mail address')).optional()),
    SETUP_ORGANISATION: z.preprocess(empty, z.string().optional()),
    SETUP_NAME: z.preprocess(empty, z.string().optional()),
    SETUP_EMAIL: z.preprocess(empty, z.email(wrong('SETUP_EMAIL', 'um endereço de e-mail', 'an e-mail address')).optional()),
    SETUP_PASSWORD: z.preprocess(
      empty,
      z
        .string()
        .min(10, wrong('SETUP_PASSWORD', 'uma senha de pelo menos 10 caracteres', 'a password of at least 10 characters'))
        .optional(),
    ),
    SETUP_LANGUAGE: z.preprocess(
      empty,
      z.enum(['pt-BR', 'es', 'en'], wrong('SETUP_LANGUAGE', 'pt-BR, es ou en', 'pt-BR, es or en')).default('pt-BR'),
    ),
    SETUP_DEMO: z.preprocess(empty, z.string().optional()),
  })
  .superRefine((env, context) => {
    for (const [one, needs] of pairs)
      if (env[one] !== undefined && env[needs] === undefined)
        context.addIssue({ code: 'custom', message: `${needs} falta, pois ${one} foi dado.\n${needs} is missing, as ${one} is given.` })
  })
  .transform((env) => ({
    port: Number(env.PORT),
    host: env.HOST,
    publicUrl: env.PUBLIC_URL,
    proxies: env.TRUSTED_PROXIES ?? ownMachine,
    dataDir: path.resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL,
    logLevel: env.LOG_LEVEL,
    masterKey: env.MASTER_KEY,
    masterKeyFile: env.MASTER_KEY_FILE,
    trailMail: env.TRAIL_MAIL,
    lawContact: env.LAW_CONTACT,
    mail: env.SMTP_URL && env.MAIL_FROM ? { url: env.SMTP_URL, from: env.MAIL_FROM } : undefined,
    oidc: oidcFrom(env),
    ...filesFrom(env),
    backup: backupFrom(env),
    setup: setupFrom(env),
  }))

/** Reads the settings from the environment. Throws a StartError with one sentence per wrong setting. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const result = settings.safeParse(env)
  if (!result.success) {
    const [portuguese, english] = [0, 1].map((line) => result.error.issues.map((issue) => issue.message.split('\n')[line]).join(' '))
    throw new StartError(portuguese ?? '', english ?? '')
  }
  return result.data
}

/** What is of use only together. */
const pairs = [
  ...filePairs,
  ['SMTP_URL', 'MAIL_FROM'],
  ['MAIL_FROM', 'SMTP_URL'],
  // A link in a mail must not lead where a stranger's request says.
  ['SMTP_URL', 'PUBLIC_URL'],
  ['TRAIL_MAIL', 'SMTP_URL'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_SECRET'],
  ['OIDC_ISSUER', 'PUBLIC_URL'],
] as const

function isSmtpUrl(text: string): boolean {
  return URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== ''
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535
}

interface SetupEnv {
  SETUP_ORGANISATION?: string | undefined
  SETUP_NAME?: string | undefined
  SETUP_EMAIL?: string | undefined
  SETUP_PASSWORD?: string | undefined
  SETUP_LANGUAGE: 'pt-BR' | 'es' | 'en'
  SETUP_DEMO?: string | undefined
}

/** The first director made without a person at the screen; nothing unless all three are given. */
function setupFrom(env: SetupEnv) {
  if (!env.SETUP_ORGANISATION || !env.SETUP_EMAIL || !env.SETUP_PASSWORD) return undefined
  return {
    organisation: env.SETUP_ORGANISATION,
    name: env.SETUP_NAME ?? env.SETUP_EMAIL.split('@')[0] ?? env.SETUP_EMAIL,
    email: env.SETUP_EMAIL,
    password: env.SETUP_PASSWORD,
    language: env.SETUP_LANGUAGE,
    demonstration: env.SETUP_DEMO === '1' || env.SETUP_DEMO === 'true',
  }
}

interface OidcEnv {
  OIDC_ISSUER?: string | undefined
  OIDC_CLIENT_ID?: string | undefined
  OIDC_CLIENT_SECRET?: string | undefined
  OIDC_NAME?: string | undefined
}

/** Another house that says who somebody is; the name is what the button says. */
function oidcFrom({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME }: OidcEnv) {
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return undefined
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME ?? new URL(OIDC_ISSUER).hostname,
  }
}

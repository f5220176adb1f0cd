import path from 'node:path'
import { z } from 'zod'

/** A setting or surrounding that keeps the server from starting, said in plain sentences. */
export class StartError extends Error {
  override name = 'StartError'
}

export type Config = z.output<typeof settings>

const empty = (value: unknown) => (value === '' ? undefined : value)

const settings = z
  .object({
    PORT: z.preprocess(empty, z.coerce.number({ error: 'PORT must be a number between 0 and 65535.' }).int().min(0).max(65535).default(3000)),
    HOST: z.preprocess(empty, z.string().default('127.0.0.1')),
    PUBLIC_URL: z.preprocess(empty, z.url({ error: 'PUBLIC_URL must be an address such as https://casos.example.org.' }).optional()),
    DATA_DIR: z.preprocess(empty, z.string().default('data')),
    DATABASE_URL: z.preprocess(
      empty,
      z.string().regex(/^postgres(ql)?:\/\//, { error: 'DATABASE_URL must begin with postgres:// or postgresql://.' }).optional(),
    ),
    LOG_LEVEL: z.preprocess(
      empty,
      z.enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'LOG_LEVEL must be debug, info, warn, error or silent.' }).default('warn'),
    ),
    SETUP_ORGANISATION: z.preprocess(empty, z.string().optional()),
    SETUP_NAME: z.preprocess(empty, z.string().optional()),
    SETUP_EMAIL: z.preprocess(empty, z.email({ error: 'SETUP_EMAIL must be an e-mail address.' }).optional()),
    SETUP_PASSWORD: z.preprocess(empty, z.string().min(10, { error: 'SETUP_PASSWORD must have at least 10 characters.' }).optional()),
    SETUP_LANGUAGE: z.preprocess(empty, z.enum(['pt-BR', 'es', 'en'], { error: 'SETUP_LANGUAGE must be pt-BR, es or en.' }).default('pt-BR')),
    SETUP_DEMO: z.preprocess(empty, z.string().optional()),
  })
  .transform((env) => ({
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL,
    dataDir: path.resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL,
    logLevel: env.LOG_LEVEL,
    setup: setupFrom(env),
  }))

/** Reads the settings from the environment. Throws a StartError with one sentence per wrong setting. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const result = settings.safeParse(env)
  if (!result.success) throw new StartError(result.error.issues.map((issue) => issue.message).join('\n'))
  return result.data
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

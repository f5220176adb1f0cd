import { z } from 'zod'
import { empty, wrong } from '../setting.ts'

const plain = () => z.preprocess(empty, z.string().optional())

/** Where files lie, how much of them, and who looks at them. */
export const fileSettings = {
  MAX_FILE_MB: z.preprocess(
    empty,
    z
      .string()
      .regex(/^[1-9]\d{0,3}$/, wrong('MAX_FILE_MB', 'um número de 1 a 9999', 'a number from 1 to 9999'))
      .default('200'),
  ),
  MAX_ORGANISATION_GB: z.preprocess(
    empty,
    z
      .string()
      .regex(/^[1-9]\d{0,4}$/, wrong('MAX_ORGANISATION_GB', 'um número de 1 a 99999', 'a number from 1 to 99999'))
      .default('50'),
  ),
  S3_ENDPOINT: z.preprocess(
    empty,
    z.url(wrong('S3_ENDPOINT', 'um endereço como https://s3.example.org', 'an address such as https://s3.example.org')).optional(),
  ),
  S3_BUCKET: plain(),
  S3_REGION: z.preprocess(empty, z.string().default('auto')),
  S3_ACCESS_KEY: plain(),
  S3_SECRET_KEY: plain(),
  CLAMD: z.preprocess(
    empty,
    z
      .string()
      .regex(/^\/|^[^/:]+:\d{1,5}$/, wrong('CLAMD', 'servidor:porta ou o caminho de um socket', 'host:port or the path of a socket'))
      .optional(),
  ),
  CLAMD_AWAY: z.preprocess(
    empty,
    z.enum(['refuse', 'accept'], wrong('CLAMD_AWAY', 'refuse ou accept', 'refuse or accept')).default('refuse'),
  ),
}

/** What is of use only together. */
export const filePairs = [
  ['S3_ENDPOINT', 'S3_BUCKET'],
  ['S3_ENDPOINT', 'S3_ACCESS_KEY'],
  ['S3_ENDPOINT', 'S3_SECRET_KEY'],
] as const

type FileEnv = z.output<z.ZodObject<typeof fileSettings>>

export function filesFrom(env: FileEnv) {
  return {
    maxFileBytes: Number(env.MAX_FILE_MB) * 1_000_000,
    maxOrganisationBytes: Number(env.MAX_ORGANISATION_GB) * 1_000_000_000,
    s3: s3From(env),
    scanner: env.CLAMD === undefined ? undefined : { at: env.CLAMD, whenAway: env.CLAMD_AWAY },
  }
}

function s3From({ S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY, S3_SECRET_KEY }: FileEnv) {
  if (!S3_ENDPOINT || !S3_BUCKET || !S3_ACCESS_KEY || !S3_SECRET_KEY) return undefined
  return { endpoint: S3_ENDPOINT, bucket: S3_BUCKET, region: S3_REGION, accessKey: S3_ACCESS_KEY, secretKey: S3_SECRET_KEY }
}

import type { Instant } from '@travessia/shared/dates'
import { S3mini, S3ServiceError } from 's3mini'
import { ProblemError } from '../problems.ts'
import type { BlobStore } from './blobs.ts'
import { inBulk } from './passing.ts'

export interface S3Place {
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKey: string
  readonly secretKey: string
}

/** What is larger goes in parts of this size, each held in memory while it goes. */
const partSize = 8 * 1024 * 1024

const sealedBytes = 'application/octet-stream'

/** Blobs in a store that speaks S3. While it does not answer, that is a problem with a plain sentence, and nothing is lost. */
export function openS3Blobs({ endpoint, bucket, region, accessKey, secretKey }: S3Place): BlobStore {
  const store = new S3mini({
    endpoint: `${endpoint.replace(/\/+$/, '')}/${bucket}`,
    region,
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    fetch: fetchInTime,
  })
  return { put, size, read, listOld, removeOld, clear }

  async function put(name: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const parts = inBulk(bytes, partSize)
    const first = await parts.next()
    const second = await parts.next()
    if (first.done || second.done) await ask(() => store.putObject(name, first.value ?? Buffer.alloc(0), sealedBytes))
    else await putParts(name, [first.value, second.value], parts)
  }

  /** Nothing stands under the name before the last part has come. */
  async function putParts(name: string, first: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): Promise<void> {
    const upload = await ask(() => store.getMultipartUploadId(name, sealedBytes))
    const done: Awaited<ReturnType<typeof store.uploadPart>>[] = []
    const send = async (part: Uint8Array) => {
      done.push(await ask(() => store.uploadPart(name, upload, part, done.length + 1)))
    }
    try {
      for (const part of first) await send(part)
      for await (const part of rest) await send(part)
      await ask(() => store.completeMultipartUpload(name, upload, done))
    } catch (error) {
      await store.abortMultipartUpload(name, upload).catch(() => undefined)
      throw error
    }
  }

  async function size(name: string): Promise<number | undefined> {
    return ask(() => store.getContentLength(name).catch(undefinedIfMissing))
  }

  async function read(name: string): Promise<AsyncIterable<Uint8Array> | undefined> {
    const answer = await ask(() => store.getObjectResponse(name))
    return answer?.body ? readOn(answer.body) : undefined
  }

  async function* listOld(prefix: string, before: Instant): AsyncGenerator<string> {
    let next: string | undefined
    do {
      const page = await ask(() => store.listObjectsPaged('/', prefix, 1_000, next))
      for (const { Key, LastModified } of page?.objects ?? []) if (isOld(LastModified, before)) yield Key
      next = page?.nextContinuationToken
    } while (next)
  }

  /** Looked at again just before: S3 has no removing with a condition. */
  async function removeOld(name: string, before: Instant): Promise<void> {
    for await (const found of listOld(name, before)) if (found === name) await ask(() => store.deleteObject(name))
  }

  async function clear(prefix: string): Promise<void> {
    for await (const name of listOld(prefix, endOfTime)) await ask(() => store.deleteObject(name))
  }
}

const endOfTime: Instant = '9999-12-31T00:00:00Z'

function isOld(changed: Date | string, before: Instant): boolean {
  return (typeof changed === 'string' ? changed : changed.toISOString()) < before
}

/** A store that takes its time to begin an answer is away; how long the bytes then take is the line's affair. */
async function fetchInTime(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const clock = new AbortController()
  const alarm = setTimeout(() => clock.abort(), init.body ? 120_000 : 10_000)
  try {
    return await fetch(input, { ...init, signal: clock.signal })
  } finally {
    clearTimeout(alarm)
  }
}

/** What the store refuses for good, such as a wrong key, is for the log; that it does not answer is for the reader. */
async function ask<Result>(question: () => Promise<Result>): Promise<Result> {
  try {
    return await question()
  } catch (error) {
    const refused = error instanceof Error && error.cause instanceof S3ServiceError ? error.cause : error
    if (refused instanceof S3ServiceError && refused.status < 500) throw refused
    throw new ProblemError('store-away', { headers: { 'Retry-After': '10' } })
  }
}

function undefinedIfMissing(error: unknown): undefined {
  if (error instanceof Error && error.cause instanceof S3ServiceError && error.cause.status === 404) return undefined
  throw error
}

async function* readOn(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body
  } catch {
    throw new ProblemError('store-away', { headers: { 'Retry-After': '10' } })
  }
}

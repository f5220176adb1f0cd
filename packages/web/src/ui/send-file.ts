import { DetailedError } from 'hono/client'
import { newId, OfflineError } from '../api.ts'
import { currentLanguage } from '../words/spoken.ts'

/**
 * Sends a file as the body of a request and tells how far it is, from 0 to 1. Answers what the server says; fails with
 * what `readProblem` reads. `headers` are what may not stand in an address; they travel percent-encoded.
 */
export function sendFile(
  address: string,
  file: File,
  onProgress: (part: number) => void,
  {
    method = 'PUT',
    headers = {},
    signal,
  }: { method?: 'POST' | 'PUT'; headers?: Readonly<Record<string, string>>; signal?: AbortSignal } = {},
): Promise<unknown> {
  const encoded = Object.entries({ 'X-File-Name': file.name, ...headers }).map(([name, value]) => [
    name,
    encodeURIComponent(value.toWellFormed()),
  ])
  return sendBytes(address, file, {
    method,
    headers: { 'Content-Type': file.type || 'application/octet-stream', 'Idempotency-Key': newId(), ...Object.fromEntries(encoded) },
    onLoaded: (loaded) => onProgress(file.size > 0 ? loaded / file.size : 0),
    ...(signal && { signal }),
  })
}

interface Sent {
  readonly method: 'POST' | 'PUT' | 'PATCH'
  readonly headers: Readonly<Record<string, string>>
  readonly onLoaded: (bytes: number) => void
  readonly signal?: AbortSignal
}

/** A request that tells how much of its body has gone: `fetch` cannot. */
export function sendBytes(address: string, body: Blob, { method, headers, onLoaded, signal }: Sent): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, address)
    for (const [name, value] of Object.entries({ 'Accept-Language': currentLanguage(), ...headers })) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded }) => onLoaded(loaded)
    request.onerror = () => reject(new OfflineError('The line broke while the file was sent.'))
    request.onabort = () => reject(signal?.reason)
    request.onload = () => {
      if (request.status < 300) resolve(readJson(request.responseText))
      else reject(new DetailedError(request.statusText, { statusCode: request.status, detail: { data: readJson(request.responseText) } }))
    }
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.send(body)
  })
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

import { DetailedError } from 'hono/client'
import { newId, OfflineError } from '../api.ts'
import { currentLanguage } from '../words/spoken.ts'

/**
 * Sends a file as the body of a request and tells how far it is, from 0 to 1. `fetch` cannot tell that. Answers what
 * the server says; fails with what `readProblem` reads. `headers` are what may not stand in an address; they travel
 * percent-encoded.
 */
export function sendFile(
  address: string,
  file: File,
  onProgress: (part: number) => void,
  { method = 'PUT', headers = {} }: { method?: 'POST' | 'PUT'; headers?: Readonly<Record<string, string>> } = {},
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, address)
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream')
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name.toWellFormed()))
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, encodeURIComponent(value.toWellFormed()))
    request.setRequestHeader('Accept-Language', currentLanguage())
    request.setRequestHeader('Idempotency-Key', newId())
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new OfflineError('The line broke while the file was sent.'))
    request.onload = () => {
      if (request.status < 300) resolve(readJson(request.responseText))
      else reject(new DetailedError(request.statusText, { statusCode: request.status, detail: { data: readJson(request.responseText) } }))
    }
    request.send(file)
  })
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
